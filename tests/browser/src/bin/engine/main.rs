//! What pairing costs in the page: in the release build, in the product's own worker.
//!
//! `make bench-page`, or with sizes: `cargo run --bin engine -- 1000 10000`; a size is so many mentors and so
//! many mentees of the made-up people, with all rules and factors. Two tables: the worker alone, asked by a script
//! as the page asks it; and a person's clicks, of which the first also loads the worker.

use std::fs::read_to_string;
use std::path::{Path, PathBuf};
use std::process::Command;

use balik_journeys::{Visitor, journey, root};
use serde_json::{Value, json};

const SIZES: [usize; 4] = [100, 300, 1000, 5000];
/// A larger program is too long on its way into the page by a driver.
const CLICK_LARGEST: usize = 2000;
/// How long a script may take, in tens of seconds.
const LONGEST_WAIT: usize = 60;

const WORKER: &str = concat!(include_str!("watch.js"), include_str!("worker.js"));
const CLICK: &str = concat!(include_str!("watch.js"), include_str!("click.js"));

fn main() {
    let asked: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    let sizes = if asked.is_empty() { SIZES.to_vec() } else { asked };
    let crowds = crowds(&sizes);

    println!("The worker, milliseconds; the median of three, one answer from 4,000 up.");
    println!("blocked: the page's longest pause; idle: from calling a run off until another worker listens.");
    println!("     n   question kB   loaded    answer  messages   blocked       idle   memory MB");
    for &n in &sizes {
        journey(async |visitor| worker(visitor, n, &crowds).await);
    }
    println!(
        "\nA click that pairs, milliseconds until it is taken, its answer heard, the pairs in the page, drawn."
    );
    println!("     n             taken    answer     there     drawn   blocked");
    for &n in sizes.iter().filter(|&&n| n <= CLICK_LARGEST) {
        journey(async |visitor| click(visitor, n, &crowds).await);
    }
}

/// The folder with a program and a question of each size, made by the core's own example: in this crate the
/// features of others would change how the core reads and writes JSON.
fn crowds(sizes: &[usize]) -> PathBuf {
    let folder = root().join("target/crowds");
    let made = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--profile", "bench", "--no-default-features", "--example", "crowd", "--"])
        .arg(&folder)
        .args(sizes.iter().map(usize::to_string))
        .current_dir(root())
        .status();
    assert!(made.is_ok_and(|status| status.success()), "the programs could not be made");
    folder
}

async fn worker(visitor: &Visitor, n: usize, crowds: &Path) {
    let question = read_to_string(crowds.join(format!("{n}.question.json"))).expect("a question");
    let people = std::fs::read(crowds.join(format!("{n}.question.people"))).expect("its people");
    visitor.open("").await;
    let kilobytes = (question.len() + people.len()) / 1000;
    let runs = if n < 4000 { 3 } else { 1 };
    // A driver passes on no bytes.
    let people: String = people.iter().map(|byte| format!("{byte:02x}")).collect();
    let got = told(visitor, WORKER, vec![json!(question), json!(people), json!(runs)]).await;
    let ms = |name: &str| got[name].as_f64().unwrap_or_default();
    println!(
        "{n:6}  {kilobytes:12}  {:7.1}  {:8.1}  {:8}  {:8.1}  {:8.1}  {:10.1}",
        ms("loaded"),
        ms("answer"),
        got["messages"].as_u64().unwrap_or_default(),
        ms("blocked"),
        ms("idle"),
        ms("memory") / 1e6
    );
}

async fn click(visitor: &Visitor, n: usize, crowds: &Path) {
    visitor.before_each_page(include_str!("overhear.js"));
    visitor.open("").await;
    visitor.drop_file(&crowds.join(format!("{n}.balik.json"))).await;
    visitor.click_text("Buka sebagai program baru").await;
    let opened = "const done = arguments[arguments.length - 1];
        const look = () => location.hash.startsWith('#/p/')
            ? done(location.hash.replace(/[^/]*$/, 'pairs')) : setTimeout(look, 20);
        look();";
    let pairs = visitor.script_async(opened, vec![]).await;
    visitor.open(pairs.as_str().expect("an address")).await;
    visitor.see_named("button", "Pasangkan").await;
    for (which, button) in [("first", "Pasangkan"), ("again", "Pasangkan ulang")] {
        let got = told(visitor, CLICK, vec![json!(button)]).await;
        let ms = |name: &str| got[name].as_f64().unwrap_or_default();
        println!(
            "{n:6}  {which}  {:9.1}  {:8.1}  {:8.1}  {:8.1}  {:8.1}",
            ms("taken"),
            ms("answer"),
            ms("there"),
            ms("drawn"),
            ms("blocked")
        );
    }
}

/// What a script comes to that waits for something. It may take longer than a driver waits for a script.
async fn told(visitor: &Visitor, script: &str, arguments: Vec<Value>) -> Value {
    let start = format!(
        "const args = [...arguments];
        window.told = null;
        (async () => {{ {script} }})().then(
            (got) => (window.told = {{ got }}), (error) => (window.told = {{ error: String(error) }}));"
    );
    let wait = "const done = arguments[arguments.length - 1];
        const until = performance.now() + 10000;
        const look = () => told || performance.now() > until ? done(told) : setTimeout(look, 50);
        look();";
    visitor.script(&start, arguments).await;
    for _ in 0..LONGEST_WAIT {
        let told = visitor.script_async(wait, vec![]).await;
        if !told.is_null() {
            assert!(told["error"].is_null(), "the page says: {}", told["error"]);
            return told["got"].clone();
        }
    }
    panic!("the page does not come to an end");
}
