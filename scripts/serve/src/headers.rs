//! The `_headers` file, as Netlify and Cloudflare Pages read it.

#[derive(Default)]
pub struct Headers(Vec<Rule>);

struct Rule {
    pattern: String,
    lines: Vec<Line>,
}

enum Line {
    Set(String, String),
    /// `! Name`: what an earlier rule set is taken back.
    Unset(String),
}

impl Headers {
    pub fn parse(text: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            if !line.starts_with(char::is_whitespace) {
                rules.push(Rule { pattern: line.trim().into(), lines: Vec::new() });
                continue;
            }
            let Some(rule) = rules.last_mut() else { continue };
            if let Some(name) = line.trim().strip_prefix("! ") {
                rule.lines.push(Line::Unset(name.trim().into()));
            } else if let Some((name, value)) = line.split_once(':') {
                rule.lines.push(Line::Set(name.trim().into(), value.trim().into()));
            }
        }
        Self(rules)
    }

    /// The headers of a path, later rules after earlier ones.
    pub fn of(&self, path: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        let matching = self.0.iter().filter(|rule| match rule.pattern.split_once('*') {
            Some((before, after)) => path.starts_with(before) && path.ends_with(after),
            None => path == rule.pattern,
        });
        for line in matching.flat_map(|rule| &rule.lines) {
            match line {
                Line::Set(name, value) => headers.push((name.clone(), value.clone())),
                Line::Unset(name) => headers.retain(|(set, _)| set != name),
            }
        }
        headers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_rule_adds_and_takes_back() {
        let headers = Headers::parse(
            "/*\n  A: 1\n  Cache-Control: no-cache\n/app-*\n  ! Cache-Control\n  Cache-Control: immutable\n",
        );
        assert_eq!(headers.of("/"), [("A".into(), "1".into()), ("Cache-Control".into(), "no-cache".into())]);
        assert_eq!(headers.of("/app-1.js")[1].1, "immutable");
    }
}
