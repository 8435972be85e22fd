// Native disclosures by their ids; `disclosure.rs` says what each function does.
import { byId } from "./element.js";

const summaryOf = (id) => byId(id)?.querySelector("summary");

export const isOpen = (id) => Boolean(byId(id)?.open);

export const setOpen = (id, isOpen) => {
  const disclosure = byId(id);
  if (disclosure) disclosure.open = isOpen;
};

export const focusSummary = (id) => summaryOf(id)?.focus();

export const keepInView = (id) =>
  requestAnimationFrame(() => {
    const summary = summaryOf(id);
    if (summary?.getBoundingClientRect().top < 0) summary.scrollIntoView();
  });
