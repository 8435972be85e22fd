//! Which sites may show the settings check in a frame.

/// Whether every page around this one is the own site's or on the site's list. `around` has their origins, from the
/// nearest outwards; `None` where the browser does not name them all.
///
/// An empty `around` with `Some` means that nothing is around this page.
#[must_use]
pub fn is_trusted(own: &str, around: Option<&[String]>, listed: &[String]) -> bool {
    around.is_some_and(|around| around.iter().all(|origin| origin == own || listed.contains(origin)))
}

/// The origin of an address by itself: `https://help.example.com`, or of this machine for trying things out.
pub(crate) fn origin(text: &str) -> Option<String> {
    let address = text.trim().to_ascii_lowercase();
    let (scheme, host) = address.split_once("://")?;
    let name = host.split(':').next().unwrap_or_default();
    let is_own_machine = matches!(name, "localhost" | "127.0.0.1");
    let is_host = !name.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte));
    let takes = scheme == "https" || (scheme == "http" && is_own_machine);
    (takes && is_host && address.len() <= 200).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "https://pay.example";

    fn list(origins: &[&str]) -> Vec<String> {
        origins.iter().map(|&origin| origin.to_owned()).collect()
    }

    #[test]
    fn a_page_of_its_own_is_trusted() {
        assert!(is_trusted(OWN, Some(&[]), &[]));
    }

    #[test]
    fn every_page_around_must_be_known() {
        let listed = list(&["https://help.example"]);
        assert!(is_trusted(OWN, Some(&list(&["https://help.example"])), &listed));
        assert!(is_trusted(OWN, Some(&list(&[OWN, "https://help.example"])), &listed));
        assert!(!is_trusted(OWN, Some(&list(&["https://help.example", "https://evil.example"])), &listed));
        assert!(!is_trusted(OWN, Some(&list(&["null"])), &listed));
        assert!(!is_trusted(OWN, Some(&list(&["https://help.example.evil.example"])), &listed));
    }

    #[test]
    fn what_the_browser_does_not_tell_is_not_trusted() {
        assert!(!is_trusted(OWN, None, &list(&["https://help.example"])));
    }

    #[test]
    fn an_origin_is_scheme_and_host_alone() {
        assert_eq!(origin("https://Help.example.com:8443").as_deref(), Some("https://help.example.com:8443"));
        assert_eq!(origin("http://localhost:3000").as_deref(), Some("http://localhost:3000"));
        for text in
            ["https://help.example.com/", "http://help.example.com", "*", "https://*.example", "null", "https://"]
        {
            assert_eq!(origin(text), None, "{text}");
        }
    }
}
