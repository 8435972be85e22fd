//! The prerendered pages: complete to read, closed by their own policy, and reachable by their anchors.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by panicking")]

mod texts;

use std::{collections::HashSet, path::Path};

use payment_help::{
    declines::{Reason, Role, System, Who, all_codes},
    guide::{Extent, MESSAGE, SITUATIONS},
    i18n::{self, Messages, declines, english, english_plural},
    message, prerender,
    settings::{ProcessorId, recognised},
    shared::Place,
};

/// A version of the loader with its hash, as the build names them.
const LOADER: &str = "0123456789abcdef sha384-abc";

fn page(place: Place) -> String {
    let template = std::fs::read_to_string("index.html").unwrap();
    let assets = [("css", "body{margin:0}"), ("css-hash", "sha256-abc="), ("js", "app.js"), ("wasm", "app.wasm")];
    let assets = assets.map(|(name, file)| (name, file.to_owned()));
    prerender::page(&template, place, &assets, LOADER).unwrap()
}

/// The text that a reader sees: no tags, no data block, white space folded.
fn text(page: &str) -> String {
    let body = page.split("<body").nth(1).unwrap().split("<script").next().unwrap();
    let mut text = String::new();
    for part in body.split('<') {
        text.push_str(part.split_once('>').map_or("", |(_, after)| after));
        text.push(' ');
    }
    let text = text.replace("&quot;", "\"").replace("&#x27;", "'").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn values<'page>(page: &'page str, attribute: &str) -> Vec<&'page str> {
    page.split(&format!(" {attribute}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// Asserts that a text says these things, in this order.
fn says_in_order(text: &str, things: &[&str]) {
    let mut rest = text;
    for thing in things {
        rest = rest.split_once(thing).unwrap_or_else(|| panic!("missing or out of order: {thing}")).1;
    }
}

#[test]
fn the_customer_page_says_what_the_article_says_in_its_order() {
    says_in_order(
        &text(&page(Place::Customer)),
        &[
            "The Continue button does nothing",
            "red star",
            "A new purchase fails",
            "Check what you typed",
            "add-ons fill in forms",
            "Clear cookies and saved files",
            "Try a different browser",
            "Try a different device",
            "Ask your card company",
            "confirm that this charge is allowed",
            "A recurring payment failed",
            "Check that your card is still good",
            "Check your limit",
            "status of the charge",
            "clear the block",
            "Switch to a new card",
            "cannot be changed on Kartra",
            "Log in to your PayPal account",
        ],
    );
}

#[test]
fn the_seller_page_says_what_the_article_says_in_its_order() {
    says_in_order(
        &text(&page(Place::Seller)),
        &[
            "Kartra account",
            "account of the payment processor",
            "One or a few",
            "Log in to the processor",
            "activity log",
            "Go to Products",
            "Product configuration incomplete",
            "was not saved",
            "Configure later",
            "Finish and save every module",
            "red hourglass",
            "Go to Integrations",
            "Payment connections",
            "processor must be selected at the Basic Info step",
            "saved",
            "three Stripe connections",
            "sk_live",
            "sk_test",
            "placeholder text",
        ],
    );
}

#[test]
fn every_link_inside_a_page_has_its_anchor() {
    for place in Place::ALL {
        let page = page(place);
        let ids: HashSet<_> = values(&page, "id").into_iter().collect();
        for anchor in values(&page, "href").into_iter().filter_map(|link| link.strip_prefix('#')) {
            assert!(ids.contains(anchor), "{}: nothing has the id {anchor}", place.id());
        }
    }
}

#[test]
fn every_short_cut_of_the_first_page_has_its_anchor() {
    let start = page(Place::Start);
    let pages = [Place::Customer, Place::Seller].map(|place| (Place::Start.link(place), page(place)));
    assert!(values(&start, "href").contains(&&*Place::Start.link(Place::Messages)));
    let short_cuts: Vec<_> = values(&start, "href").into_iter().filter_map(|link| link.split_once('#')).collect();
    for (address, anchor) in short_cuts.iter().filter(|(address, _)| !address.is_empty()) {
        let (_, page) = pages.iter().find(|(link, _)| link == address).unwrap();
        assert!(values(page, "id").contains(anchor), "{address} has no {anchor}");
    }
    assert_eq!(short_cuts.iter().filter(|(address, _)| !address.is_empty()).count(), 6);
}

#[test]
fn no_id_stands_twice() {
    for place in Place::ALL {
        let page = page(place);
        let mut seen = HashSet::new();
        for id in values(&page, "id") {
            assert!(seen.insert(id), "{}: {id} stands twice", place.id());
        }
    }
}

#[test]
fn only_the_page_with_a_preview_may_show_frames_and_only_its_own_sites() {
    for place in Place::ALL {
        let page = page(place);
        let policy = values(&page, "content").into_iter().find(|content| content.contains("default-src")).unwrap();
        let frames = policy.split("frame-src").nth(1).map(|rest| rest.split(';').next().unwrap().trim());
        assert_eq!(frames, (place == Place::Embed).then_some("'self'"), "{}", place.id());
    }
}

/// The part about messages, and within it the entry of a reason: from its id to the end of its element.
fn entry(page: &str, reason: Reason) -> Option<&str> {
    let after = page.split_once(&format!(" id=\"{MESSAGE}/{}\"", reason.id()))?.1;
    after.split_once("</details>").map(|(entry, _)| entry)
}

#[test]
fn every_reason_that_customers_may_see_is_printed_with_its_words_and_the_way_to_its_step() {
    let (page, book) = (page(Place::Customer), english());
    for reason in Reason::shown_to_customers() {
        let entry = entry(&page, reason).unwrap_or_else(|| panic!("{} has no anchor", reason.id()));
        let said = declines::reason(&book, reason, Role::Customer);
        let who = declines::who(&book, reason.who(), Role::Customer);
        let (title, retry) = (declines::title(&book, reason), declines::retry(&book, reason.retry()));
        says_in_order(&text(&format!("<body{entry}")), &[&*title, &said.what, &said.fix, &who, &retry]);
        let all = [Extent::All, Extent::Article].into_iter().flat_map(|extent| [(false, extent), (true, extent)]);
        for (is_renewal, extent) in all {
            let step = reason.step(Role::Customer, is_renewal, extent);
            let path = match step.path() {
                path if path == "tell-seller" && is_renewal => "recurring-payment/end".to_owned(),
                path if path == "tell-seller" => "new-purchase/end".to_owned(),
                path => path,
            };
            assert!(values(entry, "href").contains(&&*format!("#{path}")), "{}: {path}", reason.id());
        }
    }
}

#[test]
fn a_way_beyond_the_article_has_the_articles_own_beside_it() {
    let page = page(Place::Customer);
    let entry = entry(&page, Reason::AuthenticationNeeded).expect("it is shown to customers");
    let (extra, article) = entry.split_once("data-instead").expect("the article's own way");
    let (_, extra) = extra.split_once("data-extra").expect("the way that may be left out");
    assert_eq!(values(extra, "href"), ["#new-purchase/approve", "#recurring-payment/approve"]);
    assert_eq!(values(article, "href"), ["#new-purchase/ask-issuer", "#recurring-payment/update-card"]);
}

#[test]
fn no_customer_is_shown_a_reason_that_would_help_a_thief() {
    let page = page(Place::Customer);
    let hidden = Reason::ALL.iter().filter(|reason| reason.for_customers() != **reason);
    assert_eq!(hidden.clone().count(), 3);
    for reason in hidden {
        assert!(entry(&page, *reason).is_none() && !page.contains(reason.id()), "{}", reason.id());
    }
}

#[test]
fn reasons_are_listed_by_who_can_fix_them() {
    let (page, book) = (text(&page(Place::Customer)), english());
    let list = page.split_once("What messages can mean").unwrap().1;
    let who = Who::ALL.map(|who| declines::who(&book, who, Role::Customer));
    says_in_order(list, &who.each_ref().map(String::as_str));
}

/// The names of the spots that the code hydrates, in the files below a folder.
fn hydrated(folder: &Path, names: &mut HashSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            hydrated(&path, names);
            continue;
        }
        let code = std::fs::read_to_string(&path).unwrap();
        for call in code.split("spot::hydrate").skip(1) {
            names.extend(call.split('"').nth(1).map(str::to_owned));
        }
    }
}

