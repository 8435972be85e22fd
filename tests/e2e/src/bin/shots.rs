//! Pictures of every page and its main states: `cargo run -p e2e --bin shots -- FOLDER`.
//!
//! Serves the built site (`cargo xtask build` makes it) and writes `<state>-<width>-<light|dark>.png` into the folder,
//! whole pages at 320, 768 and 1280 px, by Chromium. The README's pictures are made so.

use std::{env, fs, path::Path};

use e2e::{Engine, Means, OrFail, Role, Session};
use serde_json::json;

const WIDTHS: [u32; 3] = [320, 768, 1280];

fn main() {
    let folder = env::args().nth(1).or_fail("Name the folder for the pictures: cargo run -p e2e --bin shots -- FOLDER");
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).or_fail("The folder for the pictures cannot be made");
    let page = Session::start(Engine::Chromium, &Means::default());
    for (state, show) in STATES {
        show(&page);
        for width in WIDTHS {
            for colours in ["light", "dark"] {
                let feature = json!({ "features": [{ "name": "prefers-color-scheme", "value": colours }] });
                page.devtools("Emulation.setEmulatedMedia", feature);
                let file = folder.join(format!("{state}-{width}-{colours}.png"));
                fs::write(file, page.whole_picture(width)).or_fail("A picture cannot be written");
            }
        }
    }
}

/// A state's name, and how to get there.
type State = (&'static str, fn(&Session));

const STATES: [State; 10] = [
    ("start", |page| page.open("/")),
    ("customer", |page| page.start_page("/customer/")),
    ("customer-situation", |page| {
        page.start_page("/customer/#new-purchase");
        page.id("new-purchase/check-details/still-failing").click();
    }),
    ("customer-update-card", |page| page.start_page("/customer/#recurring-payment/update-card")),
    ("customer-not-sure", |page| page.start_page("/customer/#not-sure")),
    ("customer-summary", |page| {
        page.start_page("/customer/#continue-button");
        page.id("continue-button/mandatory-fields/still-failing").click();
        page.the(Role::Textbox, "Anything to add").type_in("Order 17");
    }),
    ("customer-solved", |page| {
        page.start_page("/customer/#continue-button");
        page.id("continue-button/mandatory-fields/fixed").click();
    }),
    ("seller", open_seller),
    ("seller-verdicts", |page| {
        open_seller(page);
        page.the(Role::Button, "Try this example").click();
        page.until("there are verdicts", || page.is("return !!document.querySelector('[data-verdict]')"));
    }),
    ("seller-fields", |page| {
        open_seller(page);
        page.the(Role::Button, "Fill in fields instead").click();
        page.the(Role::Textbox, "Secret key");
    }),
];

fn open_seller(page: &Session) {
    page.start_page("/seller/");
    page.until("the box is on", || page.id("paste").is_enabled());
}
