// Where the element's middle stands; brings it into the window, and gives nothing, where it is not there yet.
const [element] = arguments;
const { top, height } = element.getBoundingClientRect();
const middle = top + height / 2;
if (middle > 0 && middle < innerHeight) return middle;
element.scrollIntoView({ block: "center", behavior: "instant" });
return null;
