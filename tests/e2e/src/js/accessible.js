// What assistive technology is told of an element: its role and its name, for the elements that the pages use.
const text = (element) => {
  if (element.nodeType === Node.TEXT_NODE) return element.data;
  if (element.nodeType !== Node.ELEMENT_NODE || element.getAttribute("aria-hidden") === "true") return "";
  return [...element.childNodes].map(text).join(" ");
};
const tidy = (words) => (words || "").replace(/[\s\u00a0]+/g, " ").trim();
const ROLES = {
  A: (e) => (e.hasAttribute("href") ? "link" : "generic"),
  BUTTON: () => "button",
  DETAILS: () => "group",
  DIALOG: () => "dialog",
  FIELDSET: () => "group",
  H1: () => "heading", H2: () => "heading", H3: () => "heading", H4: () => "heading",
  INPUT: (e) => ({ button: "button", checkbox: "checkbox", radio: "radio", number: "spinbutton" })[e.type] || "textbox",
  LI: () => "listitem",
  MAIN: () => "main",
  MARK: () => "mark",
  NAV: () => "navigation",
  OUTPUT: () => "status",
  SECTION: (e) => (e.hasAttribute("aria-label") || e.hasAttribute("aria-labelledby") ? "region" : "generic"),
  SELECT: () => "combobox",
  SUMMARY: () => "summary",
  TEXTAREA: () => "textbox",
};
const roleOf = (e) => e.getAttribute("role") || (ROLES[e.tagName] ? ROLES[e.tagName](e) : "generic");
const nameOf = (e) => {
  const by = e.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(" "));
  if (e.hasAttribute("aria-label")) return tidy(e.getAttribute("aria-label"));
  if (e.labels && e.labels.length) return tidy([...e.labels].map(text).join(" "));
  if (e.tagName === "FIELDSET") return tidy(text(e.querySelector("legend") || e));
  if (e.tagName === "DETAILS") return tidy(text(e.querySelector("summary") || e));
  if (e.tagName === "TEXTAREA" || e.tagName === "INPUT" || e.tagName === "SELECT") return tidy(e.title);
  return tidy(text(e));
};
// What has the focus.
const focused = () => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return { role: "", name: "", id: "" };
  return { role: roleOf(e), name: nameOf(e), id: e.id };
};
const isShown = (e) =>
  e.checkVisibility({ visibilityProperty: true }) && !e.closest('[aria-hidden="true"], [inert], [hidden]');
