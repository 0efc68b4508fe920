//! The three engines and the programs that drive them.

use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use tempfile::TempDir;
use thirtyfour::WebDriver;

/// Where Debian keeps WebKit's small browser.
const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
/// How long a driver may take to listen.
const DRIVER_PATIENCE: Duration = Duration::from_secs(30);

/// Who draws the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium through chromedriver.
    Chromium,
    /// Firefox through geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser through WebKitWebDriver, on a screen of its own (Xvfb).
    Webkit,
}

/// A browser that runs, with its driver and its folders; all of it ends with this value.
pub struct Browser {
    pub driver: WebDriver,
    pub downloads: PathBuf,
    /// Ended in this order: the driver first, its screen after.
    _programs: Vec<Program>,
    _folder: TempDir,
}

struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself; both are fine.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Engine {
    /// As `BALIK_ENGINE` says; Chromium when it says nothing.
    ///
    /// # Panics
    /// When it names an engine we do not know.
    pub fn chosen() -> Self {
        match env::var("BALIK_ENGINE").as_deref() {
            Err(_) | Ok("" | "chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::Webkit,
            Ok(other) => panic!("BALIK_ENGINE={other}: chromium, firefox or webkit"),
        }
    }

    /// A fresh browser: new profile, nothing stored, downloads in a folder of their own.
    pub async fn start(self) -> Browser {
        let folder = tempfile::tempdir().expect("a folder for the browser's profile");
        let downloads = folder.path().join("downloads");
        let home = folder.path().join("home");
        fs::create_dir_all(&downloads).expect("a folder for downloads");
        fs::create_dir_all(home.join(".config")).expect("a home for the browser");
        let port = free_port();
        let mut programs = Vec::new();
        let mut command = match self {
            Self::Chromium => {
                let mut command = Command::new("chromedriver");
                command.arg(format!("--port={port}"));
                command
            }
            Self::Firefox => {
                let mut command = Command::new("geckodriver");
                command.args(["--port", &port.to_string(), "--log", "fatal"]);
                // Marionette's own port: two browsers must not meet on the default one.
                command.args(["--marionette-port", &free_port().to_string()]);
                command
            }
            Self::Webkit => {
                let (screen, display) = screen();
                programs.push(screen);
                let directories = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
                fs::write(home.join(".config/user-dirs.dirs"), directories).expect("a folder for downloads");
                let mut command = Command::new("WebKitWebDriver");
                command.arg(format!("--port={port}"));
                command.env("DISPLAY", display).env("HOME", &home);
                command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                command.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
                command
            }
        };
        let log = File::create(folder.path().join("driver.log")).expect("a log for the driver");
        command.stdout(log.try_clone().expect("a log for the driver")).stderr(log);
        programs.insert(0, Program(started(&mut command)));
        listening(port);
        let capabilities = self.capabilities(folder.path(), &downloads);
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities)
            .await
            .unwrap_or_else(|error| panic!("{self:?} did not start: {error}\n{}", last_words(folder.path())));
        Browser { driver, downloads, _programs: programs, _folder: folder }
    }

    fn capabilities(self, folder: &Path, downloads: &Path) -> Map<String, Value> {
        let wanted = match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": found(&["chromium", "chromium-browser", "google-chrome"]),
                    "args": [
                        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--no-first-run", "--window-size=1280,900", "--lang=id",
                        format!("--user-data-dir={}", folder.join("profile").display()),
                    ],
                    "prefs": {
                        "download.default_directory": downloads,
                        "download.prompt_for_download": false,
                        "intl.accept_languages": "id,en",
                    },
                },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": found(&["firefox-esr", "firefox"]),
                    "args": ["-headless", "--width=1280", "--height=900"],
                    "prefs": {
                        "browser.download.dir": downloads,
                        "browser.download.folderList": 2,
                        "browser.download.useDownloadDir": true,
                        "browser.download.always_ask_before_handling_new_types": false,
                        "browser.helperApps.neverAsk.saveToDisk":
                            "application/json,text/csv,text/plain,text/calendar,application/octet-stream",
                        "intl.accept_languages": "id,en",
                        "app.update.enabled": false,
                        "datareporting.policy.dataSubmissionEnabled": false,
                    },
                },
            }),
            Self::Webkit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": MINI_BROWSER, "args": ["--automation"] },
            }),
        };
        wanted.as_object().cloned().unwrap_or_default()
    }
}

fn found(names: &[&str]) -> PathBuf {
    env::split_paths(&env::var_os("PATH").unwrap_or_default())
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|path| path.is_file())
        .unwrap_or_else(|| panic!("none of {names:?} is installed: make test does it"))
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}

fn started(command: &mut Command) -> Child {
    command.spawn().unwrap_or_else(|error| panic!("{:?} did not start: {error}", command.get_program()))
}

fn listening(port: u16) {
    let since = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(since.elapsed() < DRIVER_PATIENCE, "the driver does not listen on port {port}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A screen nobody sees, and its name. Xvfb writes the number it took when it is ready.
fn screen() -> (Program, String) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1300x1000x24", "-nolisten", "tcp"]);
    let mut child = started(command.stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut number = String::new();
    let out = child.stdout.take().expect("Xvfb's output");
    BufReader::new(out).read_line(&mut number).expect("Xvfb names its screen");
    (Program(child), format!(":{}", number.trim()))
}

fn last_words(folder: &Path) -> String {
    fs::read_to_string(folder.join("driver.log")).unwrap_or_default()
}
