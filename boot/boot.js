// Starts the app on a page that is already readable without it, and says on <html data-app> when that fails.
// "payment-help" is the script that wasm-bindgen writes for a page's app; the bundler puts it in here.
import start from "payment-help";

const page = document.documentElement;

// Inside a promise, so that anything missing from an old browser ends in the same place as a refusal. The page does not
// preload the app: WebKit would ask for it twice.
Promise.resolve()
  .then(() => start({ module_or_path: document.querySelector("script[data-wasm]").dataset.wasm }))
  .catch(() => {
    page.dataset.app = "failed";
  });
