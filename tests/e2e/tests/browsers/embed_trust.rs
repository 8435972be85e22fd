//! Hosts that mean harm, and keys in frames: what a page around the app can and cannot do.

use e2e::{EXAMPLE_ORIGIN, Host, Role, Sample, Session, browser_test};
use serde_json::json;

browser_test!(keys_are_taken_only_where_the_site_around_is_known, |page| {
    let host = Host::start(page);
    host.document("/seller.html", &seller());
    host.open(page, "/seller.html");
    until_ready(page);
    page.in_frame(0, || {
        until_sealed(page);
        assert!(!page.id("paste").is_enabled(), "this site is on no list");
        let link = page.the(Role::Link, "Open this check in its own tab");
        assert!(link.property("href").ends_with("#check"));
        assert_eq!(link.property("target"), "_blank");
    });
    let embedders = json!({ "embedders": [host.server.address("")] });
    page.server.document("/payment-help.json", "application/json", &embedders.to_string());
    host.open(page, "/seller.html");
    until_ready(page);
    page.in_frame(0, || page.until("the box is on", || page.id("paste").is_enabled()));
});

browser_test!(a_known_site_inside_an_unknown_one_is_not_known, |page| {
    let host = Host::start(page);
    host.document("/seller.html", &seller());
    let embedders = json!({ "embedders": [host.server.address("")] });
    page.server.document("/payment-help.json", "application/json", &embedders.to_string());
    let around = format!(
        "<!doctype html><html lang=en><head><title>Around</title></head><body>\
         <iframe title=Inner src=\"{}\" width=900 height=800></iframe></body></html>",
        host.server.address("/seller.html")
    );
    // The same server by another name is another site.
    host.document("/around.html", &around);
    page.visit(&host.server.other_origin("/around.html"));
    page.in_frame(0, || {
        until_ready(page);
        page.in_frame(0, || {
            until_sealed(page);
            assert!(page.has(Role::Link, "Open this check in its own tab"));
            assert!(!page.id("paste").is_enabled());
        });
    });
});

browser_test!(nothing_pasted_is_ever_told_to_the_host_or_within_its_reach, |page| {
    let host = Host::start(page);
    host.document("/seller.html", &seller());
    let embedders = json!({ "embedders": [host.server.address("")] });
    page.server.document("/payment-help.json", "application/json", &embedders.to_string());
    page.listen();
    host.open(page, "/seller.html");
    until_ready(page);
    let secrets = [Sample::live_key(31), Sample::publishable_key(32), Sample::new("", 40, 33)];
    let [live, publishable, unknown] = &secrets;
    page.in_frame(0, || {
        page.until("the box is on", || page.id("paste").is_enabled());
        put(
            page,
            "paste",
            &format!(
                "STRIPE_SECRET_KEY={}\nSTRIPE_PUBLISHABLE_KEY={}\nSOME_TOKEN={}\n",
                live.value, publishable.value, unknown.value
            ),
        );
        page.until("there is a verdict", || !page.text().contains("Nothing to check yet"));
        page.the_in("check", Role::Button, "Show what I pasted").click();
        tick(page, "other-way");
        page.the(Role::Textbox, "Secret key");
        put(page, "card-1-secret-key", &live.value);
        put(page, "compare-platform", &live.value);
        put(page, "compare-processor", &unknown.value);
        page.until("the values are compared", || page.text().contains("The two values differ"));
        tick(page, "report-text/copy");
    });
    page.until("the host is told of the report", || page.told().iter().any(|(kind, _)| kind == "outcome"));
    // The host asks for all that it can ask for.
    page.run("const frame = PaymentHelp.of(document.querySelector('[data-payment-help]')); frame.go('report'); frame.reset()", Vec::new());
    page.in_frame(0, || page.until("the guide began again", || page.id("paste").property("value").is_empty()));
    let all_told = || page.text_of("return messages.join('\\n') + JSON.stringify(told) + heard.join('\\n')");
    page.until("messages did arrive", || ["resize", "report/"].iter().all(|part| all_told().contains(part)));
    let told = all_told();
    let requests: String = page
        .server
        .requests()
        .iter()
        .chain(&host.server.requests())
        .map(|request| format!("{} {}\n{}\n", request.path, request.headers, request.body))
        .collect();
    for secret in &secrets {
        for (place, text) in [("a message", &told), ("a request", &requests), ("the console", &page.console())] {
            assert_eq!(secret.trace_in(text), None, "{place} has it");
        }
        assert_eq!(secret.trace_in(&page.everything()), None, "the host page has it");
    }
    let reached = page.text_of(
        "const frame = document.querySelector('iframe').contentWindow;
         const tries = [() => frame.document, () => frame.localStorage, () => frame.paymentHelpConfig,
             () => frame.location.hash, () => frame.document.getElementById('paste')];
         return tries.filter((one) => { try { one(); return true } catch { return false } }).length",
    );
    assert_eq!(reached, "0", "the host page reaches nothing inside the frame");
});

