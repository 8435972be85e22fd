// Native form controls by their ids; `form.rs` and `secrets.rs` say what each function does.
import { allOf, byId } from "./element.js";

export const isChecked = (id) => Boolean(byId(id)?.checked);

export const setChecked = (id, checked) => {
  const control = byId(id);
  if (control) control.checked = checked;
};

export const valueIn = (id) => byId(id)?.value ?? "";

// Where it stands there already, the cursor stays where it is.
export const setValue = (id, value) => {
  const control = byId(id);
  if (control && control.value !== value) control.value = value;
};

export const chosenText = (id) => byId(id)?.selectedOptions[0]?.textContent ?? "";

export const addChoice = (id, value, text) => byId(id)?.append(new Option(text, value));

export const wipeSecrets = () => allOf("[data-secret]").forEach((box) => (box.value = ""));

export const onLeave = (act) => {
  addEventListener("pagehide", act);
  addEventListener("pageshow", ({ persisted }) => persisted && act());
};

// Stops a text that is too large before it gets into a box for secrets.
export const onTooLarge = (most, tell) =>
  document.addEventListener("beforeinput", (event) => {
    if (event.target.hasAttribute?.("data-secret") && new Blob([event.data ?? ""]).size > most) {
      event.preventDefault();
      tell(event.target.id);
    }
  });
