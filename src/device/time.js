// Waiting, and the clock; `callback.rs` and `clock.rs` say what each function does.

export const callAfter = (milliseconds, act) => setTimeout(act, milliseconds);

export const callOff = (timer) => clearTimeout(timer);

export const callSoon = (act) => queueMicrotask(act);

export const nowInWords = (locale) => new Date().toLocaleString(locale, { dateStyle: "long", timeStyle: "long" });

export const monthsNow = () => new Date().getFullYear() * 12 + new Date().getMonth();

export const daysNow = () => Math.floor(Date.now() / 86_400_000);
