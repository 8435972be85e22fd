//! Every screen: accessible by the rules of axe-core, in light and dark, narrow and wide, with a focus that is seen.

use e2e::{Engine, Means, Role, Sample, Session, browser_test};
use serde_json::json;

browser_test!(every_screen_keeps_the_rules, |page| {
    for_each_screen(page, Width::Wide, |screen| page.check_accessibility(screen));
});

browser_test!(every_screen_keeps_the_rules_in_dark_colours, Means { dark: true, ..Means::default() }, |page| {
    for_each_screen(page, Width::Wide, |screen| {
        assert!(page.is("return matchMedia('(prefers-color-scheme: dark)').matches"), "it is dark");
        page.check_accessibility(screen);
    });
});

browser_test!(every_screen_fits_a_narrow_window, |page| {
    for_each_screen(page, Width::Narrow, |screen| {
        page.check_accessibility(screen);
        let wide = page.text_of(OVERFLOWING);
        assert_eq!(wide, "", "{screen} is wider than the window");
        assert_eq!(page.text_of(SMALL_TARGETS), "", "{screen} has targets smaller than a fingertip");
    });
});

browser_test!(the_focus_is_seen_wherever_it_goes, Means { motion: true, ..Means::default() }, |page| {
    for path in ["/", "/customer/#new-purchase", "/seller/"] {
        page.start_page(path);
        if path.contains('#') {
            // Later it would take the focus' place out of the window.
            page.until("the browser has gone to the place", || page.is("return scrollY > 0"));
        }
        let (mut unseen, mut stops) = (Vec::new(), 0);
        for _ in 0..25 {
            page.press(e2e::Key::Tab);
            // After the last stop the focus may be in the browser's own controls.
            if !page.is("return document.activeElement !== document.body && document.activeElement.matches(':focus')") {
                continue;
            }
            stops += 1;
            page.until("the focus is in the window", || page.is(FOCUS_IN_WINDOW));
            let unmarked = page.text_of(FOCUS_WITHOUT_MARK);
            if !unmarked.is_empty() {
                unseen.push(unmarked);
            }
        }
        assert!(unseen.is_empty(), "{path}: {unseen:?}");
        assert!(stops >= 8, "{path}: only {stops} stops");
    }
});

browser_test!(forced_colours_leave_everything_legible, Means { forced_colors: true, ..Means::default() }, |page| {
    let is_forced = page.engine != Engine::Webkit;
    for_each_screen(page, Width::Wide, |screen| {
        assert_eq!(page.is("return matchMedia('(forced-colors: active)').matches"), is_forced, "WebKitGTK knows none");
        // Icons are drawn in the text's colour, and buttons have an edge.
        assert_eq!(page.text_of(VANISHED), "", "{screen}");
    });
});

browser_test!(with_reduced_motion_nothing_moves, |page| {
    for path in ["/", "/customer/", "/seller/"] {
        page.start_page(path);
        assert!(page.is("return matchMedia('(prefers-reduced-motion: reduce)').matches"));
        let moving = "return [...document.querySelectorAll('*')].filter((one) => {
            const style = getComputedStyle(one);
            const seconds = (list) => Math.max(...list.split(',').map(parseFloat));
            return seconds(style.transitionDuration) > 0.01 || (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01)
                || style.scrollBehavior === 'smooth';
        }).map((one) => one.tagName + '.' + one.className).join()";
        assert_eq!(page.text_of(moving), "", "{path}");
    }
});

#[derive(Clone, Copy, PartialEq, Eq)]
enum Width {
    Narrow,
    Wide,
}

