//! The page that makes snippets: choices become snippets and a preview in a real frame, and it works sealed.

use e2e::{FOLDER, Host, Role, Session, browser_test};
use serde_json::json;

browser_test!(choices_become_snippets_and_a_preview, |page| {
    page.listen();
    page.start_page("/embed/");
    write(page, "builder-seller", "Ann & \"Co\"");
    write(page, "builder-contact", "mailto:help@shop.example");
    page.the(Role::Combobox, "Light or dark").choose("dark");
    page.in_frame(0, || {
        page.until("the preview follows", || page.has(Role::Link, "Contact Ann & \"Co\""));
        assert_eq!(page.text_of("return getComputedStyle(document.documentElement).colorScheme"), "dark");
    });
    let site = page.server.address("/");
    let snippet = page.id("script/snippet").text();
    let expected = format!(
        "<script async src=\"{site}embed.js\" data-guide=\"customer\" data-theme=\"dark\" \
         data-seller=\"Ann &amp; &quot;Co&quot;\" data-contact=\"mailto:help@shop.example\"></script>"
    );
    assert_eq!(snippet, expected);
    for (width, pixels) in [("Phone", "360"), ("Column", "600")] {
        page.the(Role::Radio, width).click();
        page.until("the preview has that width", || {
            page.text_of("return document.getElementById('builder-frame').getBoundingClientRect().width") == pixels
        });
    }
    let policies = page.text_of("return [...document.querySelectorAll('meta[http-equiv]')].at(-1).content");
    assert!(policies.contains("frame-src 'self'") && policies.contains("connect-src 'none'"), "sealed: {policies}");
    assert_eq!(page.text_of("return heard.join('\\n')"), "");
    assert_eq!(page.refusals(), "");
    page.check_accessibility("the builder");
});

browser_test!(what_a_field_does_not_take_is_said_and_left_out, |page| {
    page.start_page("/embed/");
    write(page, "builder-contact", "javascript:alert(1)");
    page.until("it is said", || page.text().contains("\"contact\" must begin with https:"));
    assert!(!page.text_of("return document.body.innerText").contains("javascript:"));
    write(page, "builder-contact", "");
    page.until("it is right again", || !page.text().contains("must begin with https:"));
});

browser_test!(every_snippet_works_as_it_is_copied, |page| {
    // As every deployment has it, from the first file that the browser keeps.
    page.server.header("Access-Control-Allow-Origin", "*");
    page.start_page("/embed/");
    page.the(Role::Combobox, "Open at").choose("new-purchase");
    // By http, one engine runs the app without an origin only so; `embed.rs` has the reason.
    page.server.name_itself();
    page.id("builder-sandbox").click();
    let ways = ["script", "div", "element", "frame"];
    let snippets = ways.map(|way| page.id(&format!("{way}/snippet")).text());
    let link = page.id("link/snippet").text();
    let host = Host::start(page);
    for (way, snippet) in ways.iter().zip(&snippets) {
        let html = format!(
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>Host</title></head><body>{snippet}</body></html>"
        );
        host.document("/copied.html", &html);
        host.open(page, "/copied.html");
        if *way == "frame" {
            page.in_frame(0, || page.until_started());
        } else {
            page.until_told("ready", &json!(null));
        }
        page.in_frame(0, || page.until("the situation is open", || page.id("new-purchase/check-details").is_in_view()));
    }
    assert!(link.contains("/customer/#new-purchase\""), "{link}");
});

browser_test!(a_pinned_script_is_the_builds_own_and_browsers_take_no_other, |page| {
    // As every deployment has it: a hash is checked only of what may be read.
    page.server.header("Access-Control-Allow-Origin", "*");
    page.start_page("/embed/");
    let version = page.text_of("return document.getElementById('builder-version').options[1].value");
    page.the(Role::Combobox, "Version of the script").choose(&version);
    let host = Host::start(page);
    let open = |snippet: &str| {
        let watch = "<script>addEventListener('error', () => { window.isRefused = true; }, true)</script>";
        let html = format!(
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>Host</title></head><body>{watch}{snippet}</body></html>"
        );
        host.document("/pinned.html", &html);
        host.open(page, "/pinned.html");
    };
    let snippets = ["script", "div", "element"].map(|way| page.id(&format!("{way}/snippet")).text());
    for snippet in &snippets {
        assert!(snippet.contains(" integrity=\"sha384-") && !snippet.contains("/embed.js"), "{snippet}");
        open(snippet);
        page.until_told("ready", &json!(null));
    }
    for way in ["frame", "link"] {
        page.start_page("/embed/");
        page.the(Role::Combobox, "Version of the script").choose(&version);
        assert!(!page.id(&format!("{way}/snippet")).text().contains("integrity"), "{way} has no script");
    }
    // At another address, since the browser keeps the one above.
    page.server.garble(&format!("embed-{}.js", version.split(' ').next().unwrap_or_default()));
    open(&snippets[0].replace(&page.server.address("/"), &page.server.address(FOLDER)));
    page.until("another file is refused", || page.is("return window.isRefused === true && !window.PaymentHelp"));
});

fn write(page: &Session, id: &str, text: &str) {
    let field = page.id(id);
    field.run(
        "arguments[0].value = arguments[1]; for (const type of ['input', 'change']) arguments[0].dispatchEvent(new Event(type, { bubbles: true }))",
        vec![json!(text)],
    );
}
