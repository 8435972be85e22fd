// The address and the history; `address.rs` says what each function does.
import { byId } from "./element.js";
import { tellHost } from "./host.js";
import { tried } from "./tried.js";

export const fragmentNow = () => location.hash.replace(/^#+/, "");

export const addressOf = (fragment) => `${location.href.split("#")[0]}#${fragment}`;

export const siteAddress = () => new URL("../", location.href).href;

export const goToFragment = (fragment) => {
  location.hash = fragment;
};

export const changeFragment = (fragment, isNew) => {
  const address = location.pathname + location.search + (fragment && `#${fragment}`);
  // A browser may find that the history has changed too often.
  tried(() => (isNew ? history.pushState(null, "", address) : history.replaceState(null, "", address)));
  tellPlace(fragment);
};

export const onFragment = (tell) => addEventListener("hashchange", () => tell(fragmentNow()));

export const keepHostTold = () => onFragment(tellPlace);

// Only what this page has a place for.
const tellPlace = (fragment) => {
  if (!fragment || byId(fragment)) tellHost("place", fragment);
};
