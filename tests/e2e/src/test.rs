//! What a test is: a sentence, the engines it holds in, and what it does. The macros put each on the runner's list.

use crate::{Engine, Means, Session};

/// A test on the runner's list.
pub struct Test {
    /// The path of its function, from the crate on.
    pub path: &'static str,
    /// What it does.
    pub body: Body,
}

/// What a test does.
pub enum Body {
    /// Something with a browser, in each of these engines.
    Browser {
        /// The engines, each of which is a test of its own.
        engines: &'static [Engine],
        /// What the browser is like.
        means: fn() -> Means,
        /// The test.
        run: fn(&Session),
    },
    /// Something without one.
    Plain(fn()),
}

inventory::collect!(Test);

/// Makes one test of every engine from one body: `subject::name::chromium`, `…::firefox`, `…::webkit`.
///
/// `browser_test!(a_sentence, |page| { … })`, or with other [`Means`] `browser_test!(a_sentence, means, |page| { … })`.
#[macro_export]
macro_rules! browser_test {
    ($name:ident, |$page:ident| $body:block) => {
        $crate::browser_test!($name, $crate::Means::default(), |$page| $body);
    };
    ($name:ident, $means:expr, |$page:ident| $body:block) => {
        $crate::browser_test!(@in &$crate::Engine::ALL, $name, $means, |$page| $body);
    };
    (@in $engines:expr, $name:ident, $means:expr, |$page:ident| $body:block) => {
        fn $name($page: &$crate::Session) $body

        $crate::inventory::submit! {
            $crate::Test {
                path: concat!(module_path!(), "::", stringify!($name)),
                body: $crate::Body::Browser { engines: $engines, means: || $means, run: $name },
            }
        }
    };
}

/// Makes a test for Chromium alone, `subject::name::chromium`: of what only it can do, as being a phone, or of what is
/// the same in all engines and takes long. It is written as a [`browser_test!`].
#[macro_export]
macro_rules! chromium_test {
    ($name:ident, |$page:ident| $body:block) => {
        $crate::chromium_test!($name, $crate::Means::default(), |$page| $body);
    };
    ($name:ident, $means:expr, |$page:ident| $body:block) => {
        $crate::browser_test!(@in &[$crate::Engine::Chromium], $name, $means, |$page| $body);
    };
}

/// Makes a test that needs no browser.
#[macro_export]
macro_rules! plain_test {
    ($name:ident, || $body:block) => {
        fn $name() $body

        $crate::inventory::submit! {
            $crate::Test {
                path: concat!(module_path!(), "::", stringify!($name)),
                body: $crate::Body::Plain($name),
            }
        }
    };
}
