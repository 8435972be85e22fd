// Shows Payment Help on another site, in a frame of Payment Help's own origin: the site's page can neither read what
// people type there nor run scripts in it. docs/embedding.md explains how to use it; src/device/host.rs is the other end.
//
// Styles are set through the object model and nothing is evaluated, so that a site's policy needs one host and nothing
// unsafe. What comes from the frame is checked by source, origin and type, and is never put into markup.
(() => {
  const NAME = "payment-help";
  const SOURCE = 'script[src*="/embed.js"],script[src*="/embed-"]';
  const TARGETS = `[data-${NAME}],${SOURCE.replaceAll("]", "][data-guide]")}`;
  const own = document.currentScript || document.querySelector(SOURCE);

  if (window.PaymentHelp) {
    window.PaymentHelp.scan();
    return;
  }
  if (!own) return;

  // The attributes that are sent to the frame; on a <payment-help> element without "data-". Their table is OPTIONS in
  // crates/site-config, and a test compares the two.
  const SENT = [
    "situation", "theme", "accent", "radius", "text-size", "font", "platform", "seller", "contact", "processors", "extras",
  ];
  const WATCHED = [...SENT, "guide", "locale", "title"];
  // What a message of a type carries.
  const CARRIES = {
    ready: "undefined", resize: "number", place: "string", outcome: "string", feedback: "boolean", error: "string",
  };
  const GUIDES = ["customer", "seller"];
  const HIGHEST = 20000;
  // How high each guide is at first, by the width that it gets: kept free before it loads, so that nothing below moves.
  // Measured in Chromium, with some room for other fonts; tests fail where it is too little.
  const HEIGHTS = [
    [280, 2200, 16950], [320, 1880, 15020], [360, 1650, 13950], [400, 1570, 12700], [480, 1380, 11350], [560, 1230, 10600],
    [640, 1170, 10000], [720, 1170, 9520], [960, 1130, 9520],
  ];

  // Between two measured widths, on the line between their heights.
  const usual = (width, guide) => {
    const next = HEIGHTS.findIndex(([other]) => other > width);
    const to = HEIGHTS[next] || HEIGHTS[HEIGHTS.length - 1];
    const from = HEIGHTS[next - 1] || to;
    return from[guide] + ((to[guide] - from[guide]) * (width - from[0])) / (to[0] - from[0] || 1);
  };

  const all = new Map();

  const style = (element, rules) => {
    for (const name in rules) element.style.setProperty(name, rules[name], "important");
  };

  const mount = (holder) => {
    if (all.has(holder)) return;
    const isElement = holder.localName === NAME;
    const read = (name) => (holder.getAttribute((isElement ? "" : "data-") + name) || "").trim();
    const base = new URL(".", holder.src || own.src);
    const frame = document.createElement("iframe");
    const sandboxed = holder.hasAttribute((isElement ? "" : "data-") + "sandbox");
    const one = { holder, frame, origin: sandboxed ? "null" : base.origin, waiting: [] };
    let shown;

    const config = () => Object.fromEntries(SENT.map((name) => [name, read(name)]).filter(([, value]) => value));
    const guide = () => (GUIDES.includes(read("guide")) ? read("guide") : GUIDES[0]);
    const address = () => {
      const url = new URL(guide() + "/", base);
      const { situation, ...rest } = config();
      if (read("locale")) rest.locale = read("locale");
      url.search = new URLSearchParams(rest);
      url.hash = situation || "";
      return url.href;
    };
    const post = (type, value) => {
      // A sandboxed frame has no origin that could be named.
      frame.contentWindow?.postMessage({ [NAME]: 1, type, value }, sandboxed ? "*" : base.origin);
    };
    const when = (type, value) => (one.ready ? post(type, value) : one.waiting.push([type, value]));
    const reveal = () => style(frame, { opacity: "1" });

    one.update = () => {
      const { theme } = config();
      frame.title = read("title") || "Payment Help";
      style(frame, { "color-scheme": ["light", "dark"].includes(theme) ? theme : "light dark" });
      const now = guide() + read("locale");
      if (now !== shown) {
        shown = now;
        one.ready = false;
        frame.src = address();
      } else if (one.ready) {
        post("config", config());
      }
    };
    one.hear = (type, value) => {
      reveal();
      if (type === "resize") {
        one.grow(value);
        return;
      }
      if (type === "ready") {
        one.ready = true;
        post("config", config());
        for (const [type, value] of one.waiting.splice(0)) post(type, value);
      }
      holder.dispatchEvent(
        new CustomEvent(`${NAME}:${type}`, { bubbles: true, composed: true, detail: { value } }),
      );
    };
    one.grow = (height) => style(frame, { height: `${Math.min(Math.max(Math.ceil(height), one.reserved), HIGHEST)}px` });
    one.handle = { frame, go: (place) => when("go", String(place)), reset: () => when("reset") };

    frame.loading = read("loading") === "eager" ? "eager" : "lazy";
    frame.referrerPolicy = "origin";
    frame.allow = "clipboard-write; web-share";
    if (sandboxed) frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
    frame.addEventListener("load", reveal);
    style(frame, { border: "0", display: "block", width: "100%", "max-width": "100%", opacity: "0" });
    all.set(holder, one);
    one.update();

    if (holder.localName === "script") {
      if (holder.closest("head")) document.body.append(frame);
      else holder.after(frame);
    } else {
      if (isElement) style(holder, { display: "block" });
      holder.replaceChildren(frame);
    }
    one.reserved = Number(read("height")) || usual(frame.clientWidth || innerWidth, 1 + GUIDES.indexOf(guide()));
    one.grow(0);
    // Browsers that can do so size the frame by its content until the app speaks. From then on the app does, which also
    // follows the frame's width; Chromium 156 keeps measuring at the first one.
    if (CSS.supports("frame-sizing", "content-height")) {
      const [least, most] = [one.reserved, HIGHEST].map((height) => `${height}px`);
      style(frame, { "frame-sizing": "content-height", height: "auto", "min-height": least, "max-height": most });
    }
  };

  const unmount = (holder) => {
    all.get(holder)?.frame.remove();
    all.delete(holder);
  };

  const scan = () => {
    for (const { holder, frame } of [...all.values()]) {
      // A frame that its page took away stays away where only the script that made it is left.
      if (!holder.isConnected || (!frame.isConnected && !holder.src)) unmount(holder);
    }
    if (document.body) document.querySelectorAll(TARGETS).forEach(mount);
  };

  addEventListener("message", ({ source, origin, data }) => {
    const one = source && [...all.values()].find(({ frame }) => frame.contentWindow === source);
    if (!one || origin !== one.origin || !data || data[NAME] !== 1) return;
    const { type, value } = data;
    if (typeof value !== CARRIES[type]) return;
    if (type === "resize" ? value >= 0 : typeof value !== "string" || /^[\w/-]{0,99}$/.test(value)) one.hear(type, value);
  });

  customElements.define(
    NAME,
    class extends HTMLElement {
      static observedAttributes = WATCHED;
      connectedCallback() {
        mount(this);
      }
      disconnectedCallback() {
        unmount(this);
      }
      attributeChangedCallback() {
        all.get(this)?.update();
      }
    },
  );
  const watched = WATCHED.map((name) => "data-" + name);
  new MutationObserver((changes) => {
    scan();
    for (const { type, target } of changes) if (type === "attributes") all.get(target)?.update();
  }).observe(document, { attributeFilter: [`data-${NAME}`, ...watched], childList: true, subtree: true });

  window.PaymentHelp = { of: (holder) => all.get(holder)?.handle, mount, unmount, scan };
  scan();
})();
