// Starts the page: theme and language first, so that nothing flashes, then the wasm.
// A classic script in <head>: it must have run before the first paint. Plain enough for browsers of 2018,
// so that they can still say that they are too old.
(() => {
  "use strict";
  const script = document.currentScript;
  const root = document.documentElement;
  const PATIENCE = 8000;

  // What was chosen last time. Reading may be forbidden, the text may be damaged: then the system decides.
  let saved = {};
  try {
    saved = JSON.parse(localStorage.getItem("balik/settings")) || {};
  } catch (error) {
    /* the page itself says so when it is there */
  }
  if (["light", "dark", "contrast"].includes(saved.theme)) root.dataset.theme = saved.theme;
  const first = (navigator.languages || [navigator.language]).find((tag) => /^(id|ms|en)/i.test(tag)) || "id";
  root.lang = ["id", "en"].includes(saved.language) ? saved.language : /^en/i.test(first) ? "en" : "id";
  root.dataset.build = script.dataset.build;

  let ready = false;

  // Says what is wrong, and the way to the data. `when` is slow, broken or old.
  const trouble = (when) => {
    const note = document.getElementById("trouble");
    if (!note) return;
    note.querySelectorAll("[data-when]").forEach((line) => {
      line.hidden = line.dataset.when !== when;
    });
    note.hidden = false;
  };

  const dead = (reason) => reason instanceof WebAssembly.RuntimeError;
  const refused = (reason) => reason instanceof WebAssembly.CompileError || reason instanceof WebAssembly.LinkError;

  const start = async () => {
    const page = await import(script.dataset.js);
    await page.default({ module_or_path: script.dataset.wasm });
    ready = true;
    const first = document.getElementById("first-view");
    if (first) first.remove();
    // Last in the body, so that the page's own skip link is the first link of all.
    const note = document.getElementById("trouble");
    note.hidden = true;
    document.body.append(note);
    dispatchEvent(new CustomEvent("TrunkApplicationStarted"));
  };

  addEventListener("DOMContentLoaded", () => {
    if (typeof WebAssembly !== "object") return trouble("old");
    addEventListener("error", (event) => dead(event.error) && trouble("broken"));
    addEventListener("unhandledrejection", (event) => dead(event.reason) && trouble("broken"));
    setTimeout(() => ready || trouble("slow"), PATIENCE);
    start().catch((reason) => {
      console.error(reason);
      trouble(refused(reason) ? "old" : dead(reason) ? "broken" : "slow");
    });
  });
})();
