// Values that came from outside, to be read piece by piece; `value.rs` says more.

// As `boot.js` loaded them.
export const siteSettings = () => globalThis.paymentHelpConfig;

export const parameters = () => Object.fromEntries(new URLSearchParams(location.search));

export const isList = (value) => Array.isArray(value);

// The items of a list; of anything else, its names and values by turns.
export const partsOf = (value) => (isList(value) ? value : Object.entries(value).flat());

export const countOf = (parts) => parts.length;

export const partAt = (parts, index) => parts[index];
