//! Before the app runs, and where it never does: the page is the article, and the start changes nothing that is seen.

use e2e::{Engine, FOLDER, Role, Session, browser_test};
use serde_json::Value;

/// The pages that are led by their app. The first page is links alone.
const GUIDES: [&str; 2] = ["/customer/", "/seller/"];

/// The parts of both guides in the article's order.
const CUSTOMER_ORDER: &[&str] = &[
    "continue-button",
    "continue-button/mandatory-fields",
    "continue-button/end",
    "new-purchase",
    "new-purchase/check-details",
    "new-purchase/already-paid",
    "new-purchase/approve",
    "new-purchase/name-and-address",
    "new-purchase/other-way",
    "new-purchase/clear-cache",
    "new-purchase/blockers",
    "new-purchase/vpn-and-pop-ups",
    "new-purchase/other-browser",
    "new-purchase/other-device",
    "new-purchase/online-payments",
    "new-purchase/ask-issuer",
    "new-purchase/end",
    "recurring-payment",
    "recurring-payment/card-valid",
    "recurring-payment/credit-limit",
    "recurring-payment/approve",
    "recurring-payment/online-payments",
    "recurring-payment/ask-issuer",
    "recurring-payment/update-card",
    "recurring-payment/end",
];
const SELLER_ORDER: &[&str] = &["access", "how-many", "records", "product", "integration", "check"];

browser_test!(without_scripts_the_guides_are_articles, |page| {
    // What a browser does with scripts off, and WebDriver can still look at the page.
    page.server.header("Content-Security-Policy", "sandbox allow-same-origin allow-top-navigation");
    for (path, order) in [("/customer/", CUSTOMER_ORDER), ("/seller/", SELLER_ORDER)] {
        page.open(path);
        assert_eq!(page.text_of("return document.documentElement.dataset.app"), "", "the app does not run");
        assert_eq!(in_document_order(page, order), order);
        assert_eq!(page.names(Role::Button), [""; 0], "no button that does nothing");
        assert!(hidden_texts(page).is_empty(), "everything can be read: {:?}", hidden_texts(page));
    }
    page.id("basic-info/configure-later").click();
    page.until("an answer shows what to do", || page.text().contains("Open it for editing, finish it and save it"));
    page.open("/");
    page.the(Role::Link, "My purchase does not go through").click();
    page.until("the link has led to the guide", || page.fragment() == "new-purchase");
    page.open("/customer/");
    page.the(Role::Summary, "A new purchase fails").click();
    page.the(Role::Radio, "Still failing").click();
    assert!(page.the(Role::Radio, "Still failing").is_checked(), "the steps work as a tick list");
    page.the(Role::Link, "Next: See if the payment").click();
    page.until("the anchor is the address", || page.fragment() == "new-purchase/already-paid");
    assert!(page.id("new-purchase/already-paid").is_in_view());
});

browser_test!(an_app_that_cannot_start_leaves_the_article_and_a_note, |page| {
    for fault in ["lost", "garbled", "refused"] {
        match fault {
            "lost" => page.server.lose(".wasm"),
            "garbled" => page.server.garble(".wasm"),
            _ => page.server.header("Content-Security-Policy", "script-src 'self'"),
        }
        for path in GUIDES {
            page.open(path);
            page.until(&format!("{path} shows its note when WebAssembly is {fault}"), || {
                page.text().contains("could not start in this browser")
            });
            assert_eq!(page.names(Role::Button), [""; 0], "no button that does nothing");
        }
        page.open("/customer/");
        page.the(Role::Summary, "A new purchase fails").click();
        page.the(Role::Link, "Next: See if the payment");
        page.server.release();
    }
});

browser_test!(a_server_that_names_another_type_does_not_stop_the_app, |page| {
    page.server.mistype(".wasm", "application/octet-stream");
    page.start_page("/customer/");
});

browser_test!(the_start_moves_nothing_and_keeps_what_was_done_before, |page| {
    page.server.hold(".wasm");
    page.open("/customer/");
    page.the(Role::Summary, "A new purchase fails").click();
    page.the(Role::Radio, "Still failing").click();
    page.the(Role::Summary, "Try a different browser").click();
    page.run("document.getElementById('new-purchase/check-details').kept = true", Vec::new());
    page.run(WATCH_SHIFTS, Vec::new());
    let before = layout(page);
    let focus = page.focus();
    page.server.release();
    page.until_started();
    page.until("the app has taken over the answer", || page.text().contains("1 of 12 tried"));
    assert_eq!(page.focus(), focus);
    assert!(page.id("new-purchase/check-details/still-failing").is_checked());
    assert_eq!(page.id("new-purchase/other-browser").property("open"), "true");
    assert_eq!(page.id("new-purchase/check-details").property("kept"), "true", "the same element as before");
    assert_same_layout(page, &before);
    assert_no_shifts(page);
});

browser_test!(the_start_of_the_sellers_page_moves_nothing, |page| {
    page.server.hold(".wasm");
    page.open("/seller/");
    page.id("customers/all").click();
    page.run(WATCH_SHIFTS, Vec::new());
    let before = layout(page);
    page.server.release();
    page.until_started();
    page.until("the box is on", || page.is("return !document.getElementById('paste').disabled"));
    assert!(page.id("customers/all").is_checked());
    assert_same_layout(page, &before);
    assert_no_shifts(page);
});

