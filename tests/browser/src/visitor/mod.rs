//! A person in front of the page. Methods are what they do, and wait until it can be done.
//!
//! `hands` clicks, types and drops; `eyes` reads and judges; `desk` is files and tabs.

mod desk;
mod eyes;
mod hands;

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use balik_serve::Site;
use serde_json::{Value, json};
use thirtyfour::error::WebDriverError;
use thirtyfour::{WebElement, WindowHandle};

use crate::engine::Browser;

/// How long a person waits for something to appear.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often they look.
const GLANCE: Duration = Duration::from_millis(30);

/// What something is, as a screen reader would say it: `"button"`, `"tab"`, `"dialog"`, `"checkbox"`.
pub type Role<'a> = &'a str;

/// A person in front of the page.
pub struct Visitor {
    pub(crate) browser: Browser,
    pub(crate) site: Arc<Site>,
    base: String,
    tabs: Mutex<Vec<WindowHandle>>,
    taken: Mutex<Vec<PathBuf>>,
}

impl Visitor {
    pub(crate) async fn new(browser: Browser, site: Arc<Site>, base: String) -> Self {
        let first = browser.driver.window().await.expect("the browser has a window");
        Self { browser, site, base, tabs: Mutex::new(vec![first]), taken: Mutex::default() }
    }

    /// Runs a script in the page; for what no person sees, such as storage. Arguments arrive as `arguments`.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.try_script(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("script failed: {error}\n{script}"))
    }

    /// Runs a script that answers later, through the function that is its last argument.
    pub async fn script_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.browser.driver.execute_async(script, arguments).await;
        answer.unwrap_or_else(|error| panic!("script failed: {error}\n{script}")).json().clone()
    }

    async fn try_script(&self, script: &str, arguments: Vec<Value>) -> Result<Value, WebDriverError> {
        Ok(self.browser.driver.execute(script, arguments).await?.json().clone())
    }

    /// The one that is called so, as soon as it is there.
    async fn find(&self, what: Role<'_>, name: &str) -> WebElement {
        self.until(&format!("a {what} called \"{name}\""), async || self.find_now(what, name).await).await
    }

    async fn find_now(&self, what: Role<'_>, name: &str) -> Option<WebElement> {
        let found =
            self.browser.driver.execute(include_str!("../find.js"), vec![json!(what), json!(name)]).await;
        found.ok()?.element().ok()
    }

    /// Looks again and again; a page that is just being replaced counts as "not yet".
    async fn until<T>(&self, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
        let since = Instant::now();
        loop {
            if let Some(seen) = look().await {
                return seen;
            }
            if since.elapsed() > PATIENCE {
                let text = self.text().await;
                panic!("waited {} s for {what}; the page says:\n{text}", PATIENCE.as_secs());
            }
            tokio::time::sleep(GLANCE).await;
        }
    }
}
