// Rebuilds style/icons.svg: only the icons named in src/ui/kit/icon.rs, as symbols for <use href="#i-name">.
// Usage: npm install --no-save lucide-static && node scripts/icons.mjs [folder of lucide-static]
import { readFileSync, writeFileSync } from "node:fs";

const from = process.argv[2] ?? "node_modules/lucide-static";
const list = readFileSync("src/ui/kit/icon.rs", "utf8").matchAll(/=> "([a-z0-9-]+)",/g);
const symbols = [...list].map(([, name]) => {
  const svg = readFileSync(`${from}/icons/${name}.svg`, "utf8");
  const body = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
  return `<symbol id="i-${name}" viewBox="0 0 24 24">${body.replace(/\s*\n\s*/g, "").replace(/ \/>/g, "/>")}</symbol>`;
});
const head = `<svg xmlns="http://www.w3.org/2000/svg" id="icons" width="0" height="0" aria-hidden="true"><!-- Lucide (lucide.dev), ISC licence -->`;
writeFileSync("style/icons.svg", `${head}\n${symbols.join("\n")}\n</svg>\n`);
console.log(`${symbols.length} icons`);