/// Shows one screen after the other.
fn for_each_screen(page: &Session, width: Width, check: impl Fn(&str)) {
    let start = |path: &str| match width {
        Width::Wide => page.start_page(path),
        Width::Narrow => page.start_narrow(path, 320),
    };
    start("/");
    check("the first page");
    start("/recognised/");
    check("the list of what is recognised");

    start("/customer/");
    check("the customer's page");
    for situation in ["continue-button", "new-purchase", "recurring-payment", "not-sure"] {
        page.run("document.getElementById(arguments[0]).open = true", vec![json!(situation)]);
        page.run("for (const part of document.querySelectorAll('.step, .menus')) part.open = true", Vec::new());
        check(situation);
    }
    page.run("document.getElementById('new-purchase').open = true", Vec::new());
    page.id("new-purchase/short").click();
    check("the main steps alone");
    page.id("new-purchase/short").click();
    page.run("document.getElementById('checks').open = true", Vec::new());
    page.run("for (const one of document.querySelectorAll('.checks button')) one.click()", Vec::new());
    page.until("all is checked", || page.is("return !document.querySelector('.check-found[hidden]')"));
    check("what the page checks");
    page.run("document.getElementById('message').open = true", Vec::new());
    page.run("for (const reason of document.querySelectorAll('.reason')) reason.open = true", Vec::new());
    page.id("message-text").paste("do not honor, expired card");
    page.until("there are reasons", || page.is("return document.querySelectorAll('.found:not([hidden])').length > 1"));
    check("reasons for a message");
    page.id("message-text").paste(&["4242"; 4].concat());
    page.run("document.getElementById('message-text').select()", Vec::new());
    page.id("message-text").paste("zzz");
    page.until("nothing fits", || page.id("message-unknown").is_in_view());
    check("a message that nobody knows");
    page.run("document.getElementById('continue-button').open = true", Vec::new());
    page.id("continue-button/mandatory-fields/still-failing").click();
    page.the(Role::Textbox, "Anything to add");
    check("a summary");
    page.id("continue-button/mandatory-fields/fixed").click();
    page.the(Role::Heading, "It works now");
    check("a solved situation");

    start("/messages/");
    page.until("the box is on", || page.id("messages-text").is_enabled());
    page.id("messages-text").paste("do not honor, expired card");
    page.until("there are reasons", || page.is("return document.querySelectorAll('.found:not([hidden])').length > 1"));
    page.run("for (const part of document.querySelectorAll('details')) part.open = true", Vec::new());
    check("sellers' messages");

    start("/seller/");
    page.until("the box is on", || page.id("paste").is_enabled());
    check("the seller's page");
    for id in ["customers/one-or-few", "processor/stripe", "basic-info/red-hourglass"] {
        page.id(id).click();
    }
    page.run("for (const part of document.querySelectorAll('details')) part.open = true", Vec::new());
    page.the(Role::Button, "Try this example").click();
    page.until("there are verdicts", || page.is("return document.querySelectorAll('[data-verdict]').length === 3"));
    page.run("for (const part of document.querySelectorAll('[data-verdict]')) part.open = true", Vec::new());
    check("verdicts");
    page.the(Role::Button, "Fill in fields instead").click();
    page.the(Role::Textbox, "Secret key").paste(&Sample::test_key(1).value);
    page.until("there is a verdict", || page.is("return !!document.querySelector('[data-verdict]')"));
    check("fields");
}

/// What makes the page wider than its window.
const OVERFLOWING: &str = "
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return '';
    return [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1)
        .map((one) => `${one.tagName}.${one.className} ${Math.round(one.getBoundingClientRect().right)}`).join('\\n')";

/// Controls that are less than 44 px high or wide: all buttons, summaries and choices, and links that stand alone. Links in
/// a sentence are as high as their line.
const SMALL_TARGETS: &str = "
    return [...document.querySelectorAll('button, summary, select, label.choice, a.button, nav a, p.next a, p.ways a')]
        .filter((one) => one.checkVisibility())
        .map((one) => [one, one.getBoundingClientRect()])
        .filter(([, { width, height }]) => Math.round(width) < 44 || Math.round(height) < 44)
        .map(([one, { width, height }]) => `${one.tagName}.${one.className} “${one.textContent.trim()}” ${width}×${height}`)
        .join('\\n')";

const FOCUS_IN_WINDOW: &str = "
    const one = document.activeElement;
    const { top, bottom, width } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && width > 0";

/// Says what has the focus where neither it nor its label shows that it has.
const FOCUS_WITHOUT_MARK: &str = "
    const one = document.activeElement;
    const shows = (element) => {
        const style = getComputedStyle(element);
        return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
    };
    return shows(one) || [...one.labels || []].some(shows) ? '' : `${one.tagName}#${one.id}.${one.className}`";

/// Texts and edges whose colour is their ground's.
const VANISHED: &str = "
    const ground = (one) => {
        for (; one; one = one.parentElement) {
            const colour = getComputedStyle(one).backgroundColor;
            if (!/, 0\\)$|^transparent$/.test(colour)) return colour;
        }
        return getComputedStyle(document.documentElement).backgroundColor;
    };
    return [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() && [...one.childNodes]
        .some((node) => node.nodeType === 3 && node.data.trim()))
        .filter((one) => getComputedStyle(one).color === ground(one) && !one.closest('.visually-hidden, .secret'))
        .map((one) => `${one.tagName}.${one.className} “${one.textContent.trim().slice(0, 40)}”`).join('\\n')";
