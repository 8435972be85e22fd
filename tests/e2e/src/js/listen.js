// Keeps in the page what it tells its console, what goes wrong uncaught, and what its policies refuse.
globalThis.heard = [];
globalThis.refused = [];
const words = (value) => {
  try {
    return typeof value === "string" ? value : value instanceof Error ? `${value} ${value.stack}` : JSON.stringify(value);
  } catch {
    return String(value);
  }
};
for (const level of ["debug", "log", "info", "warn", "error", "trace", "dir", "table", "assert"]) {
  const usual = console[level];
  console[level] = (...values) => {
    heard.push(`${level}: ${values.map(words).join(" ")}`);
    usual.apply(console, values);
  };
}
addEventListener("error", (event) => heard.push(`uncaught: ${event.message} ${words(event.error)}`));
addEventListener("unhandledrejection", (event) => heard.push(`unhandled: ${words(event.reason)}`));
document.addEventListener("securitypolicyviolation", (event) =>
  refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
