// Put into the page by the test's host, before all others: reports what must not happen.
(() => {
  const to = document.currentScript.src.replace("__script.js", "__log");
  const note = (kind, text) => navigator.sendBeacon(to, `${kind}: ${text}`);
  const printed = (value) => (value instanceof Error ? `${value} ${value.stack ?? ""}` : String(value));
  const original = console.error;
  console.error = (...values) => {
    note("console.error", values.map(printed).join(" "));
    original.apply(console, values);
  };
  addEventListener("error", (event) => note("error", event.message || `${event.target?.src || event.target?.href} did not load`), true);
  addEventListener("unhandledrejection", (event) => note("unhandled rejection", printed(event.reason)));
  document.addEventListener("securitypolicyviolation", (event) => {
    if (event.blockedURI.startsWith(to)) return;
    note("policy breach", `${event.violatedDirective} ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`);
  });
  // Windows of the operating system cannot be driven; without these the page downloads instead.
  delete window.showSaveFilePicker;
  delete window.showOpenFilePicker;
  if ("showSaveFilePicker" in window) window.showSaveFilePicker = undefined;
  if ("showOpenFilePicker" in window) window.showOpenFilePicker = undefined;
})();
