// Brings the element into the window and answers once it rests there: its middle is where it was, three frames long.
const [element, done] = arguments;
const deadline = performance.now() + 15_000;
// A frame of the page that is out of sight is drawn seldom.
const atNextFrame = (act) => {
  let isDone = false;
  const once = () => {
    if (!isDone) act();
    isDone = true;
  };
  requestAnimationFrame(once);
  setTimeout(once, 100);
};
let place = null;
let frames = 0;
const look = () => {
  const { top, height } = element.getBoundingClientRect();
  const middle = top + height / 2;
  const isInside = middle > 0 && middle < innerHeight;
  if (!isInside) element.scrollIntoView({ block: "center", behavior: "instant" });
  frames = isInside && middle === place ? frames + 1 : 0;
  place = middle;
  if (frames >= 3) done(true);
  else if (performance.now() > deadline) done(false);
  else atNextFrame(look);
};
look();
