//! The app in frames of other sites: every example page, in the ways that sites are.

use e2e::{Engine, Host, Means, Role, Session, browser_test};
use serde_json::json;

/// The examples whose frame is there at once and grows by itself.
const GROWING: [&str; 8] = ["plain", "element", "strict-csp", "two", "dark", "rtl", "column", "wordpress"];

browser_test!(every_way_in_shows_the_guide_as_high_as_it_is, |page| {
    let host = Host::start(page);
    for name in GROWING {
        open_ready(page, &host, name);
        page.until("the frame is as high as its content", || {
            let content = page
                .in_frame(0, || number(page, "return document.getElementById('app').getBoundingClientRect().height"));
            // An example's own border is around the content.
            let frame = number(page, "return document.querySelector('iframe').clientHeight");
            let window = page.in_frame(0, || number(page, "return innerHeight"));
            content.ceil() <= frame && (frame - window).abs() < 1.0
        });
        assert_quiet(page, name);
        let title = page.text_of("return document.querySelector('iframe').title");
        assert!(!title.is_empty(), "{name}: the frame has a name");
    }
});

/// Answers once nothing has moved for ten frames.
const UNTIL_STILL: &str = "\
const [done] = arguments;
let last = '', still = 0;
const look = () => {
  const now = [...document.querySelectorAll('p, iframe')].map((one) => one.getBoundingClientRect().top).join();
  still = now === last ? still + 1 : 0;
  last = now;
  if (still < 10) requestAnimationFrame(look); else done(true);
};
look();";

browser_test!(what_comes_below_does_not_move_while_the_guide_loads, |page| {
    let host = Host::start(page);
    for name in GROWING {
        page.server.hold(".wasm");
        host.open(page, &format!("/{name}.html"));
        page.until("the frame is there", || page.is("return document.querySelector('iframe')?.clientHeight > 100"));
        page.until("the host page itself is at rest", || page.is("return document.readyState === 'complete'"));
        page.run_async(UNTIL_STILL, Vec::new());
        // From the frame on: fonts of the host page's own may come late, and move what is above.
        let last = "return [...document.querySelectorAll('p')].at(-1).getBoundingClientRect().top
            - document.querySelector('iframe').getBoundingClientRect().top";
        let before = number(page, last);
        // A script that comes late puts the frame into a page that is painted already. From here on nothing moves.
        page.run_async(
            "const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done(shifts.length = 0)))",
            Vec::new(),
        );
        page.server.release();
        page.until("the app has started", || page.told().iter().any(|(kind, _)| kind == "ready"));
        page.until("the app is at rest", || {
            page.in_frame(0, || page.is("return document.documentElement.dataset.app === 'ready'"))
        });
        let after = number(page, last);
        assert!((before - after).abs() < 1.0, "{name}: what is below moved from {before} to {after}");
        assert_eq!(page.run("return shifts", Vec::new()), json!([]), "{name}");
    }
});

browser_test!(with_a_script_that_is_not_late_nothing_moves_at_all, |page| {
    let host = Host::start(page);
    host.document(
        "/still.html",
        &format!(
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>Host</title></head><body><h1>Host</h1>\
             <script src=\"{}/embed.js\" data-guide=\"customer\"></script><p>More help.</p></body></html>",
            e2e::EXAMPLE_ORIGIN
        ),
    );
    open_ready(page, &host, "still");
    page.until("the app is at rest", || {
        page.in_frame(0, || page.is("return document.documentElement.dataset.app === 'ready'"))
    });
    assert_eq!(page.run("return shifts", Vec::new()), json!([]));
});

browser_test!(the_frame_grows_and_shrinks_with_its_content, |page| {
    let host = Host::start(page);
    open_ready(page, &host, "column");
    let height = || number(page, "return document.querySelector('iframe').clientHeight");
    // What it tells of its height may come after it has told that it is ready.
    page.run_async(UNTIL_STILL, Vec::new());
    let first = height();
    page.in_frame(0, || page.the(Role::Summary, "A new purchase fails").click());
    page.until("the frame has grown", || height() > first + 300.0);
    page.until("nothing is cut off", || {
        page.in_frame(0, || page.is("return document.documentElement.scrollHeight <= innerHeight"))
    });
    page.in_frame(0, || page.the(Role::Summary, "A new purchase fails").click());
    page.until("the frame has shrunk", || (height() - first).abs() < 1.0);
});

