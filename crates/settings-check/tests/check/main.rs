//! The settings check from outside: what it says of whole pastes.

#![expect(clippy::string_slice, reason = "samples are ASCII, and a panic fails the test")]

mod context;
mod fields;
mod findings;
mod formats;
mod lines;
mod live_sets;
mod marks;
mod pastes;
mod programs;
mod properties;
mod secrecy;
mod semantics;
mod sharing;
mod silence;
mod summary;
mod word;
