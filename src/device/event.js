// What happens on the page, told by the id of the element that it is about; `event.rs` says more.
import { leadOutside } from "./element.js";

const on = (kind, act) =>
  document.addEventListener(kind, ({ target }) => {
    if (target instanceof Element) act(target);
  });

export const onTarget = (kind, tell) => on(kind, (target) => tell(target.id));

// A summary is told by `>` and its disclosure's id, an anchor by its fragment with `#`.
export const onPress = (tell) =>
  on("click", (target) => {
    const pressed = target.closest("button,summary,a[href^='#'],a[href^='mailto:']");
    if (!pressed) return;
    const anchor = pressed.getAttribute("href") ?? "";
    const isSummary = pressed.tagName === "SUMMARY";
    tell(isSummary ? `>${pressed.parentElement.id}` : anchor.startsWith("#") ? anchor : pressed.id);
  });

export const openLinksOutside = () =>
  on("click", (target) => {
    const link = target.closest("a[href]:not([href^='#'])");
    if (link) leadOutside(link);
  });