browser_test!(a_frame_in_a_closed_tab_shows_itself_whole_when_that_opens, |page| {
    let host = Host::start(page);
    host.open(page, "/hidden-tab.html");
    page.until("the frame is there", || page.is("return !!document.querySelector('iframe')"));
    page.the(Role::Button, "Payments").click();
    until_ready(page, 1);
    page.until("nothing is cut off", || {
        page.in_frame(0, || page.is("return document.documentElement.scrollHeight <= innerHeight && innerHeight > 300"))
    });
    page.the(Role::Button, "Payments").click();
    page.the(Role::Button, "Payments").click();
    page.until("it is whole again", || {
        page.in_frame(0, || page.is("return document.documentElement.scrollHeight <= innerHeight && innerHeight > 300"))
    });
    assert_quiet(page, "hidden-tab");
});

browser_test!(pages_add_and_remove_the_guide_as_often_as_they_like, |page| {
    let host = Host::start(page);
    host.open(page, "/spa.html");
    for round in 1..=3 {
        page.the(Role::Button, "Show the help").click();
        until_ready(page, round);
        assert_eq!(page.text_of("return document.querySelectorAll('iframe').length"), "1");
        page.the(Role::Button, "Leave").click();
        page.until("it is gone", || page.is("return !document.querySelector('iframe')"));
    }
    page.run(
        "document.head.append(Object.assign(document.createElement('script'), { src: document.scripts[2].src }))",
        Vec::new(),
    );
    page.the(Role::Button, "Show the help").click();
    until_ready(page, 4);
    assert_eq!(page.text_of("return document.querySelectorAll('iframe').length"), "1", "a second script adds nothing");
    assert_quiet(page, "spa");
});

browser_test!(several_guides_on_a_page_keep_to_themselves, |page| {
    let host = Host::start(page);
    host.open(page, "/two.html");
    until_ready(page, 2);
    let scheme = "return getComputedStyle(document.documentElement).colorScheme";
    page.until("each has its theme", || {
        page.in_frame(0, || page.text_of(scheme)) == "dark" && page.in_frame(1, || page.text_of(scheme)) == "light"
    });
    assert_eq!(page.in_frame(0, || page.text_of("return document.body.dataset.page")), "customer");
    assert_eq!(page.in_frame(1, || page.text_of("return document.body.dataset.page")), "seller");
    page.in_frame(0, || page.the(Role::Summary, "A new purchase fails").click());
    page.until_told("place", &json!("new-purchase"));
    let who = "return told.length && [...document.querySelectorAll('iframe')].map((one) => one.title).join()";
    assert_eq!(page.text_of(who), "Help for customers,Help for sellers");
});

browser_test!(the_host_is_told_where_the_person_is_and_how_it_ended, |page| {
    let host = Host::start(page);
    open_ready(page, &host, "plain");
    page.in_frame(0, || {
        page.the(Role::Summary, "A new purchase fails").click();
        tick(page, "new-purchase/check-details/fixed");
    });
    page.until_told("place", &json!("new-purchase"));
    page.until_told("outcome", &json!("new-purchase/solved"));
    let types: Vec<_> = page.told().into_iter().map(|(kind, _)| kind).collect();
    assert!(types.iter().all(|kind| ["ready", "place", "outcome"].contains(&&**kind)), "{types:?}");
});

browser_test!(the_host_leads_to_a_place_and_begins_again, |page| {
    let host = Host::start(page);
    open_ready(page, &host, "element");
    page.in_frame(0, || assert_eq!(page.fragment(), "new-purchase", "the situation that the attribute names"));
    page.in_frame(0, || tick(page, "new-purchase/check-details/still-failing"));
    page.in_frame(0, || page.until("the step counts", || page.text().contains("1 of 12 tried")));
    page.run("PaymentHelp.of(document.querySelector('payment-help')).reset()", Vec::new());
    page.in_frame(0, || page.until("the guide begins again", || page.text().contains("0 of 12 tried")));
    page.run("PaymentHelp.of(document.querySelector('payment-help')).go('recurring-payment/credit-limit')", Vec::new());
    page.in_frame(0, || page.until("the place is open", || page.id("recurring-payment/credit-limit").is_in_view()));
    page.run("PaymentHelp.of(document.querySelector('payment-help')).go('nowhere<b>')", Vec::new());
    page.run("document.querySelector('payment-help').setAttribute('theme', 'dark')", Vec::new());
    page.in_frame(0, || {
        page.until("the theme follows the attribute", || {
            page.text_of("return getComputedStyle(document.documentElement).colorScheme") == "dark"
        });
        assert_eq!(page.fragment(), "recurring-payment/credit-limit", "a place that is none leads nowhere");
    });
});

