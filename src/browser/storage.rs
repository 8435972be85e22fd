//! What is kept on the device: short texts of ids and results, never what a person wrote or pasted.
//!
//! Storage that is refused, full, or holds rubbish is an ordinary case: the answer is "nothing kept". `gloo-storage`
//! panics where storage is denied (always so in a sandboxed frame), so it is asked only after a probe; and it is asked
//! for the storage itself, because its own reading and writing of JSON added 10 kB to a bundle after brotli.

use gloo_storage::{LocalStorage, Storage};

use super::window::window;

/// Whether this page may keep anything.
#[must_use]
pub fn is_available() -> bool {
    matches!(window().local_storage(), Ok(Some(_)))
}

fn storage() -> Option<web_sys::Storage> {
    is_available().then(LocalStorage::raw)
}

/// What is kept under a name, where there is any.
#[must_use]
pub fn load(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Keeps a text under a name; false where the device refuses.
pub fn save(name: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, text).is_ok())
}

/// Forgets what is kept under a name.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}