browser_test!(the_first_page_shows_both_ways_side_by_side_where_there_is_room, |page| {
    let edges = "return [...document.querySelectorAll('.way')].map((one) => Math.round(one.getBoundingClientRect().top)).join()";
    page.open("/");
    let tops = page.text_of(edges);
    assert!(tops.split_once(',').is_some_and(|(one, other)| one == other), "{tops}");
    let weight = page.text_of("return getComputedStyle(document.querySelector('.way p')).fontWeight");
    assert_eq!(weight, "400", "only headings and short cuts stand out");
});

browser_test!(the_site_works_in_a_folder, |page| {
    page.start_page(FOLDER);
    page.the(Role::Link, "I want to pay").click();
    page.until("the guide is open", || page.text_of("return location.pathname") == format!("{FOLDER}customer/"));
    page.until_started();
    page.the(Role::Summary, "A new purchase fails").click();
    page.id("new-purchase/check-details/still-failing").click();
    page.until("the app works", || page.text().contains("1 of 12 tried"));
    page.start_page(&format!("{FOLDER}seller/"));
    page.until("the box is on", || page.is("return !document.getElementById('paste').disabled"));
    let strays: Vec<_> =
        page.server.requests().into_iter().filter(|request| !request.path.starts_with(FOLDER)).collect();
    let strays: Vec<_> = strays.iter().map(|request| &*request.path).filter(|path| *path != "/favicon.ico").collect();
    assert!(strays.is_empty(), "all files are asked for in the folder: {strays:?}");
});

browser_test!(a_visit_asks_for_each_file_once, |page| {
    page.start_page("/seller/");
    page.until("the box is on", || page.is("return !document.getElementById('paste').disabled"));
    let mut files: Vec<_> = page.server.requests().iter().map(|request| request.file().to_owned()).collect();
    files.sort();
    let all = files.len();
    files.dedup();
    assert_eq!(
        files.len(),
        all,
        "asked for twice: {:?}",
        page.server.requests().iter().map(|one| one.path.clone()).collect::<Vec<_>>()
    );
    assert_eq!(all, 4, "a page, a script, an app, what the site sets: {files:?}");
});

browser_test!(nothing_is_refused_or_complained_of_in_ordinary_use, |page| {
    page.listen();
    for path in GUIDES {
        page.start_page(path);
        let heard = page.text_of("return heard.join('\\n')");
        assert_eq!(heard, "", "{path} is silent");
        // The page tries one connection of its own, to see that the seal holds.
        let refusals: Vec<_> =
            page.refusals().lines().filter(|line| !line.contains("?sealed")).map(str::to_owned).collect();
        assert!(refusals.iter().all(|line| line.starts_with("connect-src")), "{path}: {refusals:?}");
    }
});

/// Counts what moves without a reason from now on, where the browser measures it.
const WATCH_SHIFTS: &str = "
    window.shifts = [];
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => shifts.push(...list.getEntries().filter((one) => !one.hadRecentInput)
            .map((one) => `${one.value} ${one.sources.map(({ node, previousRect, currentRect }) =>
                [node?.outerHTML?.slice(0, 80), previousRect.y, currentRect.y].join(' ')).join()}`)))
            .observe({ type: 'layout-shift' });";

fn assert_no_shifts(page: &Session) {
    let measures = page.is("return PerformanceObserver.supportedEntryTypes.includes('layout-shift')");
    assert_eq!(measures, page.engine == Engine::Chromium, "only Chromium measures shifts by itself");
    assert_eq!(page.run("return shifts", Vec::new()), Value::Array(Vec::new()));
}

/// Where everything stands that is in view, and how high it is. Words may change with an answer, and with them a width.
fn layout(page: &Session) -> Vec<String> {
    let script = "
        return [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility()).map((one) => {
            const { x, y, height } = one.getBoundingClientRect();
            return [one.tagName, one.id, ...[x, y + scrollY, height].map(Math.round)].join(' ');
        }).filter((line) => !line.endsWith(' 0')).join('\\n')";
    page.text_of(script).lines().map(str::to_owned).collect()
}

/// Says what stands elsewhere than before, and what came and went.
#[track_caller]
fn assert_same_layout(page: &Session, before: &[String]) {
    let now = layout(page);
    let gone = before.iter().filter(|line| !now.contains(line)).map(|line| format!("- {line}"));
    let come = now.iter().filter(|line| !before.contains(line)).map(|line| format!("+ {line}"));
    let moved: Vec<_> = gone.take(15).chain(come.take(15)).collect();
    assert!(moved.is_empty(), "the start moves what was there:\n{}", moved.join("\n"));
}

/// These ids in the order in which the document has them.
fn in_document_order(page: &Session, ids: &[&str]) -> Vec<String> {
    let found = page.run(
        "return [...document.querySelectorAll('[id]')].map((one) => one.id).filter((id) => arguments[0].includes(id))",
        vec![ids.into()],
    );
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Texts that nobody can get to see: hidden even when every part is open, not meant for the app alone, and not chosen
/// by an answer.
fn hidden_texts(page: &Session) -> Vec<String> {
    let script = "
        for (const part of document.querySelectorAll('details')) { part.removeAttribute('name'); part.open = true; }
        return [...document.querySelectorAll('main p, main li, main h2, main h3, main h4')]
            .filter((one) => one.textContent.trim() && !one.checkVisibility()
                && !one.closest('.needs-app, .badge, [data-for]'))
            .map((one) => one.textContent.trim()).join('\\n')";
    page.text_of(script).lines().map(str::to_owned).collect()
}
