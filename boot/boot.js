// Starts the app on a page that is already readable without it, and says on <html data-app> when that fails.
// "payment-help" is the script that wasm-bindgen writes for a page's app; the bundler puts it in here.
import start from "payment-help";

const page = document.documentElement;

// Inside a promise, so that anything missing from an old browser ends in the same place as a refusal.
Promise.resolve()
  .then(() => {
    const { href } = document.querySelector("link[rel=preload][as=fetch]");
    // The same request as the preload's, so that the browser hands over what it is already fetching.
    return start({ module_or_path: fetch(href, { credentials: "same-origin" }) });
  })
  .catch(() => {
    page.dataset.app = "failed";
  });
