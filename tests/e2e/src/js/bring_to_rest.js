// Brings the element into the window and answers once it rests there: its middle is where it was, three frames long.
const [element] = arguments;
const deadline = performance.now() + 15_000;
const middle = () => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};
const isInside = () => middle() > 0 && middle() < innerHeight;
const bringInside = () => isInside() || element.scrollIntoView({ block: "center", behavior: "instant" });
bringInside();
// Nothing moves by itself on a page without scripts, and nothing could wait for it.
if (matchMedia("(scripting: none)").matches) return isInside();
// A frame of the page that is out of sight is drawn seldom.
const nextFrame = () =>
  new Promise((drawn) => {
    requestAnimationFrame(drawn);
    setTimeout(drawn, 100);
  });
return (async () => {
  let place = null;
  for (let frames = 0; frames < 3; ) {
    if (performance.now() > deadline) return false;
    await nextFrame();
    frames = isInside() && middle() === place ? frames + 1 : 0;
    place = middle();
    bringInside();
  }
  return true;
})();
