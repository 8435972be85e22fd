//! What a site puts into its page to show a guide: one snippet for each way.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::options::option;

/// The attribute that becomes the address' fragment.
const SITUATION: &str = "situation";

/// What is encoded in an address: all but the unreserved characters of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A way to show a guide on another site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A script alone, which puts the guide where it is itself.
    Script,
    /// An element with `data-payment-help`, and the script anywhere.
    Div,
    /// The element `<payment-help>`, and the script anywhere.
    Element,
    /// A frame by hand, for editors that take scripts out.
    Frame,
    /// A link to the guide on its own site.
    Link,
}

impl Way {
    /// All ways, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Script, Self::Div, Self::Element, Self::Frame, Self::Link];

    /// Its name in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Script => "script",
            Self::Div => "div",
            Self::Element => "element",
            Self::Frame => "frame",
            Self::Link => "link",
        }
    }
}

/// What is to be shown, and from where.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// The site's address, with a slash at its end.
    pub site: &'a str,
    /// The guide's name.
    pub guide: &'a str,
    /// Attributes with their values, in order.
    pub attributes: &'a [(&'static str, String)],
    /// Whether the frame has no origin of its own.
    pub sandboxed: bool,
    /// The one version of the script that the site wants; nothing for always the newest.
    pub pinned: Option<Pinned<'a>>,
    /// The text of the link.
    pub link_text: &'a str,
}

/// A version of the script that never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pinned<'a> {
    /// The part of its name that changes with its contents.
    pub version: &'a str,
    /// The hash that browsers check it against.
    pub integrity: &'a str,
}

impl<'a> Pinned<'a> {
    /// Reads `0123456789abcdef sha384-…`, as the build and the page's own list of versions write it.
    #[must_use]
    pub fn read(text: &'a str) -> Option<Self> {
        let (version, integrity) = text.split_once(' ')?;
        Some(Self { version, integrity })
    }
}

/// What the hardened frame may do.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// The snippet of a way, as HTML.
#[must_use]
pub fn snippet(way: Way, wanted: &Wanted<'_>) -> String {
    let Wanted { guide, sandboxed, link_text, .. } = wanted;
    let script = |more: &str| format!("<script async {}{more}></script>", source(wanted));
    let link = || format!("  <a href=\"{}\">{}</a>\n", escaped(&page(wanted, false)), escaped(link_text));
    let sandbox = |name: &str| if *sandboxed { name.to_owned() } else { String::new() };
    match way {
        Way::Script => script(&(attributes(wanted, "data-", guide) + &sandbox(" data-sandbox"))),
        Way::Div => {
            let attributes = attributes(wanted, "data-", guide) + &sandbox(" data-sandbox");
            format!("<div data-payment-help{attributes}>\n{}</div>\n{}", link(), script(""))
        }
        Way::Element => {
            let attributes = attributes(wanted, "", guide) + &sandbox(" sandbox");
            format!("{}\n<payment-help{attributes}>\n{}</payment-help>", script(""), link())
        }
        Way::Frame => {
            let sandbox = sandbox(&format!(" sandbox=\"{SANDBOX}\""));
            let address = escaped(&page(wanted, true));
            format!(
                "<iframe src=\"{address}\" title=\"{}\" width=\"100%\" height=\"900\" loading=\"lazy\" \
                 allow=\"clipboard-write; web-share\"{sandbox}></iframe>",
                escaped(link_text)
            )
        }
        Way::Link => format!("<a href=\"{}\">{}</a>", escaped(&page(wanted, false)), escaped(link_text)),
    }
}

/// What a site with a policy of its own adds to it.
#[must_use]
pub fn policy(way: Way, site: &str) -> Option<String> {
    let origin = site.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    match way {
        Way::Script | Way::Div | Way::Element => Some(format!("script-src {origin}; frame-src {origin}")),
        Way::Frame => Some(format!("frame-src {origin}")),
        Way::Link => None,
    }
}

