// The document: what the page says of itself, and the marks on it; `document.rs` says what each function does.
import { byId } from "./element.js";

const root = document.documentElement;

export const pageLocale = () => root.lang;

export const markOf = (name) => root.getAttribute(name);

export const setMark = (name, value) => root.setAttribute(name, value);

// Through the object model, which the page's policy allows. An empty value takes the style back.
export const setStyle = (name, value) => root.style.setProperty(name, value ?? "");

export const replaceEverywhere = (old, now) => {
  const texts = document.createTreeWalker(byId("app"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data } = texts.currentNode;
    if (data.includes(old)) texts.currentNode.data = data.split(old).join(now);
  }
};

export const warn = (sentence) => console.warn(sentence);

export const userAgent = () => navigator.userAgent;

export const pluralOf = (count) => new Intl.PluralRules(root.lang).select(count);
