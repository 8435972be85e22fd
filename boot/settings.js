// What a site sets beside its pages, in payment-help.json. A file that is not there sets nothing; of one that cannot be
// read, the browser's complaint comes in its place, and is the app's to name.
export const settings = (address) =>
  fetch(address, { cache: "no-cache" })
    .then((answer) => (answer.ok ? answer.json() : {}))
    .catch(String);
