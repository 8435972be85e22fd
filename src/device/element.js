// The elements of the printed page, found by their ids; `element.rs` says what each function does.

export const byId = (id) => document.getElementById(id);

export const allOf = (selector, root = document) => [...root.querySelectorAll(selector)];

// The first element of a selector inside the element of an id.
const inside = (id, selector) => byId(id)?.querySelector(selector);

export const isThere = (id) => Boolean(byId(id));

export const setText = (id, text) => {
  const element = byId(id);
  if (element && element.textContent !== text) element.textContent = text;
};

export const textIn = (id) => byId(id)?.textContent ?? "";

export const attributeOf = (id, name) => byId(id)?.getAttribute(name);

export const setAttribute = (id, name, value) =>
  value === undefined ? byId(id)?.removeAttribute(name) : byId(id)?.setAttribute(name, value);

export const setFlag = (id, name, on) => byId(id)?.toggleAttribute(name, on);

export const hrefOf = (id) => byId(id)?.href;

export const setClassOfAll = (selector, name, on) =>
  allOf(selector).forEach((element) => element.classList.toggle(name, on));

export const setFlagOfAll = (selector, name, on) =>
  allOf(selector).forEach((element) => element.toggleAttribute(name, on));

export const keepOnly = (selector, ids) =>
  allOf(selector).forEach((element) => ids.split(" ").includes(element.id) || element.remove());

export const setHiddenLabel = (id, hidden) => byId(id)?.closest("label")?.toggleAttribute("hidden", hidden);

export const addressEmails = (mailbox) =>
  allOf("a[href^='mailto:'][id$='/email']").forEach((link) => {
    const rest = link.getAttribute("href").replace(/^[^?]*/, "");
    if (rest) link.setAttribute("href", `mailto:${mailbox}${rest}`);
  });

export const showCopy = (of, place) => {
  const [copy, shown] = [byId(of)?.cloneNode(true), byId(place)];
  copy?.removeAttribute("id");
  if (copy) shown?.replaceChildren(copy);
};

export const setLastText = (id, selector, text) => {
  const last = inside(id, selector)?.lastChild;
  if (last) last.textContent = (last.previousSibling ? " " : "") + text;
};

export const setLines = (id, selector, lines) => {
  const list = inside(id, selector);
  list?.replaceChildren();
  if (list) addLines(list, lines);
};

export const setAnchor = (id, selector, fragment, text) => {
  const anchor = inside(id, selector);
  anchor?.setAttribute("href", `#${fragment}`);
  anchor?.removeAttribute("hidden");
  if (anchor) anchor.textContent = text;
};

export const showLink = (id, text, address, alone) => {
  const place = byId(id);
  if (alone) place?.replaceChildren();
  if (place) addLink(place, text, address);
};

// A new element at the end of another one.
const add = (place, tag, name, text) => {
  const element = Object.assign(document.createElement(tag), { textContent: text });
  if (name) element.className = name;
  place.append(element);
  return element;
};

const addLines = (list, lines) => lines.split("\n").forEach((line) => add(list, "li", "", line));

const addLink = (place, text, address) => {
  const link = add(place, "a", "", text);
  link.setAttribute("href", address);
  leadOutside(link);
};

// Another page opens in a tab of its own, and learns nothing of this one.
export const leadOutside = (link) => {
  link.target = "_blank";
  link.rel = "noopener noreferrer";
};

// As `page::customer` prints the steps, but without answers.
export const addStep = (situation, said, title, what, how, linkText, linkAddress) => {
  const list = inside(situation, "ol.steps");
  if (!list) return;
  const details = add(add(list, "li", "", ""), "details", "step", "");
  const summary = add(details, "summary", "", "");
  add(summary, "span", "step-number", "").setAttribute("aria-hidden", "true");
  const heading = add(summary, "h3", "", "");
  add(heading, "span", "visually-hidden", `${said} `);
  heading.append(title);
  const body = add(details, "div", "step-body", "");
  if (what) add(body, "p", "", what);
  if (how) addLines(add(body, "ol", "how", ""), how);
  if (linkText) addLink(add(body, "p", "", ""), linkText, linkAddress);
};

export const focusOn = (id) => byId(id)?.focus();

export const goTo = (id) => {
  focusOn(id);
  byId(id)?.scrollIntoView();
};

export const nothingIsFocused = () => (document.activeElement ?? document.body) === document.body;

export const sayIn = (id, message) => {
  const status = byId(id);
  if (status) status.textContent = status.textContent === message ? `${message}\u00a0` : message;
};
