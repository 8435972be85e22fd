//! The ready configurations of `deploy/`, on the real servers.

use std::{env, fs, path::Path};

use e2e::{
    Deployed, EXAMPLE_ORIGIN, Means, OrFail, Role, ServerKind, Session, browser_test, chromium_test, plain_test,
};
use serde_json::json;

const SERVERS: [ServerKind; 2] = [ServerKind::Nginx, ServerKind::Caddy];

/// The name of a built file that begins and ends so.
fn built(start: &str, end: &str) -> String {
    let dist = env::var_os("PAYMENT_HELP_DIST")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"), Into::into);
    let files = fs::read_dir(dist).or_fail("the built site cannot be read").flatten();
    let mut names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    let name = names.find(|name| name.starts_with(start) && name.ends_with(end));
    format!("/{}", name.or_fail("the built site lacks a file"))
}

plain_test!(files_come_with_their_types_and_are_kept_as_long_as_they_last, || {
    let named = [
        (built("customer-", ".js"), "text/javascript"),
        (built("customer-", ".wasm"), "application/wasm"),
        (built("embed-", ".js"), "text/javascript"),
    ];
    let other = [
        ("/", "text/html"),
        ("/customer/", "text/html"),
        ("/embed.js", "text/javascript"),
        ("/payment-help.json", "application/json"),
        ("/payment-help.schema.json", "application/json"),
    ];
    for kind in SERVERS {
        let server = Deployed::start(kind);
        for (path, media_type) in &named {
            let answer = server.get(path, "");
            assert_eq!(answer.status, 200, "{kind:?} {path}");
            assert!(
                answer.header("Content-Type").starts_with(media_type),
                "{kind:?} {path} {}",
                answer.header("Content-Type")
            );
            assert!(answer.header("Cache-Control").contains("immutable"), "{kind:?} {path}");
        }
        for (path, media_type) in other {
            let answer = server.get(path, "");
            assert_eq!(answer.status, 200, "{kind:?} {path}");
            assert!(
                answer.header("Content-Type").starts_with(media_type),
                "{kind:?} {path} {}",
                answer.header("Content-Type")
            );
            assert_eq!(answer.header("Cache-Control"), "no-cache", "{kind:?} {path}");
        }
        assert_eq!(server.get("/nowhere", "").status, 404, "{kind:?}");
    }
});

plain_test!(every_answer_says_who_may_show_and_load_it, || {
    for kind in SERVERS {
        let server = Deployed::start(kind);
        for path in ["/", "/seller/", "/embed.js", &built("seller-", ".wasm")] {
            let answer = server.get(path, "");
            for (name, value) in [
                ("Content-Security-Policy", "frame-ancestors *"),
                ("Access-Control-Allow-Origin", "*"),
                ("Cross-Origin-Resource-Policy", "cross-origin"),
                ("X-Content-Type-Options", "nosniff"),
                ("Referrer-Policy", "no-referrer"),
            ] {
                assert_eq!(answer.header(name), value, "{kind:?} {path} {name}");
            }
            assert!(answer.header("Permissions-Policy").contains("camera=()"), "{kind:?} {path}");
        }
    }
});

plain_test!(files_are_sent_as_the_build_compressed_them, || {
    for kind in SERVERS {
        let server = Deployed::start(kind);
        for path in ["/customer/".to_owned(), "/embed.js".to_owned(), built("seller-", ".wasm")] {
            let plain = server.get(&path, "");
            assert_eq!(plain.header("Content-Encoding"), "", "{kind:?} {path}");
            let mut last = plain.body.len();
            for (accepted, encoding) in [("gzip", "gzip"), ("gzip, br", "br")] {
                let answer = server.get(&path, accepted);
                assert_eq!(answer.header("Content-Encoding"), encoding, "{kind:?} {path}");
                assert!(
                    answer.header("Vary").contains("Accept-Encoding") || kind == ServerKind::Nginx,
                    "{kind:?} {path}"
                );
                assert!(answer.body.len() < last, "{kind:?} {path}: {encoding} is smaller");
                last = answer.body.len();
            }
        }
    }
});

plain_test!(the_headers_file_says_the_same_for_the_same_files, || {
    let deploy = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../deploy");
    let rules = fs::read_to_string(deploy.join("_headers")).or_fail("deploy/_headers");
    let rules = rules.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
    let all = rules.split("\n\n").find(|rule| rule.trim().starts_with("/*")).or_fail("a rule for all");
    let answer = Deployed::start(ServerKind::Nginx).get("/", "");
    let names: Vec<_> = all.lines().skip(1).filter_map(|line| line.trim().split_once(": ")).collect();
    assert_eq!(names.len(), 6);
    for (name, value) in names {
        assert_eq!(answer.header(name), value, "{name}");
    }
    let named = [
        ("customer-", ".wasm"),
        ("seller-", ".js"),
        ("messages-", ".wasm"),
        ("builder-", ".js"),
        ("site-", ".js"),
        ("embed-", ".js"),
    ];
    for (start, end) in named {
        let rule = rules.split("\n\n").find(|rule| rule.trim().starts_with(&format!("/{start}*")));
        assert!(rule.is_some_and(|rule| rule.contains("immutable")), "{start}");
        assert!(!built(start, end).is_empty());
    }
});

chromium_test!(the_app_runs_in_a_frame_without_an_origin, |page| {
    for kind in SERVERS {
        let server = Deployed::start(kind);
        run_without_an_origin(page, &server);
        page.visit(&server.address("/seller/"));
        page.until_started();
        page.until("the box is on", || page.id("paste").is_enabled());
    }
});

browser_test!(
    by_https_the_app_runs_in_a_frame_without_an_origin_in_every_engine,
    Means { any_certificate: true, ..Means::default() },
    |page| {
        // By http, WebKitGTK 2.50 takes such a page's own server for a stranger; `embed.rs` has what is left then.
        let server = Deployed::start_secure();
        run_without_an_origin(page, &server);
        page.in_frame(0, || {
            let look = "return getComputedStyle(document.documentElement).getPropertyValue('--target') !== ''";
            assert!(page.is(look), "the style sheet is there");
            page.id("new-purchase/check-details/fixed").run("arguments[0].click()", Vec::new());
            page.until("it counts", || page.text().contains("1 of 12 tried"));
        });
        page.until_told("outcome", &json!("new-purchase/solved"));
        page.in_frame(1, || {
            page.until_started();
            page.until("the seal is confirmed", || {
                page.is("return document.querySelector('[data-seal]').dataset.seal === 'sealed'")
            });
            assert!(page.has(Role::Link, "Open this check in its own tab"), "the site around is not known");
        });
    }
);

fn run_without_an_origin(page: &Session, server: &Deployed) {
    let host = "<!doctype html><html lang=en><head><title>Host</title><script src=/told.js></script></head><body>\
         <div data-payment-help data-guide=customer data-sandbox data-loading=eager></div>\
         <script async src=\"https://pay.example.com/embed.js\"></script>\
         <iframe title=Sellers src=\"https://pay.example.com/seller/\" height=900 sandbox=\"allow-scripts\"></iframe></body></html>";
    let host = host.replace(EXAMPLE_ORIGIN, &server.address(""));
    page.server.document("/told.js", "text/javascript", include_str!("../../src/js/told.js"));
    page.server.document("/host.html", "text/html", &host);
    page.open("/host.html");
    page.until_told("ready", &json!(null));
    page.in_frame(0, || {
        page.the(Role::Summary, "A new purchase fails").click();
    });
}
