//! A static host in small: right types, the headers of `_headers`, brotli or gzip siblings where the browser takes them.
//!
//! For the journeys it can also live under a sub-path, put a script into the page, and remember what was asked for.

mod headers;
mod request;

use std::io::{self, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::{fs, thread};

use headers::Headers;
use request::Request;

/// A folder on its way to the browser.
pub struct Site {
    folder: PathBuf,
    headers: Headers,
    /// Where the folder stands on the host, `/` or `/some/where/`.
    prefix: String,
    /// A script put first into every HTML page, and served beside it.
    script: Option<String>,
    /// What runs after it, from the next page on.
    more: Mutex<String>,
    log: Mutex<Log>,
}

/// What reached the host.
#[derive(Default, Clone)]
pub struct Log {
    /// Method and path of every request, in order.
    pub requests: Vec<String>,
    /// Bodies that the injected script posted to `__log`.
    pub notes: Vec<String>,
}

/// Where an injected script lives, below the prefix.
const SCRIPT: &str = "__script.js";
/// Where an injected script posts to, below the prefix.
const NOTES: &str = "__log";

struct Reply {
    status: &'static str,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Site {
    /// The folder as it is, at the root of the host.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        let headers = Headers::parse(&fs::read_to_string(folder.join("_headers")).unwrap_or_default());
        Self {
            folder,
            headers,
            prefix: "/".into(),
            script: None,
            more: Mutex::default(),
            log: Mutex::default(),
        }
    }

    /// The same folder under a path of a shared host.
    #[must_use]
    pub fn under(mut self, prefix: &str) -> Self {
        self.prefix = prefix.to_string();
        self
    }

    /// The same pages, with a script that runs before all others.
    #[must_use]
    pub fn with_script(mut self, script: &str) -> Self {
        self.script = Some(script.to_string());
        self
    }

    /// Runs one more script before all others of a page, from the next page on.
    pub fn also_run(&self, script: &str) {
        if let Ok(mut more) = self.more.lock() {
            more.push_str(&format!("\n;(() => {{ {script} }})();"));
        }
    }

    /// What reached the host so far.
    pub fn log(&self) -> Log {
        self.log.lock().map(|log| log.clone()).unwrap_or_default()
    }

    fn answer(&self, request: &Request) -> Reply {
        let Some(path) = request.path.strip_prefix(&self.prefix) else { return plain("404 Not Found") };
        if path == NOTES && request.method == "POST" && self.script.is_some() {
            if let Ok(mut log) = self.log.lock() {
                log.notes.push(String::from_utf8_lossy(&request.body).into_owned());
            }
            return plain("204 No Content");
        }
        if let Ok(mut log) = self.log.lock() {
            log.requests.push(format!("{} {}", request.method, request.path));
        }
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return plain("405 Method Not Allowed");
        }
        if let (SCRIPT, Some(script)) = (path, &self.script) {
            return Reply {
                status: "200 OK",
                headers: vec![
                    ("Content-Type".into(), "text/javascript; charset=utf-8".into()),
                    ("Cache-Control".into(), "no-store".into()),
                ],
                body: [script.as_str(), &self.more.lock().map(|more| more.clone()).unwrap_or_default()]
                    .concat()
                    .into_bytes(),
            };
        }
        self.file(path, request)
    }

    fn file(&self, path: &str, request: &Request) -> Reply {
        let mut wanted = PathBuf::from(path);
        if wanted.components().any(|part| !matches!(part, Component::Normal(_))) || path == "_headers" {
            return plain("404 Not Found");
        }
        if path.is_empty() || path.ends_with('/') {
            wanted.push("index.html");
        }
        let file = self.folder.join(&wanted);
        let page = wanted.extension().is_some_and(|ending| ending == "html");
        let mut headers = vec![
            ("Content-Type".into(), media_type(&wanted).into()),
            ("Vary".into(), "Accept-Encoding".into()),
        ];
        headers.extend(self.headers.of(&format!("/{path}")));

        let sibling = [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(encoding, ending)| {
            let sibling = PathBuf::from(format!("{}.{ending}", file.display()));
            (request.accepts(encoding) && !(page && self.script.is_some()) && sibling.is_file())
                .then_some((encoding, sibling))
        });
        let read = match sibling {
            Some((encoding, sibling)) => {
                headers.push(("Content-Encoding".into(), encoding.into()));
                fs::read(sibling)
            }
            None => fs::read(&file),
        };
        match read {
            Ok(body) => Reply { status: "200 OK", headers, body: self.with_our_script(page, body) },
            Err(_) => plain("404 Not Found"),
        }
    }

    fn with_our_script(&self, page: bool, body: Vec<u8>) -> Vec<u8> {
        if !page || self.script.is_none() {
            return body;
        }
        let tag = format!("<head><script src=\"{}{SCRIPT}\"></script>", self.prefix);
        String::from_utf8_lossy(&body).replacen("<head>", &tag, 1).into_bytes()
    }
}

fn plain(status: &'static str) -> Reply {
    Reply {
        status,
        headers: vec![("Content-Type".into(), "text/plain".into())],
        body: status.as_bytes().to_vec(),
    }
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

/// Serves the site on this machine only, in threads of its own; port 0 takes any that is free.
pub fn serve(site: impl Into<Arc<Site>>, port: u16) -> io::Result<SocketAddr> {
    let site = site.into();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let site = Arc::clone(&site);
            // A browser that goes away in the middle of an answer is nothing to report.
            thread::spawn(move || talk(&site, stream));
        }
    });
    Ok(address)
}

fn talk(site: &Site, stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = Request::read(&mut reader)? {
        let reply = site.answer(&request);
        let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\n", reply.status, reply.body.len());
        for (name, value) in &reply.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        if request.method != "HEAD" && !reply.status.starts_with("204") {
            bytes.extend(reply.body);
        }
        writer.write_all(&bytes)?;
    }
    Ok(())
}