browser_test!(steps_that_a_host_takes_away_or_brings_back_count_at_once, |page| {
    let host = Host::start(page);
    host.document("/extras.html", &one_div("data-situation=\"new-purchase\""));
    open_ready(page, &host, "extras");
    let extras = |value: &str| {
        page.run(&format!("document.querySelector('[data-payment-help]').dataset.extras = '{value}'"), Vec::new());
    };
    let counts = |said: &str| page.in_frame(0, || page.until(said, || page.text().contains(said)));
    let current = |step: &str| {
        let script = format!("return document.getElementById('new-purchase/{step}/item').getAttribute('aria-current')");
        page.in_frame(0, || page.until(step, || page.text_of(&script) == "step"));
    };
    page.in_frame(0, || tick(page, "new-purchase/check-details/still-failing"));
    counts("1 of 12 tried");
    current("already-paid");
    extras("off");
    counts("1 of 5 tried");
    current("clear-cache");
    page.in_frame(0, || tick(page, "new-purchase/clear-cache/still-failing"));
    counts("2 of 5 tried");
    extras("on");
    counts("2 of 12 tried");
    current("already-paid");
    // What the person wants is theirs again, once the host shows all.
    page.in_frame(0, || tick(page, "new-purchase/short"));
    counts("2 of 5 tried");
    extras("off");
    extras("on");
    counts("2 of 5 tried");
});

browser_test!(parts_that_a_host_takes_away_are_no_sellers_next, |page| {
    let host = Host::start(page);
    host.document("/parts.html", &one_div("data-guide=\"seller\" data-loading=\"eager\""));
    open_ready(page, &host, "parts");
    let extras = |value: &str| {
        page.run(&format!("document.querySelector('[data-payment-help]').dataset.extras = '{value}'"), Vec::new());
    };
    let leads_on = || page.in_frame(0, || page.is("return !document.getElementById('integration/next').hidden"));
    assert!(leads_on(), "to the settings check");
    extras("off");
    page.until("nothing comes after the last part", || !leads_on());
    extras("on");
    page.until("the check comes next again", leads_on);
});

browser_test!(a_site_gives_its_name_colors_and_contact, |page| {
    let host = Host::start(page);
    open_ready(page, &host, "plain");
    page.in_frame(0, || {
        let contact = page.the(Role::Link, "Contact Ann’s Shop");
        assert_eq!(contact.property("href"), "mailto:help@shop.example");
        let email = page.id("new-purchase/email").property("href");
        assert!(email.starts_with("mailto:help@shop.example?subject="), "{email}");
    });
    open_ready(page, &host, "strict-csp");
    page.in_frame(0, || {
        let text = page.text_of("return document.getElementById('app').textContent");
        assert!(text.contains("Shopfront") && !text.contains("Kartra"));
    });
    open_ready(page, &host, "dark");
    page.in_frame(0, || {
        let style = |name: &str| page.text_of(&format!("return getComputedStyle(document.documentElement).{name}"));
        assert_eq!(style("colorScheme"), "dark");
        assert_eq!(style("getPropertyValue('--radius')"), "0px");
        assert!(style("getPropertyValue('--accent')").contains("light-dark(#"));
    });
    open_ready(page, &host, "wordpress");
    page.in_frame(0, || assert!(!page.id("message").is_in_view(), "extras are off"));
});

browser_test!(an_accent_that_cannot_be_read_is_corrected_and_said, |page| {
    let host = Host::start(page);
    page.listen();
    host.document(
        "/pale.html",
        &one_div("data-accent=\"#ffff00\" data-theme=\"light\" data-contact=\"javascript:alert(1)\""),
    );
    open_ready(page, &host, "pale");
    page.in_frame(0, || {
        let heard = page.text_of("return heard.join('\\n')");
        assert!(heard.contains("\"accent\" was changed") && heard.contains("\"contact\" must begin"), "{heard}");
        assert!(page.text().contains("something that we do not understand: contact"), "the page names it too");
        assert!(!page.text_of("return document.documentElement.outerHTML").contains("javascript:"));
        page.the(Role::Summary, "A new purchase fails").click();
        page.check_accessibility("a corrected accent");
    });
    page.until_told("error", &json!("config"));
});

