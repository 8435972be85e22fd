//! What is kept on the device: ids and results, never texts.
//!
//! Storage that is refused, full, or holds rubbish is an ordinary case: the answer is "nothing kept". `gloo-storage`
//! panics where storage is denied (always so in a sandboxed frame), so it is asked only after a probe.

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::window;
use serde::{Serialize, de::DeserializeOwned};

/// Whether this page may keep anything.
#[must_use]
pub fn is_available() -> bool {
    matches!(window().local_storage(), Ok(Some(_)))
}

/// What is kept under a name, where there is any and it can be read.
#[must_use]
pub fn load<T: DeserializeOwned>(name: &str) -> Option<T> {
    is_available().then(|| LocalStorage::get(name).ok()).flatten()
}

/// Keeps a value under a name; false where the device refuses.
pub fn save<T: Serialize>(name: &str, value: &T) -> bool {
    is_available() && LocalStorage::set(name, value).is_ok()
}

/// Forgets what is kept under a name.
pub fn forget(name: &str) {
    if is_available() {
        LocalStorage::delete(name);
    }
}
