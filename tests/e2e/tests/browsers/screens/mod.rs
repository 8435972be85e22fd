//! Every screen: accessible by the rules of axe-core, in light and dark, narrow and wide, with a focus that is seen.

mod tour;

use e2e::{AxeRules, Engine, Key, Means, browser_test, chromium_test};
use tour::{Width, for_each_screen};

browser_test!(every_screen_keeps_the_rules, |page| {
    for_each_screen(page, Width::Wide, |screen| page.check_accessibility(screen));
});

// Colours are all that is different, and whether an engine knows of the dark is tried with less.
chromium_test!(every_screen_keeps_the_rules_in_dark_colours, Means { dark: true, ..Means::default() }, |page| {
    for_each_screen(page, Width::Wide, |screen| {
        assert!(page.is("return matchMedia('(prefers-color-scheme: dark)').matches"), "it is dark");
        page.check_rules(AxeRules::Colors, screen);
    });
});

browser_test!(every_screen_fits_a_narrow_window, |page| {
    for_each_screen(page, Width::Narrow, |screen| {
        // Each engine lays out by itself; what the rules look at beyond that is the same in all.
        if page.engine == Engine::Chromium {
            page.check_accessibility(screen);
        }
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
            page.press(Key::Tab);
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
    const FORCED: &str = "return matchMedia('(forced-colors: active)').matches";
    if page.engine == Engine::Webkit {
        page.open("/");
        assert!(!page.is(FORCED), "WebKitGTK knows them now: walk through the screens there too");
        return;
    }
    for_each_screen(page, Width::Wide, |screen| {
        assert!(page.is(FORCED), "colours are forced");
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