browser_test!(the_host_learns_the_verdict_of_a_report_that_is_taken_away_and_nothing_else, |page| {
    let host = Host::start(page);
    host.document("/seller.html", &seller());
    let embedders = json!({ "embedders": [host.server.address("")] });
    page.server.document("/payment-help.json", "application/json", &embedders.to_string());
    host.open(page, "/seller.html");
    until_ready(page);
    let take = |what: &str| page.in_frame(0, || tick(page, &format!("report-text/{what}")));
    let outcomes = || {
        let told = page.told().into_iter().filter(|(kind, _)| kind == "outcome");
        told.filter_map(|(_, value)| value.as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    page.in_frame(0, || page.until("the box is on", || page.id("paste").is_enabled()));
    assert_eq!(outcomes(), [""; 0], "no report was taken away");
    take("copy");
    page.until("nothing was checked", || outcomes() == ["report/unchecked"]);
    let paste = |key: &Sample| {
        page.in_frame(0, || {
            put(page, "paste", &format!("STRIPE_SECRET_KEY={}", key.value));
            page.until("it is checked", || page.id("connections").text().contains("…"));
        });
    };
    paste(&Sample::test_key(34));
    // The email's link leads out of the test.
    page.in_frame(0, || {
        page.run(
            "document.getElementById('report-text/email').addEventListener('click', (event) => event.preventDefault())",
            Vec::new(),
        );
    });
    take("email");
    page.until("not ready", || outcomes() == ["report/unchecked", "report/not-ready"]);
    take("copy");
    page.run("PaymentHelp.of(document.querySelector('[data-payment-help]')).reset()", Vec::new());
    page.in_frame(0, || page.until("the guide began again", || page.id("paste").property("value").is_empty()));
    take("copy");
    page.until("once a report, and again after a new start", || {
        outcomes() == ["report/unchecked", "report/not-ready", "report/unchecked"]
    });
});

browser_test!(the_app_listens_to_the_page_around_it_alone, |page| {
    let host = Host::start(page);
    let sibling = "<!doctype html><html lang=en><head><title>Sibling</title></head><body><script>
        const send = () => parent.frames[0].postMessage(
            { 'payment-help': 1, type: 'config', value: { seller: 'Forged', theme: 'dark' } }, '*');
        for (let i = 0; i < 20; i += 1) send();
        parent.postMessage({ 'payment-help': 1, type: 'resize', value: 19000 }, '*');
        parent.postMessage({ 'payment-help': 1, type: 'outcome', value: 'forged' }, '*');
        parent.sent = true;
        </script></body></html>";
    host.document("/sibling.html", sibling);
    host.document("/forged.html", &one_div("data-guide=\"customer\""));
    host.open(page, "/forged.html");
    until_ready(page);
    let height = page.text_of("return document.querySelector('iframe').clientHeight");
    page.run(
        "const frame = document.createElement('iframe'); frame.src = '/sibling.html'; document.body.append(frame);",
        Vec::new(),
    );
    page.until("the sibling has sent", || page.is("return window.sent === true"));
    // What comes after it from the right place is heard, so what came before was too.
    page.run("document.querySelector('[data-payment-help]').dataset.seller = 'Ann'; document.querySelector('[data-payment-help]').dataset.contact = 'mailto:a@b.example'", Vec::new());
    page.in_frame(0, || {
        page.until("the host is heard", || page.has(Role::Link, "Contact Ann"));
        assert!(!page.text_of("return document.documentElement.outerHTML").contains("Forged"));
        assert_ne!(page.text_of("return document.documentElement.style.colorScheme"), "dark");
    });
    assert_eq!(page.text_of("return document.querySelector('iframe').clientHeight"), height);
    assert!(page.told().iter().all(|(kind, _)| kind != "outcome"));
});

browser_test!(wrong_messages_and_floods_of_them_change_nothing, |page| {
    let host = Host::start(page);
    page.listen();
    host.document("/flood.html", &one_div("data-guide=\"customer\""));
    host.open(page, "/flood.html");
    until_ready(page);
    page.run(
        "const frame = document.querySelector('iframe').contentWindow;
         const send = (data) => frame.postMessage(data, '*');
         const deep = (depth) => depth ? { a: deep(depth - 1) } : 1;
         const envelope = (type, value) => ({ 'payment-help': 1, type, value });
         const polluted = JSON.parse('{\"__proto__\": {\"theme\": \"dark\"}, \"constructor\": {\"prototype\": {\"x\": 1}}}');
         for (const data of [null, 1, 'x', [], {}, new Map([['payment-help', 1]]), new Date(), /x/, new Error('x'),
             { 'payment-help': 2, type: 'config', value: { theme: 'dark' } }, { 'payment-help': '1', type: 'config' },
             envelope('config'), envelope('config', null), envelope('config', 'dark'), envelope('config', [['theme', 'dark']]),
             envelope('config', deep(500)), envelope('config', polluted), envelope('config', { steps: {}, embedders: ['x'] }),
             envelope('config', Object.fromEntries([...Array(5000).keys()].map((i) => ['a' + i, i]))),
             envelope('config', { seller: 'x'.repeat(1e6) }), envelope('config', { theme: { toString: 1 } }),
             envelope('go'), envelope('go', { a: 1 }), envelope('go', '\"]<b>'), envelope('go', '__proto__'),
             envelope('ready'), envelope('constructor'), envelope(7), envelope('x'.repeat(1e5))]) send(data);
         for (let i = 0; i < 3000; i += 1) send(envelope('config', { radius: String(i % 30) }));
         send(envelope('config', { seller: 'Last', contact: 'tel:+49123' }));",
        Vec::new(),
    );
    page.in_frame(0, || {
        page.until("the last message is heard", || page.has(Role::Link, "Contact Last"));
        assert_eq!(page.text_of("return document.documentElement.dataset.app"), "ready");
        assert_eq!(page.text_of("return ({}).x ?? ''"), "");
        assert_ne!(page.text_of("return document.documentElement.style.colorScheme"), "dark");
        page.the(Role::Summary, "A new purchase fails").click();
        tick(page, "new-purchase/check-details/still-failing");
        page.until("the guide still works", || page.text().contains("1 of 12 tried"));
        let uncaught = page.text_of("return heard.filter((one) => one.startsWith('un')).join('\\n')");
        assert_eq!(uncaught, "");
    });
});

browser_test!(a_frame_that_lies_is_taken_at_its_word_only_within_bounds, |page| {
    let host = Host::start(page);
    page.server.document(
        "/customer/",
        "text/html",
        "<!doctype html><html lang=en><head><title>Liar</title></head><body><script>
        const say = (type, value) => parent.postMessage({ 'payment-help': 1, type, value }, '*');
        say('ready');
        for (const value of [-1, NaN, '900px', null, {}, [900], undefined]) say('resize', value);
        for (const value of ['<img src=x onerror=alert(1)>', 'x'.repeat(200), 1, {}, null]) { say('place', value); say('outcome', value); }
        for (const value of ['yes', 1, null]) say('feedback', value);
        say('__proto__', {}); say('constructor', 'x'); say('toString', 'x'); say('hasOwnProperty', 'x'); say(1, 1);
        for (let i = 0; i < 2000; i += 1) say('resize', 700 + (i % 7));
        say('resize', 1e12);
        say('resize', Infinity);
        say('feedback', true);
        </script></body></html>",
    );
    host.document("/lied.html", &one_div("data-guide=\"customer\""));
    host.open(page, "/lied.html");
    page.until_told("feedback", &json!(true));
    assert_eq!(page.told(), [("ready".to_owned(), json!(null)), ("feedback".to_owned(), json!(true))]);
    assert_eq!(page.text_of("return document.querySelector('iframe').clientHeight"), "20000", "no higher than this");
});

fn seller() -> String {
    one_div("data-guide=\"seller\" data-loading=\"eager\"")
}

fn one_div(attributes: &str) -> String {
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Host</title></head><body><main><h1>Host</h1>\
         <div data-payment-help {attributes}></div></main><script async src=\"{EXAMPLE_ORIGIN}/embed.js\"></script></body></html>"
    )
}

#[track_caller]
fn until_ready(page: &Session) {
    page.until_told("ready", &json!(null));
}

#[track_caller]
fn until_sealed(page: &Session) {
    page.until("the seal is confirmed", || {
        page.is("return document.querySelector('[data-seal]')?.dataset.seal === 'sealed'")
    });
}

/// Ticks a control in a frame that is higher than the window: two of the drivers cannot click below the window's edge.
#[track_caller]
fn tick(page: &Session, id: &str) {
    page.id(id).run("arguments[0].click()", Vec::new());
}

/// Puts a text into a box, as a paste leaves it: one of the drivers cannot give a frame the focus that a paste needs.
#[track_caller]
fn put(page: &Session, id: &str, text: &str) {
    let script =
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new InputEvent('input', { bubbles: true }))";
    page.id(id).run(script, vec![json!(text)]);
}
