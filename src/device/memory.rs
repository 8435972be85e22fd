//! The app's memory, which is a third of the standard library's after compression and does what it must in constant time.

/// The allocator of all apps.
#[global_allocator]
static MEMORY: rlsf::GlobalTlsf<Small> = rlsf::GlobalTlsf::new();

struct Small;

impl rlsf::GlobalTlsfOptions for Small {
    /// A text that grows is copied: growing it in its place is a fifth of the allocator.
    const ENABLE_REALLOCATION: bool = false;

    /// Large pastes need pieces of memory that are larger than what the browser gives at once.
    const COALESCE_POOLS: bool = true;
}
