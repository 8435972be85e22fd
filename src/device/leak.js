// Every means that a page knows for sending something out, by the names of `Means` in `leak.rs`.

const element = (tag, attributes) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

const link = (rel, href) => document.head.append(element("link", { rel, href }));

const MEANS = {
  // The promise of what is refused is broken; nobody waits for it.
  fetch: (address) => fetch(address).catch(() => {}),
  xhr(address) {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.send();
  },
  beacon: (address) => navigator.sendBeacon(address, "dummy"),
  websocket: (address) => new WebSocket(address.replace("http", "ws")),
  eventsource: (address) => new EventSource(address),
  image: (src) => element("img", { src }),
  style: (address) => link("stylesheet", address),
  font: (address) => new FontFace("leak-test", `url(${address})`).load().catch(() => {}),
  // Aims at a frame of its own, so that a form that did get through would not carry the person away.
  form(action) {
    const frame = element("iframe", { name: "leak-test", hidden: "", title: "" });
    const form = element("form", { action, method: "post", target: "leak-test", hidden: "" });
    document.body.append(frame, form);
    try {
      form.submit();
    } finally {
      form.remove();
      frame.remove();
    }
  },
  ping: (ping) => element("a", { ping, href: "#see-for-yourself" }).click(),
  prefetch: (address) => link("prefetch", address),
  worker: (address) => new Worker(address),
};

// False is the browser's refusal at once, or that it does not know this means.
export const attemptLeak = (means, address) => {
  try {
    MEANS[means](address);
    return true;
  } catch {
    return false;
  }
};

export const addressWithoutMore = () => location.href.split(/[?#]/)[0];
