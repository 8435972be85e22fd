// Starts the app on a page that is already readable without it, and records on <html data-app> when that fails.
// "payment-help" is the script that wasm-bindgen writes for a page's app; the bundler resolves it.
import start from "payment-help";

const page = document.documentElement;
const framed = parent !== self;
if (framed) page.dataset.framed = "";

// A site's settings, from payment-help.json beside its pages. A missing file sets nothing. For a file that cannot be read
// the result is the browser's error message, which the app shows.
const settings = (address) =>
  fetch(address, { cache: "no-cache" })
    .then((answer) => (answer.ok ? answer.json() : {}))
    .catch(String);

// Browsers that size a frame by its content (CSS Box Sizing 4) need to hear when that changes, whether or not the app
// starts.
if (framed && self.requestResize) {
  const resized = () => {
    try {
      requestResize();
    } catch {
      // The element around this page is no <iframe>.
    }
  };
  new ResizeObserver(resized).observe(document.getElementById("app"));
}

// Inside a promise, so that a feature that an old browser lacks ends in the same place as a refusal. The page does not
// preload the app: WebKit would request it twice.
Promise.resolve()
  .then(() => {
    const { wasm, config } = document.querySelector("script[data-wasm]").dataset;
    return Promise.all([fetch(wasm), settings(config)]);
  })
  .then(([app, config]) => {
    globalThis.paymentHelpConfig = config;
    return start({ module_or_path: app });
  })
  .catch(() => {
    page.dataset.app = "failed";
    // The page that shows this frame learns that no app will come.
    if (framed) parent.postMessage({ "payment-help": 1, type: "error", value: "start-failed" }, "*");
  });
