// Handing a text on; `share.rs` and `clipboard.rs` say what each function does.
import { tried } from "./tried.js";

export const canShare = () => "share" in navigator;

// A closed sheet breaks the promise: nothing to do, and nothing to report.
export const shareText = (title, text) => tried(() => navigator.share({ title, text }).catch(() => {}));

export const printPage = () => tried(() => print());

export const download = (name, type, text) => {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  // The browser has taken the file by the time that the next task runs.
  setTimeout(() => URL.revokeObjectURL(href));
};

// Without a secure context there is no clipboard object at all.
export const copyText = async (text, tell) => {
  const copied = navigator.clipboard?.writeText(text).then(() => true, () => false);
  tell((await copied) ?? false);
};
