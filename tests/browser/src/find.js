// Finds things the way people do: by what they are and what they are called.
// arguments: [what, name]; what is a role, "clickable", "field" or "file". Answers an element or null.
const [what, wanted] = arguments;
const ROLES = {
  button: "button, [role=button], input[type=submit], input[type=button], summary",
  link: "a[href], [role=link]",
  tab: "[role=tab]",
  checkbox: "input[type=checkbox], [role=checkbox]",
  switch: "[role=switch]",
  radio: "input[type=radio], [role=radio]",
  slider: "input[type=range], [role=slider]",
  combobox: "[role=combobox], select",
  textbox: "input:not([type]), input[type=text], input[type=email], input[type=url], input[type=search], textarea, [role=textbox]",
  option: "option, [role=option]",
  menuitem: "[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
  dialog: "dialog[open], [role=dialog], [role=alertdialog]",
  table: "table, [role=table], [role=grid]",
  row: "tr, [role=row]",
  list: "ul, ol, [role=list]",
  listitem: "li, [role=listitem]",
  region: "section[aria-label], section[aria-labelledby], [role=region]",
  group: "fieldset, [role=group], [role=radiogroup]",
  image: "img, [role=img]",
  status: "output, [role=status], [role=alert]",
  navigation: "nav, [role=navigation]",
  article: "article, [role=article]",
};
ROLES.field = "input, select, textarea, [role=combobox], [role=textbox], [role=slider], [role=spinbutton], [contenteditable=true]";
ROLES.clickable = `${ROLES.button}, ${ROLES.link}, ${ROLES.tab}, ${ROLES.menuitem}, [role=option], [role=switch], ${ROLES.checkbox}, ${ROLES.radio}, label`;
ROLES.file = "input[type=file]";

const squeeze = (text) => (text || "").replace(/\s+/g, " ").trim();

// The text of a label without the control it may hold.
const labelText = (label) => {
  let text = "";
  const walk = (node) => {
    if (node.nodeType === 1 && node.matches('.field__required')) return; // a mark beside the name
    if (node.nodeType === 3) text += node.data;
    else if (!/^(select|textarea|input|button)$/i.test(node.nodeName)) node.childNodes.forEach(walk);
  };
  walk(label);
  return text;
};

const nameOf = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return squeeze(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return squeeze(label);
  if (element.labels?.length) return squeeze([...element.labels].map(labelText).join(" "));
  if (element.matches("fieldset")) return squeeze(element.querySelector("legend")?.textContent);
  if (element.matches("table")) return squeeze(element.caption?.textContent);
  if (element.matches("input[type=submit], input[type=button]")) return squeeze(element.value);
  if (!element.matches("input, select, textarea")) {
    const text = squeeze(element.innerText || element.textContent);
    if (text) return text;
  }
  return squeeze(element.title || element.placeholder || element.alt || element.querySelector("title")?.textContent);
};

const shown = (element) => {
  if (what === "file") return true;
  if (element.closest("[inert], [hidden]") || !element.getClientRects().length) return false;
  return getComputedStyle(element).visibility === "visible";
};

// While a modal dialog is open, nobody reaches what is behind it.
const modal = [...document.querySelectorAll("dialog:modal")].pop() ?? document;
const all = [...modal.querySelectorAll(ROLES[what] ?? `[role=${what}]`)].filter(shown);
if (wanted === null || wanted === "") return all[0] ?? null;
const names = all.map(nameOf);
for (const same of [(name) => name === wanted, (name) => name.startsWith(wanted), (name) => name.includes(wanted)]) {
  const at = names.findIndex(same);
  if (at >= 0) return all[at];
}
return null;
