// A site's settings, from payment-help.json beside its pages. A missing file sets nothing. For a file that cannot be read
// the result is the browser's error message, which the app shows.
export const settings = (address) =>
  fetch(address, { cache: "no-cache" })
    .then((answer) => (answer.ok ? answer.json() : {}))
    .catch(String);
