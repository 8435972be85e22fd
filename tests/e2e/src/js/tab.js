// Begins to note where Tab leads. Once what is looked for has the focus, Tab leads no further, so that a driver may send
// several at once. `tabbing.isThere()` ends that when it is there.
const [role, name, id] = arguments;
const isIt = (focus) => (id ? focus.id === id : focus.role === role && focus.name.includes(name));
const way = [focused()];
const keep = (event) => {
  if (event.key === "Tab" && isIt(way.at(-1))) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
};
const note = () => way.push(focused());
addEventListener("keydown", keep, true);
addEventListener("focusin", note, true);
window.tabbing = {
  way,
  isThere() {
    const isThere = isIt(way.at(-1));
    if (isThere) {
      removeEventListener("keydown", keep, true);
      removeEventListener("focusin", note, true);
    }
    return isThere;
  },
};
