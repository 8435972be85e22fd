// A site's name, look, contact and links on the pages without an app. The apps do the same in Rust, which would weigh more
// than these pages. A browser test compares the two. A value that cannot be used leaves the default here; the apps also
// report it.
import { settings } from "./settings.js";

const root = document.documentElement;
const usual = undefined;

const text = (value, longest) => {
  const plain = typeof value === "string" ? value.trim() : "";
  const isMisleading = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u.test(plain);
  return plain && [...plain].length <= longest && !isMisleading ? plain : usual;
};

// Font families by name: nothing that could end the CSS value or name a file.
const font = (value) => {
  const names = text(value, 120);
  const isPaired = (quote) => names.split(quote).length % 2;
  return names && /^[\w ,"'\-\u{80}-\u{10ffff}]+$/u.test(names) && isPaired('"') && isPaired("'") ? names : usual;
};

const link = (value) => {
  const address = text(value, 500);
  return /^(https:\/\/[a-z0-9\u{80}-\u{10ffff}]|(mailto|tel):[^?\s])\S*$/iu.test(address) ? address : usual;
};

const whole = (value, from, to) => {
  const number = typeof value === "number" || text(value, 9) ? Number(value) : NaN;
  return Number.isInteger(number) && number >= from && number <= to ? number : usual;
};

const theme = (value) => (["light", "dark"].includes(value) ? value : usual);

// Red, green and blue, from `#0d5f52` or `#abc`.
const color = (value) => {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text(value, 7))?.[1];
  return digits?.match(digits.length > 3 ? /../g : /./g).map((part) => parseInt(part + part, 16) % 256);
};

// Changes a colour until text in it has enough contrast, as `Accent` in crates/site-config/src/color.rs does.
const css = (parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
const towards = (parts, to, steps) => parts.map((part) => Math.floor((part * (32 - steps) + to * steps) / 32));
const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const light = (parts) =>
  parts.reduce((sum, part, index) => sum + linear(part / 255) * [0.2126, 0.7152, 0.0722][index], 0.05);
const contrast = (one, other) => Math.max(light(one) / light(other), light(other) / light(one));
const shades = (parts, surface, way) => {
  let steps = 0;
  while (steps < 32 && contrast(towards(parts, way, steps), surface) < 4.5) steps += 1;
  const accent = towards(parts, way, steps);
  const on = contrast(accent, [255, 255, 255]) < contrast(accent, [0, 0, 0]) ? 0 : 255;
  return [accent, towards(accent, way, 8), [on, on, on]].map(css);
};

const showLook = (file) => {
  const set = (name, value) => value !== usual && root.style.setProperty(name, value);
  set("color-scheme", theme(new URLSearchParams(location.search).get("theme")) ?? theme(file.theme));
  const accent = color(file.accent);
  if (accent) {
    const dark = shades(accent, [0x24, 0x2c, 0x2f], 255);
    shades(accent, [0xf1, 0xf5, 0xf3], 0).forEach((shade, index) =>
      set(["--accent", "--accent-strong", "--on-accent"][index], `light-dark(${shade},${dark[index]})`),
    );
  }
  const [radius, size, family] = [whole(file.radius, 0, 24), whole(file["text-size"], 14, 24), font(file.font)];
  set("--radius", radius === usual ? usual : `${radius}px`);
  set("--size-text", size && `calc(${size} / 16 * 1rem)`);
  set("--font", family && `${family}, system-ui, sans-serif`);
  if ([false, "off", "false"].includes(file.extras)) root.dataset.extras = "off";
};

const add = (place, words, href) => {
  const anchor = Object.assign(document.createElement("a"), { textContent: words, href, target: "_blank" });
  anchor.rel = "noopener noreferrer";
  place.append(anchor);
  place.hidden = false;
};

const showNames = (file) => {
  const [brand, contact, links] = ["brand", "contact", "site-links"].map((id) => document.getElementById(id));
  const seller = text(file.seller, 80);
  const address = link(file.contact);
  brand.textContent = seller ?? text(file.platform, 80) ?? brand.textContent;
  const { us, seller: named } = contact.dataset;
  if (address) add(contact, seller ? named.replace("{seller}", () => seller) : us, address);
  for (const one of Array.isArray(file.links) ? file.links : []) {
    const [words, href] = [text(one?.text, 80), link(one?.address)];
    if (words && href) add(links, words, href);
  }
};

settings(document.querySelector("script[data-config]").dataset.config).then((file) => {
  showLook(Object(file));
  showNames(Object(file));
});
