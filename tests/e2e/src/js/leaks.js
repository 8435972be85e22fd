// Tries every way that a page has to send something to a server without leaving the page, and returns their names. Each way
// asks for a path of its own, so that the server's log tells which got out.
//
// `window.endedLeaks` names the ways that have come to an end in the page: refused by a policy, or loaded, or failed. A way
// that only the server can see the end of is not among them.
const [near, far] = arguments;
const unheard = () => new Promise(() => {});
const add = (tag, attributes, parent = document.body) =>
  new Promise((settle) => {
    const element = document.createElement(tag);
    element.onload = element.onerror = settle;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    parent.append(element);
  });
const link = (rel, more) => add("link", { rel, ...more }, document.head);
const form = (method, more) => {
  const element = document.createElement("form");
  const frame = document.createElement("iframe");
  frame.name = "leak-" + method;
  document.body.append(frame, element);
  Object.assign(element, { method, target: frame.name, ...more });
  element.submit();
  return new Promise((settle) => { frame.onload = settle; });
};
const WAYS = {
  fetch: () => fetch(near + "fetch", { method: "POST", body: "x" }),
  "fetch-far": () => fetch(far + "fetch-far", { mode: "no-cors" }),
  "fetch-keepalive": () => fetch(near + "fetch-keepalive", { keepalive: true }),
  xhr: () => new Promise((settle) => {
    const request = new XMLHttpRequest();
    request.onloadend = settle;
    request.open("GET", near + "xhr");
    request.send();
  }),
  beacon: () => {
    navigator.sendBeacon(near + "beacon", "x");
    return unheard();
  },
  "event-source": () => new Promise((settle) => { new EventSource(near + "event-source").onerror = settle; }),
  "web-socket": () => new Promise((settle) => {
    new WebSocket(near.replace("http", "ws") + "web-socket").onclose = settle;
  }),
  image: () => add("img", { src: near + "image" }),
  "image-far": () => add("img", { src: far + "image-far" }),
  "image-set": () => add("img", { srcset: near + "image-set" }),
  "input-image": () => add("input", { type: "image", src: near + "input-image" }),
  background: () => {
    const element = document.createElement("div");
    element.textContent = "x";
    element.style.backgroundImage = `url(${near}background)`;
    document.body.append(element);
    return unheard();
  },
  style: () => link("stylesheet", { href: near + "style" }),
  "style-import": () => {
    const sheet = document.createElement("style");
    sheet.textContent = `@import url(${near}style-import);`;
    return new Promise((settle) => {
      // A style sheet that is refused as a whole names no address.
      document.addEventListener("securitypolicyviolation", ({ blockedURI }) => blockedURI === "inline" && settle());
      document.head.append(sheet);
    });
  },
  "style-rule": () => {
    const sheet = [...document.styleSheets].find((one) => one.cssRules);
    sheet?.insertRule(`body::before { content: url(${near}style-rule) }`);
    return unheard();
  },
  font: () => new FontFace("leak", `url(${near}font)`).load(),
  video: () => add("video", { src: near + "video", preload: "auto" }),
  audio: () => add("audio", { src: near + "audio", preload: "auto" }),
  frame: () => add("iframe", { src: near + "frame" }),
  object: () => add("object", { data: near + "object" }),
  embed: () => add("embed", { src: near + "embed" }),
  "form-get": () => form("get", { action: near + "form-get" }),
  "form-post": () => form("post", { action: near + "form-post" }),
  ping: () => {
    const anchor = document.createElement("a");
    anchor.href = location.hash || "#";
    anchor.ping = near + "ping";
    document.body.append(anchor);
    anchor.click();
    return unheard();
  },
  prefetch: () => link("prefetch", { href: near + "prefetch" }),
  preload: () => link("preload", { href: near + "preload", as: "fetch", crossorigin: "" }),
  "preload-image": () => link("preload", { href: near + "preload-image", as: "image" }),
  "module-preload": () => link("modulepreload", { href: near + "module-preload" }),
  manifest: () => link("manifest", { href: near + "manifest" }),
  icon: () => link("icon", { href: near + "icon" }),
  script: () => new Promise((settle) => {
    const element = document.createElement("script");
    element.onload = element.onerror = settle;
    element.src = near + "script";
    document.body.append(element);
  }),
  "dynamic-import": () => import(near + "dynamic-import"),
  worker: () => new Promise((settle) => { new Worker(near + "worker").onerror = settle; }),
  "shared-worker": () => new Promise((settle) => { new SharedWorker(near + "shared-worker").onerror = settle; }),
  "service-worker": () => navigator.serviceWorker.register(near + "service-worker"),
  "svg-image": () => new Promise((settle) => {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    const image = document.createElementNS(space, "image");
    image.onload = image.onerror = settle;
    image.setAttribute("href", near + "svg-image");
    svg.append(image);
    document.body.append(svg);
  }),
};
window.endedLeaks = [];
document.addEventListener("securitypolicyviolation", ({ blockedURI }) => endedLeaks.push(blockedURI.split("/").at(-1)));
for (const [name, way] of Object.entries(WAYS)) {
  (async () => way())().catch(() => {}).finally(() => endedLeaks.push(name));
}
return Object.keys(WAYS);
