//! What a program that holds tokens does about its own memory.
//!
//! It stands in this crate so that no face can forget it: whoever links it wipes all memory
//! that is given back, the buffers of the HTTP and TLS libraries included, and leaves no
//! core file from the first session on. What no program can clear stays out of reach: the
//! kernel's socket buffers, memory that was swapped out, registers and stacks at the moment.

use std::alloc::System;
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

/// From now on a crash leaves no core file: tokens would be in it. Where the system does not
/// agree, nothing else can be done about it.
pub(crate) fn leave_no_core_file() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        if let Err(error) = setrlimit(Resource::Core, none) {
            tracing::warn!(%error, "core files could not be turned off");
        }
    }
}
