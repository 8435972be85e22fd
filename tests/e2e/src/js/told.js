// Keeps what a host page is told by the frames in it, what moves on it without a reason, and how often a frame grew.
globalThis.told = [];
globalThis.messages = [];
globalThis.shifts = [];
for (const type of ["ready", "place", "outcome", "feedback", "error"]) {
  document.addEventListener(`payment-help:${type}`, ({ detail }) => told.push([type, detail.value ?? null]));
}
addEventListener("message", ({ data, origin }) => messages.push(JSON.stringify([origin, data])), true);
if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value, sources }) =>
    `${value} ${sources.map(({ node, previousRect, currentRect }) =>
      [node?.outerHTML?.slice(0, 80), previousRect.y, currentRect.y].join(" ")).join()}`)))
    .observe({ type: "layout-shift", buffered: true });
}
