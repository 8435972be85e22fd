// The seal; `seal.rs` says what each function does.
import { tried } from "./tried.js";

export const closeSeal = (policy) => {
  const meta = document.createElement("meta");
  meta.setAttribute("http-equiv", "Content-Security-Policy");
  meta.setAttribute("content", policy);
  document.head.append(meta);
};

// Tells once whether the seal refused a connection to the page's own site, which the page's first policy allows: it failed,
// and the browser named the policy as the reason. It answers within milliseconds, or not at all.
export const confirmSeal = (patience, tell) => {
  const refused = new Promise((named) =>
    document.addEventListener("securitypolicyviolation", (event) => event.effectiveDirective === "connect-src" && named()),
  );
  const failed = fetch("?sealed").then(
    () => Promise.reject(),
    () => {},
  );
  const sealed = Promise.all([failed, refused]).then(
    () => true,
    () => false,
  );
  const late = new Promise((end) => setTimeout(end, patience, false));
  Promise.race([sealed, late]).then(tell);
};

export const onRefusal = (tell) =>
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) => tell(blockedURI));

// Some browsers list the page's own files only after the app has started: what began before is left out.
export const onRequest = (tell) => {
  const from = performance.now();
  const listed = (list) => {
    for (const { name, startTime } of list.getEntries()) if (startTime >= from) tell(name);
  };
  tried(() => new PerformanceObserver(listed).observe({ entryTypes: ["resource"] }));
};
