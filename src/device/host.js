// The page around this one and the address; `host.rs` and `address.rs` say what each function does.
import { byId } from "./element.js";
import { tried } from "./tried.js";

const NAME = "payment-help";
const VERSION = 1;

// The origin of the host page, once it has spoken.
let host;

export const isFramed = () => parent !== self;

export const isInside = () => top !== self;

export const tellHost = (type, value) => {
  const isHarmless = ["ready", "resize", "error"].includes(type);
  // A host page without an origin cannot be named.
  const to = host === "null" || (host === undefined && isHarmless) ? "*" : host;
  if (isFramed() && to) tried(() => parent.postMessage({ [NAME]: VERSION, type, value }, to));
};

// Anything may arrive here. What has not our own shape is not ours.
const isWish = ({ [NAME]: version, type, value }) =>
  version === VERSION &&
  (type === "reset" ||
    (type === "go" && typeof value === "string") ||
    (type === "config" && Object(value) === value && !Array.isArray(value)));

// A wish to begin again has no value.
export const onWish = (tell) =>
  addEventListener("message", ({ data, origin, source }) => {
    if (isFramed() && source === parent && isWish(Object(data))) {
      host = origin;
      tell(data.type === "reset" ? undefined : data.value);
    }
  });

export const reportHeight = (id) => {
  const content = byId(id);
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // Nothing is measured while the frame is hidden.
    if (height > 0 && height !== last) tellHost("resize", (last = height));
  }).observe(content);
};

export const originsAround = () => {
  if (!isFramed()) return "";
  if (location.ancestorOrigins) return Array.from(location.ancestorOrigins).join(" ");
  // Without the list, the nearest page alone can be known: enough where it is also the outermost.
  return top === parent ? (host ?? tried(() => new URL(document.referrer).origin)) : undefined;
};

export const ownOrigin = () => location.origin;
