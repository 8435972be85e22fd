// Blocks of the page that are filled in; `block.rs` says what each function does. A block or a part that is not there
// is an ordinary case.
import { allOf, byId } from "./element.js";

export const copyOf = (template) => byId(template)?.content?.firstElementChild?.cloneNode(true);

// Attributes that hold ids, or names that are made like ids.
const OF_IDS = ["id", "for", "aria-describedby", "name"];

export const numbered = (template, number) => {
  const copy = copyOf(template);
  for (const element of copy ? [copy, ...allOf("*", copy)] : []) {
    for (const name of OF_IDS) {
      const id = element.getAttribute(name);
      if (id) element.setAttribute(name, id.replaceAll("#", number));
    }
  }
  return copy;
};

const partOf = (block, name) => (name ? block?.querySelector(`[data-part=${name}]`) : block);

export const writeInto = (block, name, text) => {
  const part = partOf(block, name);
  if (part) part.textContent = text;
};

export const setAttributeIn = (block, part, name, value) => partOf(block, part)?.setAttribute(name, value);

export const takeOut = (block, part) => partOf(block, part)?.remove();

export const addInto = (block, part, child) => child && partOf(block, part)?.append(child);

export const addText = (block, text) => block?.append(text);

export const emptied = (id) => {
  const place = byId(id);
  place?.replaceChildren();
  return place;
};

// The disclosures in an element that are open, or marked as open at first, with whether they are open.
export const disclosuresIn = (id) =>
  allOf(`[id='${id}'] :is(details[open], [data-opens])`).map((disclosure) => [disclosure.id, disclosure.open]);

export const foldAsBefore = (disclosures) =>
  disclosures.forEach(([id, isOpen]) => {
    const disclosure = byId(id);
    if (disclosure) disclosure.open = isOpen;
  });
