//! A file of the finished site.

/// A finished file.
pub(super) struct File {
    /// Its path below the site's root, with `/` between folders.
    pub(super) name: String,
    pub(super) contents: Vec<u8>,
}

impl File {
    pub(super) fn is_page(&self) -> bool {
        self.name.ends_with(".html")
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.contents).into_owned()
    }
}
