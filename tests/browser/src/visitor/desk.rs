//! Where a person is: addresses, tabs, windows, files that came down, what the browser remembers.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::Visitor;
use crate::engine::Engine;

impl Visitor {
    /// Opens a place, `""` or `"#/people"`, and waits until the page itself is there.
    ///
    /// # Panics
    /// When the browser cannot go there.
    pub async fn open(&self, route: &str) {
        self.open_raw(route).await;
        self.started().await;
    }

    /// Opens any file of the host, and waits for nothing.
    ///
    /// # Panics
    /// When the browser cannot go there.
    pub async fn open_raw(&self, path: &str) {
        let address = format!("{}{path}", self.base);
        self.browser.driver.goto(&address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Somebody else, with a browser of their own in front of the same page.
    pub async fn somebody_else(&self) -> Self {
        let browser = Engine::chosen().start().await;
        Self::new(browser, std::sync::Arc::clone(&self.site), self.base.clone()).await
    }

    /// Opens a whole address that somebody was sent, and waits until the page itself is there.
    ///
    /// # Panics
    /// When the browser cannot go there.
    pub async fn follow(&self, address: &str) {
        self.browser.driver.goto(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
        self.started().await;
    }

    /// Closes the browser. For somebody else; the first visitor's browser closes by itself.
    pub async fn leave(self) {
        let _ = self.browser.driver.clone().quit().await;
    }

    /// Loads the page again.
    ///
    /// # Panics
    /// When the browser cannot.
    pub async fn reload(&self) {
        self.browser.driver.refresh().await.expect("the page loads again");
        self.started().await;
    }

    async fn started(&self) {
        self.until("the page to start", async || {
            let script = "return document.readyState === 'complete' && !document.getElementById('first-view')
                && document.querySelector('main') !== null";
            self.try_script(script, vec![]).await.ok()?.as_bool()?.then_some(())
        })
        .await;
    }

    /// A window of this size, in CSS pixels. Exact in Chromium; other engines may keep a least width of their own.
    ///
    /// # Panics
    /// When the browser refuses.
    pub async fn resize(&self, width: u32, height: u32) {
        let driver = &self.browser.driver;
        if Engine::chosen() == Engine::Chromium {
            let metrics =
                json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            let resized = driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", metrics).await;
            resized.expect("the window changes its size");
        } else {
            driver.set_window_rect(0, 0, width, height).await.expect("the window changes its size");
        }
    }

    /// Another tab on the same page; the person looks at it now.
    ///
    /// # Panics
    /// When the browser opens none.
    pub async fn second_tab(&self) {
        let driver = &self.browser.driver;
        let tab = driver.new_tab().await.expect("a new tab");
        driver.switch_to_window(tab.clone()).await.expect("the new tab is shown");
        self.tabs.lock().expect("tabs").push(tab);
        self.open("").await;
    }

    /// Looks at the nth tab again, the first is 0.
    ///
    /// # Panics
    /// When there is no such tab.
    pub async fn look_at_tab(&self, number: usize) {
        let tab = self.tabs.lock().expect("tabs").get(number).cloned().expect("a tab of that number");
        self.browser.driver.switch_to_window(tab).await.expect("the tab is shown");
    }

    /// The next file that came down, complete, in the order they came.
    ///
    /// # Panics
    /// When WebKit is asked: its small browser asks where to put files.
    pub async fn downloaded(&self) -> PathBuf {
        assert!(Engine::chosen() != Engine::Webkit, "MiniBrowser does not download without a person");
        self.until("a file to come down", async || {
            let mut files: Vec<PathBuf> =
                fs::read_dir(&self.browser.downloads).ok()?.flatten().map(|entry| entry.path()).collect();
            files.sort();
            // Chromium begins with a hidden file, browsers go on with an ending of their own.
            let unfinished = |path: &PathBuf| {
                path.extension().is_some_and(|is| is == "crdownload" || is == "part")
                    || path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
            };
            if files.iter().any(unfinished) {
                return None;
            }
            let mut taken = self.taken.lock().expect("files");
            let new = files
                .into_iter()
                .find(|path| !taken.contains(path) && fs::metadata(path).is_ok_and(|meta| meta.len() > 0))?;
            taken.push(new.clone());
            Some(new)
        })
        .await
    }

    /// What local storage holds under a key, in the tab that is shown.
    pub async fn stored(&self, key: &str) -> Option<String> {
        let value = self.script("return localStorage.getItem(arguments[0])", vec![json!(key)]).await;
        value.as_str().map(str::to_string)
    }

    /// Keeps the person's settings before the page starts: language `id` or `en`; theme `light`, `dark`, `contrast` or none.
    pub async fn settings(&self, language: &str, theme: Option<&str>) {
        self.open_raw("rescue.html").await;
        let mut settings = json!({ "language": language });
        if let Some(theme) = theme {
            settings["theme"] = json!(theme);
        }
        let script = "localStorage.setItem('balik/settings', arguments[0])";
        self.script(script, vec![json!(settings.to_string())]).await;
    }

    /// Runs a script before all others of every page that follows. What it declares it keeps to itself.
    pub fn before_each_page(&self, script: &str) {
        self.site.also_run(script);
    }

    /// Forgets everything this browser holds for the page: storage and databases.
    pub async fn forget_everything(&self) {
        self.open_raw("rescue.html").await;
        let script = "const done = arguments[arguments.length - 1];
            localStorage.clear(); sessionStorage.clear();
            const gone = (name) => new Promise((after) => {
                const request = indexedDB.deleteDatabase(name);
                request.onsuccess = request.onerror = request.onblocked = after;
            });
            Promise.all(['balik'].map(gone)).then(() => done(true));";
        let gone = self.browser.driver.execute_async(script, Vec::<Value>::new()).await;
        gone.expect("the browser forgets");
    }
}