/// The guide's own address. In a frame it has what the attributes would set; in a link only what pages in a tab of their
/// own take from their address.
#[must_use]
pub fn page(wanted: &Wanted<'_>, framed: bool) -> String {
    let mut address = [wanted.site, wanted.guide, "/"].concat();
    let is_in_query = |name: &str| name != SITUATION && (framed || option(name).is_some_and(|option| option.link));
    let query: Vec<String> = wanted
        .attributes
        .iter()
        .filter(|(name, _)| is_in_query(name))
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, ENCODED)))
        .collect();
    if !query.is_empty() {
        address += &format!("?{}", query.join("&"));
    }
    if let Some((_, situation)) = wanted.attributes.iter().find(|(name, _)| *name == SITUATION) {
        address += &format!("#{situation}");
    }
    address
}

/// Where the script is, and for a pinned one its hash. The hash of another site's file is checked only where that file may
/// be read (`crossorigin`).
fn source(wanted: &Wanted<'_>) -> String {
    let site = escaped(wanted.site);
    match wanted.pinned {
        None => format!("src=\"{site}embed.js\""),
        Some(Pinned { version, integrity }) => format!(
            "src=\"{site}embed-{}.js\" integrity=\"{}\" crossorigin=\"anonymous\"",
            escaped(version),
            escaped(integrity)
        ),
    }
}

fn attributes(wanted: &Wanted<'_>, before: &str, guide: &str) -> String {
    let guide = ("guide", guide.to_owned());
    let all = std::iter::once(&guide).chain(wanted.attributes);
    all.map(|(name, value)| format!(" {before}{name}=\"{}\"", escaped(value))).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(way: Way, attributes: &[(&'static str, String)], sandboxed: bool) -> String {
        made_of(way, attributes, sandboxed, None)
    }

    fn made_of(way: Way, attributes: &[(&'static str, String)], sandboxed: bool, pinned: Option<Pinned<'_>>) -> String {
        let wanted = Wanted {
            site: "https://pay.example.com/",
            guide: "customer",
            attributes,
            sandboxed,
            pinned,
            link_text: "Help with payments",
        };
        snippet(way, &wanted)
    }

    #[test]
    fn a_value_cannot_leave_its_attribute() {
        let seller = [("seller", "\"><script>alert(1)</script>&".to_owned())];
        for way in Way::ALL {
            let snippet = made(way, &seller, false);
            assert!(!snippet.contains("<script>alert"), "{snippet}");
            assert!(!snippet.contains("\"\">"), "{snippet}");
        }
    }

    #[test]
    fn a_link_sets_the_place_and_what_an_address_may_set_alone() {
        let attributes =
            [("seller", "Ann".to_owned()), ("theme", "dark".to_owned()), ("situation", "new-purchase".to_owned())];
        let link = made(Way::Link, &attributes, false);
        assert!(link.contains("\"https://pay.example.com/customer/?theme=dark#new-purchase\""), "{link}");
        let frame = made(Way::Frame, &attributes, true);
        assert!(frame.contains("/customer/?seller=Ann&amp;theme=dark#new-purchase\""), "{frame}");
        assert!(frame.contains("sandbox=\"allow-scripts"), "{frame}");
    }

    #[test]
    fn a_pinned_script_has_its_own_name_and_hash_in_every_way_that_has_a_script() {
        let pinned = Pinned::read("0123456789abcdef sha384-aA/+=");
        let tag = "<script async src=\"https://pay.example.com/embed-0123456789abcdef.js\" \
                   integrity=\"sha384-aA/+=\" crossorigin=\"anonymous\"";
        for way in Way::ALL {
            let snippet = made_of(way, &[], false, pinned);
            assert_eq!(snippet.contains(tag), !matches!(way, Way::Frame | Way::Link), "{snippet}");
            assert!(!snippet.contains("embed.js"), "{snippet}");
        }
        assert_eq!(Pinned::read(""), None, "the newest");
    }

    #[test]
    fn a_policy_names_one_host_and_nothing_unsafe() {
        let policy = policy(Way::Div, "https://pay.example.com/help/pay/").unwrap();
        assert_eq!(policy, "script-src https://pay.example.com; frame-src https://pay.example.com");
    }
}
