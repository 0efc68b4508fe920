//! One journey: a host for the page, a fresh browser, a story, and what must be true at its end.

use std::fs;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::sync::Arc;

use balik_serve::Site;
use futures_util::FutureExt;

use crate::engine::{Browser, Engine};
use crate::{Visitor, root};

/// Runs a story against the page at the root of its host.
pub fn journey(story: impl AsyncFnOnce(&Visitor)) {
    Journey::default().run(story);
}

/// A journey with special wishes.
pub struct Journey {
    prefix: &'static str,
    errors_expected: bool,
}

impl Default for Journey {
    fn default() -> Self {
        Self { prefix: "/", errors_expected: false }
    }
}

impl Journey {
    /// The page lives under a path of its host, `/some/where/`.
    #[must_use]
    pub fn under(mut self, prefix: &'static str) -> Self {
        self.prefix = prefix;
        self
    }

    /// The story brings errors about on purpose and looks at them itself.
    #[must_use]
    pub fn with_errors(mut self) -> Self {
        self.errors_expected = true;
        self
    }

    /// Runs the story.
    ///
    /// # Panics
    /// When the story does, or when the page reported an error.
    pub fn run(self, story: impl AsyncFnOnce(&Visitor)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let dist = root().join("dist");
            assert!(dist.join("index.html").is_file(), "there is no page in dist/ yet: make dist");
            let site = Site::new(dist).under(self.prefix).with_script(include_str!("recorder.js"));
            let site = Arc::new(site);
            let address = balik_serve::serve(Arc::clone(&site), 0).expect("a port for the page");
            let browser = Engine::chosen().start().await;
            let base = format!("http://{address}{}", self.prefix);
            let visitor = Visitor::new(browser, site, base).await;

            let told = AssertUnwindSafe(async {
                story(&visitor).await;
                if !self.errors_expected {
                    let errors = visitor.console_errors().await;
                    assert!(errors.is_empty(), "the page reported:\n{}", errors.join("\n"));
                }
            })
            .catch_unwind()
            .await;
            if told.is_err() {
                keep_evidence(&visitor).await;
            }
            let Browser { driver, .. } = &visitor.browser;
            // A browser that already went away is the story's own failure.
            let _ = driver.clone().quit().await;
            drop(visitor);
            if let Err(reason) = told {
                resume_unwind(reason);
            }
        });
    }
}

/// A picture, the page's source and what it reported, for whoever mends it.
async fn keep_evidence(visitor: &Visitor) {
    let folder: PathBuf = root().join("target/journeys-failed");
    let name = std::thread::current().name().unwrap_or("journey").replace("::", "-");
    if fs::create_dir_all(&folder).is_err() {
        return;
    }
    let driver = &visitor.browser.driver;
    if let Ok(picture) = driver.screenshot_as_png().await {
        let _ = fs::write(folder.join(format!("{name}.png")), picture);
    }
    if let Ok(source) = driver.source().await {
        let _ = fs::write(folder.join(format!("{name}.html")), source);
    }
    let _ = fs::write(folder.join(format!("{name}.log")), visitor.site.log().notes.join("\n"));
    eprintln!("picture and source: target/journeys-failed/{name}.*");
}