browser_test!(what_is_unknown_leaves_the_usual, |page| {
    let host = Host::start(page);
    host.document(
        "/unknown.html",
        &one_div(
            "data-guide=\"banker\" data-locale=\"tlh\" data-theme=\"pink\" data-situation=\"<b>\" data-radius=\"9999\"",
        ),
    );
    open_ready(page, &host, "unknown");
    page.in_frame(0, || {
        assert_eq!(page.text_of("return document.body.dataset.page"), "customer");
        assert_eq!(page.text_of("return document.documentElement.lang"), "en");
        page.the(Role::Summary, "A new purchase fails").click();
    });
});

browser_test!(without_an_origin_everything_works_but_keeping, |page| {
    // To a page without an origin, every server is another one's.
    page.server.header("Access-Control-Allow-Origin", "*");
    page.server.header("Cross-Origin-Resource-Policy", "cross-origin");
    let host = Host::start(page);
    if page.engine == Engine::Webkit {
        // By http, as here, WebKitGTK 2.50 takes a page's own server for a stranger in such frames: the policy's 'self' is
        // nobody, so the app is refused, and what is left is the article. By https it is not; `deploy.rs` tries that.
        host.open(page, "/sandbox.html");
        page.until("the frame is there", || page.is("return !!document.querySelector('iframe')"));
        page.until("the article is there", || page.in_frame(0, || page.has(Role::Summary, "A new purchase fails")));
        page.in_frame(0, || {
            page.the(Role::Summary, "A new purchase fails").click();
            page.until("it can be read", || page.text().contains("Check what you typed"));
        });
        // What a site's owner can do about it.
        page.server.name_itself();
    }
    open_ready(page, &host, "sandbox");
    page.in_frame(0, || {
        page.until_started();
        page.the(Role::Summary, "A new purchase fails").click();
        tick(page, "new-purchase/check-details/fixed");
        page.until("it counts", || page.text().contains("1 of 12 tried"));
        assert!(
            page.text().contains("does not let the page save anything"),
            "storage is off, and it says so: {}",
            page.text_of("return document.getElementById('keep/state').textContent")
        );
    });
    page.until_told("outcome", &json!("new-purchase/solved"));
    page.in_frame(1, || {
        page.until_started();
        page.until("the seal is confirmed", || {
            page.is("return document.querySelector('[data-seal]').dataset.seal === 'sealed'")
        });
        assert!(!page.id("paste").is_enabled(), "the site around is not known");
        assert!(page.has(Role::Link, "Open this check in its own tab"));
    });
    assert_quiet(page, "sandbox");
});

browser_test!(a_frame_by_hand_shows_the_guide_in_the_theme_of_its_address, |page| {
    let host = Host::start(page);
    host.open(page, "/zendesk.html");
    page.in_frame(0, || {
        page.until_started();
        assert_eq!(page.text_of("return getComputedStyle(document.documentElement).colorScheme"), "light");
        page.the(Role::Summary, "A new purchase fails").click();
        assert!(
            !page.is("return document.querySelector('header.top').checkVisibility()"),
            "the site has its own header"
        );
    });
    assert_quiet(page, "zendesk");
});

browser_test!(a_frame_whose_app_cannot_start_is_as_high_as_its_article_where_browsers_size_frames, |page| {
    page.server.lose(".wasm");
    let host = Host::start(page);
    host.open(page, "/column.html");
    page.until_told("error", &json!("start-failed"));
    let is_native = page.is("return CSS.supports('frame-sizing', 'content-height')");
    assert_eq!(is_native, page.engine == Engine::Chromium, "another engine sizes frames now: try it here");
    let height = || number(page, "return document.querySelector('iframe').clientHeight");
    let first = height();
    page.in_frame(0, || tick(page, "new-purchase/check-details/fixed"));
    let open = "document.getElementById('new-purchase').open = arguments[0]";
    page.in_frame(0, || page.run(open, vec![json!(true)]));
    if is_native {
        page.until("the frame has grown", || height() > first + 300.0);
        page.until("nothing is cut off", || {
            page.in_frame(0, || page.is("return document.documentElement.scrollHeight <= innerHeight"))
        });
        page.in_frame(0, || page.run(open, vec![json!(false)]));
        page.until("the frame has shrunk", || (height() - first).abs() < 1.0);
    } else {
        page.in_frame(0, || {
            assert!(page.is("return document.documentElement.scrollHeight > innerHeight"), "it scrolls");
        });
    }
});

