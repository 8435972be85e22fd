// A page that adds and removes the help as frameworks do: by building elements.
const view = document.getElementById("view");

document.getElementById("add").addEventListener("click", () => {
  const help = document.createElement("div");
  help.setAttribute("data-payment-help", "");
  help.dataset.guide = "customer";
  view.replaceChildren(help);
});

document.getElementById("remove").addEventListener("click", () => view.replaceChildren());