#[test]
fn every_spot_that_is_printed_is_hydrated_by_an_app() {
    let mut names = HashSet::new();
    hydrated(Path::new("src"), &mut names);
    for place in Place::ALL {
        let page = page(place);
        let printed = values(&page, "data-spot");
        assert!(printed.contains(&"status"), "{}", place.id());
        for name in printed {
            assert!(names.contains(name), "{}: nothing hydrates the spot {name}", place.id());
        }
    }
}

#[test]
fn sellers_read_the_real_reason_and_every_code_of_every_system_without_the_app() {
    let (page, book) = (page(Place::Messages), english());
    let said = text(&page);
    for reason in Reason::ALL {
        let words = declines::reason(&book, *reason, Role::Seller);
        says_in_order(&said, &[&declines::seller_title(&book, *reason), &words.what, &words.fix]);
        let link = format!("../customer/#message/{}", reason.for_customers().id());
        assert!(values(&page, "href").contains(&&*link), "{}", reason.id());
    }
    for system in System::ALL {
        let part = page.split(&format!("id=\"codes/{}\"", system.id())).nth(1).unwrap();
        let table = part.split("</table>").next().unwrap();
        for code in all_codes().filter(|code| code.system == *system) {
            assert!(table.contains(&format!(">{}</code>", code.code)), "{} {}", system.id(), code.code);
        }
    }
}

