//! What a person sees, and what we look at for them: the console, accessibility.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::{GLANCE, Role, Visitor};
use crate::root;

/// No picture is taller than this.
const TALLEST: u32 = 6000;

impl Visitor {
    /// All text that can be seen now.
    pub async fn text(&self) -> String {
        let text = self.try_script("return document.body.innerText", vec![]).await.unwrap_or(Value::Null);
        text.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Waits until the page says so.
    pub async fn see(&self, text: &str) {
        self.until(&format!("\"{text}\""), async || self.text().await.contains(text).then_some(())).await;
    }

    /// Waits until the page no longer says so.
    pub async fn not_see(&self, text: &str) {
        self.until(&format!("\"{text}\" to be gone"), async || {
            (!self.text().await.contains(text)).then_some(())
        })
        .await;
    }

    /// Waits for something that is called so: `see_named("dialog", "Impor")`.
    pub async fn see_named(&self, role: Role<'_>, name: &str) {
        self.find(role, name).await;
    }

    /// Waits until nothing is called so any more.
    pub async fn not_see_named(&self, role: Role<'_>, name: &str) {
        self.until(&format!("the {role} \"{name}\" to be gone"), async || {
            self.find_now(role, name).await.is_none().then_some(())
        })
        .await;
    }

    /// Waits until the field holds this value.
    pub async fn see_value(&self, label: &str, value: &str) {
        self.until(&format!("\"{value}\" in \"{label}\""), async || {
            let field = self.find_now("field", label).await?;
            (field.value().await.ok()?? == value).then_some(())
        })
        .await;
    }

    /// How many elements match, right now.
    pub async fn count(&self, selector: &str) -> usize {
        let count =
            self.script("return document.querySelectorAll(arguments[0]).length", vec![json!(selector)]).await;
        usize::try_from(count.as_u64().unwrap_or_default()).unwrap_or_default()
    }

    /// Waits until that many elements match.
    pub async fn see_count(&self, selector: &str, wanted: usize) {
        self.until(&format!("{wanted} of {selector}"), async || {
            (self.count(selector).await == wanted).then_some(())
        })
        .await;
    }

    /// The name and role of what has the focus, for journeys by keyboard: `"button Simpan"`.
    pub async fn focused(&self) -> String {
        let script = "const e = document.activeElement;
            const name = e.getAttribute('aria-label') || (e.labels?.[0] ?? e).innerText || e.placeholder || '';
            return `${e.getAttribute('role') || e.localName} ${name.replace(/\\s+/g, ' ').trim()}`";
        self.script(script, vec![]).await.as_str().unwrap_or_default().to_string()
    }

    /// Waits until what has the focus is such.
    pub async fn until_focused(&self, what: &str) {
        self.until(&format!("the focus on {what}"), async || {
            self.focused().await.starts_with(what).then_some(())
        })
        .await;
    }

    /// Everything the page reported so far: errors, rejections, breaches of the policy.
    pub async fn console_errors(&self) -> Vec<String> {
        // What was just sent is on its way; one exchange with the page and a glance let it arrive.
        self.text().await;
        tokio::time::sleep(GLANCE * 3).await;
        self.site.log().notes
    }

    /// What the browser asked the host for, in order: `"GET /worker.js"`.
    pub fn requests(&self) -> Vec<String> {
        self.site.log().requests
    }

    /// What axe finds wrong with what is shown, one line a rule and place.
    pub async fn axe(&self) -> Vec<String> {
        let axe = fs::read_to_string(root().join("node_modules/axe-core/axe.min.js"))
            .expect("axe-core is installed: make test does it");
        let script = format!(
            "{axe};\nconst done = arguments[arguments.length - 1];
            // What is half faded in is no picture of what people see.
            const moving = document.getAnimations().filter((a) => a.effect.getComputedTiming().endTime !== Infinity);
            Promise.allSettled(moving.map((a) => a.finished))
              .then(() => axe.run(document, {{ resultTypes: ['violations'] }})).then(
                ({{ violations }}) => done(violations.flatMap((rule) => rule.nodes.map((node) =>
                    `${{rule.id}} (${{rule.impact}}): ${{rule.help}}: ${{node.target}} ${{node.failureSummary}}`))),
                (error) => done([String(error)]));"
        );
        let found = self.browser.driver.execute_async(script, vec![]).await.expect("axe runs");
        found.convert().expect("axe answers lines")
    }

    /// Fails with every finding of axe.
    ///
    /// # Panics
    /// When axe finds something.
    pub async fn see_no_barrier(&self) {
        let found = self.axe().await;
        assert!(found.is_empty(), "axe found {}:\n{}", found.len(), found.join("\n"));
    }

    /// A picture of the window, under `target/screenshots/`.
    ///
    /// # Panics
    /// When the picture cannot be written.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        let file = root().join("target/screenshots").join(format!("{name}.png"));
        fs::create_dir_all(file.parent().unwrap_or(&file)).expect("a folder for pictures");
        let picture = self.browser.driver.screenshot_as_png().await.expect("a picture");
        fs::write(&file, picture).expect("the picture is written");
        file
    }

    /// A picture of the whole page at this width, not only of the window.
    pub async fn whole_page(&self, width: u32, name: &str) -> PathBuf {
        self.resize(width, 800).await;
        let height = self.script("return document.documentElement.scrollHeight", vec![]).await;
        let height = u32::try_from(height.as_u64().unwrap_or(800)).unwrap_or(TALLEST).clamp(800, TALLEST);
        self.resize(width, height).await;
        let file = self.screenshot(name).await;
        self.resize(width, 800).await;
        file
    }
}
