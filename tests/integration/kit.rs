//! The kit on the host: its structure, labels and roles as text; its icons; the contrasts of its colours.

use balik::gallery::gallery_html;
use std::fs;

/// One element a line, so that a change shows as a change of lines.
fn by_line(html: &str) -> String {
    let mut lines = String::new();
    let mut depth = 0_usize;
    // Markers that the renderer leaves between pieces of text say nothing to a reader.
    let html = html.replace("<!>", "").replace("<!---->", "");
    for piece in html.split_inclusive('>') {
        let (text, tag) = piece.split_at(piece.find('<').unwrap_or(piece.len()));
        if !text.trim().is_empty() {
            lines.extend([&"  ".repeat(depth), text.trim(), "\n"]);
        }
        if tag.is_empty() {
            continue;
        }
        if tag.starts_with("</") {
            depth = depth.saturating_sub(1);
            continue;
        }
        lines.extend(["  ".repeat(depth).as_str(), tag, "\n"]);
        let void = ["<input", "<br", "<hr", "<img", "<!"].iter().any(|start| tag.starts_with(start));
        if !void && !tag.ends_with("/>") {
            depth += 1;
        }
    }
    lines
}

#[test]
fn every_part_renders_its_structure_labels_and_roles() {
    for (name, html) in gallery_html() {
        insta::assert_snapshot!(name, by_line(&html));
    }
}

#[test]
fn no_part_needs_inline_styles_in_its_markup_but_measures() {
    // On the host `style:name=value` prints as an attribute; in the browser it is set through the style object.
    let measures = ["--share", "--row", "--card-row", "inline-size", "block-size"];
    for (name, html) in gallery_html() {
        for style in html.split("style=\"").skip(1) {
            let style = style.split('"').next().unwrap();
            for property in style.split(';').map(str::trim).filter(|property| !property.is_empty()) {
                let property = property.split(':').next().unwrap().trim();
                assert!(measures.contains(&property), "{name}: {property}");
            }
        }
    }
}

/// Values of an attribute in the order they occur.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!(" {attribute}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn what_is_tied_by_an_id_is_there_and_once() {
    let all: String = gallery_html().into_iter().map(|(_, html)| html).collect::<Vec<_>>().join("\n");
    for (name, html) in gallery_html() {
        let ids = values(&html, "id");
        for id in &ids {
            assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{name}: id {id} occurs twice");
        }
        for attribute in ["for", "aria-describedby", "aria-labelledby", "aria-controls", "popovertarget"] {
            for named in values(&html, attribute).iter().flat_map(|value| value.split(' ')) {
                assert!(ids.contains(&named), "{name}: {attribute} names {named}, which is not there");
            }
        }
    }
    for href in values(&all, "href").iter().filter(|href| href.starts_with("#i-")) {
        assert!(
            sprite().contains(&format!("id=\"{}\"", &href[1..])),
            "{href} is not in style/icons.svg: run scripts/icons.mjs"
        );
    }
}

fn sprite() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/style/icons.svg")).unwrap()
}

/// Every button says what it does: by words, or by a label.
#[test]
fn every_button_and_field_has_a_name() {
    for (name, html) in gallery_html() {
        for button in html.split("<button").skip(1) {
            let (head, rest) = button.split_once('>').unwrap();
            let inside = rest.split("</button>").next().unwrap();
            let words = inside
                .split('<')
                .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text))
                .collect::<String>();
            assert!(
                head.contains("aria-label=\"") || !words.trim().is_empty(),
                "{name}: a button without a name: {head}"
            );
        }
        let labelled = values(&html, "for");
        for input in html.split("<input").skip(1) {
            let head = input.split('>').next().unwrap();
            let id = values(head, "id");
            let in_label =
                ["radio", "checkbox", "file"].iter().any(|kind| head.contains(&format!("type=\"{kind}\"")));
            let named = head.contains("aria-label") || id.iter().any(|id| labelled.contains(id)) || in_label;
            assert!(named, "{name}: a field without a name: {head}");
        }
    }
}