#[test]
fn pages_that_are_only_to_read_lack_nothing_without_their_app() {
    for place in Place::ALL {
        let page = page(place);
        let is_only_to_read = place.is_only_to_read();
        assert_eq!(page.contains("class=\"start-failed\""), !is_only_to_read, "{}", place.id());
        assert_eq!(page.contains("<button"), !is_only_to_read, "{}", place.id());
    }
}

#[test]
fn a_page_carries_the_messages_of_its_apps_groups_and_no_others() {
    let carried = |place: Place| {
        let page = page(place);
        let lines = page.split(" id=\"words\">").nth(1).unwrap().split("</script>").next().unwrap().to_owned();
        Messages::from_page("en", lines.leak(), english_plural)
    };
    for (place, id, is_carried) in [
        (Place::Seller, message!("seller-next"), true),
        (Place::Seller, message!("finding-test-key.why"), true),
        (Place::Seller, message!("seal-sealed.since-paste"), true),
        (Place::Seller, message!("hand-over-copied"), true),
        (Place::Seller, message!("step-next"), false),
        (Place::Customer, message!("step-clear-cache.title"), true),
        (Place::Customer, message!("summary.title"), true),
        (Place::Customer, message!("task-clear-site"), true),
        (Place::Customer, message!("seller-next"), false),
        (Place::Embed, message!("embed-link-text"), true),
        (Place::Start, message!("contact-seller"), true),
        (Place::Start, message!("start-records"), false),
    ] {
        let expected = if is_carried { english().text(id) } else { String::new() };
        assert_eq!(carried(place).text(id), expected, "{}", place.id());
    }
}

#[test]
fn every_processor_is_listed_with_its_kinds_and_where_its_keys_and_failed_payments_are() {
    let page = page(Place::Recognised);
    for processor in ProcessorId::all() {
        let start = format!(" id=\"{}\"", processor.id());
        let section = page.split(&start).nth(1).unwrap_or_else(|| panic!("{} is missing", processor.id()));
        let said = text(&format!("<body {}", section.split("</section>").next().unwrap())).replace("&gt;", ">");
        let kinds: Vec<_> = recognised(processor).map(|one| i18n::findings::kind(&english(), one.kind)).collect();
        let starts = recognised(processor).flat_map(|one| one.prefixes).map(|(prefix, _)| *prefix);
        let facts = [processor.brand(), processor.place(), processor.failures()];
        for fact in facts.into_iter().chain(starts).chain(kinds.iter().map(String::as_str)) {
            assert!(said.contains(fact), "{}: {fact} is missing in {said}", processor.id());
        }
        assert!(!kinds.is_empty() && !processor.place().is_empty() && !processor.failures().is_empty());
        let asks = said.contains("from the live side") || said.contains("test mode off");
        assert_eq!(asks, !processor.questions().is_empty(), "{}", processor.id());
    }
}

