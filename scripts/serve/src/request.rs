//! As much of an HTTP request as a static host needs.

use std::io::{self, BufRead, Read};

/// The most a note may hold.
const LONGEST_BODY: usize = 1 << 20;

pub struct Request {
    pub method: String,
    /// Without the query, percent signs decoded.
    pub path: String,
    pub body: Vec<u8>,
    encodings: String,
}

impl Request {
    /// The next request on this connection; none when the browser is done.
    pub fn read(reader: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let mut words = line.split_whitespace();
        let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
        let path = decoded(target.split(['?', '#']).next().unwrap_or("/"));
        let mut request = Self { method: method.into(), path, body: Vec::new(), encodings: String::new() };
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
                break;
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            if name.eq_ignore_ascii_case("accept-encoding") {
                request.encodings = value.to_lowercase();
            } else if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        reader.take(length.min(LONGEST_BODY) as u64).read_to_end(&mut request.body)?;
        Ok(Some(request))
    }

    pub fn accepts(&self, encoding: &str) -> bool {
        self.encodings.split(',').any(|one| one.split(';').next().unwrap_or("").trim() == encoding)
    }
}

fn decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = path.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (bytes[at], hex) {
            (b'%', Some(byte)) => {
                plain.push(byte);
                at += 3;
            }
            (byte, _) => {
                plain.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_on_one_connection_are_read_one_by_one() {
        let mut wire: &[u8] = b"POST /a%20b?v=1 HTTP/1.1\r\ncontent-length: 2\r\nAccept-Encoding: gzip, br;q=1\r\n\r\nhiGET / HTTP/1.1\r\n\r\n";
        let first = Request::read(&mut wire).unwrap().unwrap();
        assert_eq!((first.path.as_str(), first.body.as_slice()), ("/a b", &b"hi"[..]));
        assert!(first.accepts("br") && first.accepts("gzip") && !first.accepts("zstd"));
        assert_eq!(Request::read(&mut wire).unwrap().unwrap().method, "GET");
        assert!(Request::read(&mut wire).unwrap().is_none());
    }
}
