// A tab that is closed at first.
const button = document.getElementById("show");
const panel = document.getElementById("panel");

button.addEventListener("click", () => {
  panel.hidden = !panel.hidden;
  button.setAttribute("aria-expanded", String(!panel.hidden));
});