#[test]
fn what_goes_beyond_the_article_is_marked_in_the_page() {
    let page = page(Place::Customer);
    for step in SITUATIONS.iter().flat_map(|situation| situation.steps) {
        let start = format!("<li id=\"{}/item\"", step.id.path());
        let tag = page.split(&start).nth(1).unwrap().split('>').next().unwrap();
        assert_eq!(tag.contains(" data-extra"), step.extra, "{}", step.id.path());
    }
    let remark = page.split("<p").find(|rest| rest.contains("look like fraud")).unwrap();
    assert!(remark.split('>').next().unwrap().contains(" data-extra"), "the remark is marked too");
}

#[test]
fn every_browsers_way_is_printed_for_those_without_the_app() {
    let page = text(&page(Place::Customer));
    says_in_order(
        &page,
        &["How to open a private window", "You lose nothing", "Chrome on a computer", "New Incognito window"],
    );
    says_in_order(&page, &["How to clear the data of one site", "Nothing else is lost", "Another browser on Android"]);
    says_in_order(
        &page,
        &["How to allow pop-ups", "Another browser on an iPhone or iPad", "Block Pop-ups", "Safari’s settings"],
    );
}

#[test]
fn every_step_can_be_reached_by_its_address() {
    let page = page(Place::Customer);
    let ids = values(&page, "id");
    for step in SITUATIONS.iter().flat_map(|situation| situation.steps) {
        assert!(ids.contains(&step.id.path().as_str()), "{}", step.id.path());
    }
}

#[test]
fn the_policy_allows_neither_inline_scripts_nor_eval_nor_other_sites() {
    for place in Place::ALL {
        let page = page(place);
        let policy = values(&page, "content").into_iter().find(|content| content.contains("default-src")).unwrap();
        assert!(policy.starts_with("default-src 'none';"));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert!(!policy.contains("http") && !policy.contains('*'));
        assert!(!page.contains(" style=\"") && !page.contains(" onclick="), "{}: inline style or script", place.id());
    }
}

#[test]
fn a_page_links_its_files_relatively_and_loads_nothing_from_elsewhere() {
    for place in Place::ALL {
        let page = page(place);
        let head = page.split("</head>").next().unwrap();
        for file in ["app.js", "app.wasm"] {
            assert!(head.contains(&format!("\"{}{file}\"", place.root())), "{}: {file}", place.id());
        }
        assert!(!page.contains(" src=\"http") && !head.contains("href=\"http"));
    }
}

#[test]
fn the_builder_offers_the_builds_own_loader_and_languages() {
    let page = page(Place::Embed);
    let options = |id: &str| {
        let list = page.split(&format!("<select id=\"{id}\"")).nth(1).unwrap().split("</select>").next().unwrap();
        list.split("<option value=").skip(1).map(|option| option.split("</option>").next().unwrap()).collect::<Vec<_>>()
    };
    assert!(options("builder-version").contains(&format!("\"{LOADER}\">This one, pinned").as_str()));
    let languages = options("builder-locale");
    assert_eq!(languages.len(), i18n::LOCALES.len());
    for (option, locale) in languages.iter().zip(i18n::LOCALES) {
        assert!(option.ends_with(&format!(">{}", locale.name)), "{option}");
    }
}

#[test]
fn a_page_holds_its_styles_and_its_policy_allows_these_alone() {
    for place in Place::ALL {
        let page = page(place);
        assert_eq!(page.matches("<style>body{margin:0}</style>").count(), 1, "{}", place.id());
        assert!(page.contains("; style-src 'sha256-abc=';") && !page.contains("rel=\"stylesheet\""), "{}", place.id());
    }
}

#[test]
fn no_place_of_a_message_is_left_unfilled() {
    for place in Place::ALL {
        let text = text(&page(place));
        assert!(!text.contains('{') && !text.contains('}'), "{}", place.id());
    }
}

#[test]
fn what_needs_the_app_is_off_until_it_runs() {
    for place in [Place::Customer, Place::Seller, Place::Messages, Place::Embed] {
        let page = page(place);
        for button in page.split("<button").skip(1) {
            let tag = button.split('>').next().unwrap();
            assert!(tag.contains(" disabled"), "{}: a button works before the app does: {tag}", place.id());
        }
    }
}

#[test]
fn a_template_with_an_unknown_place_is_refused_by_name() {
    let problem = prerender::page("<title>{{titel}}</title>", Place::Start, &[], LOADER).unwrap_err();
    assert!(problem.contains("titel"), "{problem}");
}
