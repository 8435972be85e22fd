// Starts the app on a page that is already readable without it, and says on <html data-app> when that fails.
// "payment-help" is the script that wasm-bindgen writes for a page's app; the bundler puts it in here.
import start from "payment-help";
import { settings } from "./settings.js";
import { unpack } from "./unpack.js";

const page = document.documentElement;
const framed = parent !== self;
if (framed) page.dataset.framed = "";

// Browsers that size a frame by its content (CSS Box Sizing 4) are told when that changes, whether or not the app starts.
if (framed && self.requestResize) {
  const told = () => {
    try {
      requestResize();
    } catch {
      // What is around this page is no <iframe>.
    }
  };
  new ResizeObserver(told).observe(document.getElementById("app"));
}

// Inside a promise, so that anything missing from an old browser ends in the same place as a refusal. The page does not
// preload the app: WebKit would ask for it twice.
Promise.resolve()
  .then(() => {
    const { wasm, config } = document.querySelector("script[data-wasm]").dataset;
    const app = fetch(wasm).then((answer) => answer.arrayBuffer());
    return Promise.all([app.then(unpack), settings(config)]);
  })
  .then(([app, config]) => {
    globalThis.paymentHelpConfig = config;
    return start({ module_or_path: app });
  })
  .catch(() => {
    page.dataset.app = "failed";
    // The page around this one, which shows it, learns that there is no more to come.
    if (framed) parent.postMessage({ "payment-help": 1, type: "error", value: "start-failed" }, "*");
  });
