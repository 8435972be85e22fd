//! Pictures of every page and its main states: `cargo run -p e2e --bin shots -- FOLDER`.
//!
//! Serves the built site (`cargo xtask build` makes it) and writes `<state>-<width>-<light|dark>.png` into the folder,
//! whole pages at 320, 768 and 1280 px, by Chromium. `shots -- --readme` makes the two pictures of the README.

use std::{env, fs, path::Path};

use e2e::{Engine, Means, OrFail, Role, Session};
use serde_json::json;

const WIDTHS: [u32; 3] = [320, 768, 1280];

fn main() {
    let folder = env::args().nth(1).or_fail("Name the folder for the pictures: cargo run -p e2e --bin shots -- FOLDER");
    let page = Session::start(Engine::Chromium, &Means::default());
    if folder == "--readme" {
        for_readme(&page);
        return;
    }
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).or_fail("The folder for the pictures cannot be made");
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

/// One window of each guide.
fn for_readme(page: &Session) {
    const SHOWN: [(&str, &str, &str); 2] =
        [("customer", "customer-situation", "new-purchase"), ("seller", "seller-verdicts", "check-title")];
    for (name, state, at) in SHOWN {
        let (_, show) = STATES.into_iter().find(|(other, _)| *other == state).or_fail("There is no such state");
        show(page);
        page.run("document.getElementById(arguments[0]).scrollIntoView()", vec![json!(at)]);
        let picture = page.window_picture(1000, 1250);
        fs::write(format!("docs/images/{name}.png"), picture).or_fail("A picture cannot be written");
    }
}

/// A state's name, and how to get there.
type State = (&'static str, fn(&Session));

const STATES: [State; 14] = [
    ("start", |page| page.open("/")),
    ("customer", |page| page.start_page("/customer/")),
    ("customer-situation", |page| {
        page.start_page("/customer/#new-purchase");
        page.id("new-purchase/check-details/still-failing").click();
    }),
    ("customer-how-to", |page| {
        page.start_page("/customer/#new-purchase/clear-cache");
        page.the(Role::Summary, "How to clear the data of one site").click();
    }),
    ("customer-go-on", |page| {
        page.start_page("/customer/#new-purchase/other-device");
        page.the_in("new-purchase/other-device", Role::Summary, "Show a code").click();
    }),
    ("customer-checks", |page| {
        page.start_page("/customer/#checks");
        for check in ["connection", "clock", "frame"] {
            page.id(&format!("checks/{check}/run")).click();
        }
    }),
    ("customer-update-card", |page| page.start_page("/customer/#recurring-payment/update-card")),
    ("customer-not-sure", |page| page.start_page("/customer/#not-sure")),
    ("customer-message", |page| {
        page.start_page("/customer/#message");
        page.id("message-text").type_in("Do not honor");
        page.until("a reason is shown", || page.id("message-found-1").is_in_view());
    }),
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