browser_test!(a_frame_by_hand_follows_its_content_where_browsers_size_frames, |page| {
    let host = Host::start(page);
    let documentation = include_str!("../../../../docs/embedding.md");
    let rule = documentation.split("```css\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap_or_default();
    assert!(rule.contains("frame-sizing"), "the documentation has the rule");
    let address = page.server.address("/customer/");
    let html = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Host</title><style>{rule}</style></head><body>\
         <iframe src=\"{address}\" title=\"Payment Help\" width=\"100%\" height=\"900\"></iframe></body></html>"
    );
    host.document("/by-hand.html", &html);
    host.open(page, "/by-hand.html");
    page.in_frame(0, || page.until_started());
    let height = || number(page, "return document.querySelector('iframe').clientHeight");
    page.in_frame(0, || page.the(Role::Summary, "A new purchase fails").click());
    if page.engine == Engine::Chromium {
        page.until("nothing is cut off", || {
            height() > 900.0
                && page.in_frame(0, || page.is("return document.documentElement.scrollHeight <= innerHeight"))
        });
        page.in_frame(0, || page.id("new-purchase").run("arguments[0].open = false", Vec::new()));
        page.until("the frame is smaller again", || height() < 1400.0);
    } else {
        assert_eq!(height(), 900.0, "as the snippet sets it");
    }
});

browser_test!(host_and_guide_are_accessible, |page| {
    let host = Host::start(page);
    for name in ["plain", "dark", "column", "rtl"] {
        open_ready(page, &host, name);
        page.in_frame(0, || page.check_accessibility(name));
    }
});

browser_test!(a_host_in_the_dark_shows_the_guide_in_the_dark, Means { dark: true, ..Means::default() }, |page| {
    let host = Host::start(page);
    open_ready(page, &host, "plain");
    page.in_frame(0, || {
        let background = page.text_of("return getComputedStyle(document.documentElement).backgroundColor");
        assert_eq!(background, "rgb(20, 24, 26)", "a theme that is not named follows the person's system");
    });
});

/// A host page with one guide and these attributes.
fn one_div(attributes: &str) -> String {
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Host</title></head><body><main><h1>Host</h1>\
         <div data-payment-help {attributes}></div></main><script async src=\"{}/embed.js\"></script></body></html>",
        e2e::EXAMPLE_ORIGIN
    )
}

#[track_caller]
fn open_ready(page: &Session, host: &Host, name: &str) {
    host.open(page, &format!("/{name}.html"));
    until_ready(page, 1);
}

#[track_caller]
fn until_ready(page: &Session, times: usize) {
    page.until("the guide is ready", || {
        // What is below the window loads when it comes near.
        page.run("document.querySelectorAll('iframe').forEach((one) => one.loading = 'eager')", Vec::new());
        page.told().iter().filter(|(kind, _)| kind == "ready").count() >= times
    });
}

#[track_caller]
fn number(page: &Session, script: &str) -> f64 {
    page.run(script, Vec::new()).as_f64().unwrap_or(f64::NAN)
}

/// Neither the host nor the frame complains.
#[track_caller]
fn assert_quiet(page: &Session, name: &str) {
    assert_eq!(page.text_of("return heard.join('\\n')"), "", "{name} is silent");
    // Browsers look for an icon by themselves, and a strict host's own policy refuses them that.
    let refusals: Vec<_> =
        page.refusals().lines().filter(|line| !line.contains("favicon.ico")).map(str::to_owned).collect();
    assert_eq!(refusals, [""; 0], "{name} needs nothing that its policy refuses");
    let log = page.console();
    if page.engine == Engine::Chromium {
        let errors: Vec<_> = log.lines().filter(|line| line.contains("CONSOLE") && line.contains("rror")).collect();
        assert_eq!(errors, [""; 0], "{name}");
    }
}

/// Ticks a control in a frame that is higher than the window: two of the drivers cannot click below the window's edge.
#[track_caller]
fn tick(page: &Session, id: &str) {
    page.id(id).run("arguments[0].click()", Vec::new());
}
