// The elements in view of a role whose name holds the words; an exact name goes before others. With an id, only within
// the element of this id.
const [role, name, id] = arguments;
const all = [...(id ? document.getElementById(id) : document).querySelectorAll("*")].filter((e) => roleOf(e) === role && isShown(e));
const exact = all.filter((e) => nameOf(e) === name);
return exact.length ? exact : all.filter((e) => nameOf(e).includes(name));
