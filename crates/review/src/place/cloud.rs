//! The clouds by the ids that people choose them by.

pub(crate) use scopeglass_identity::Cloud;

/// The word for an authority of one's own.
pub(crate) const CUSTOM: &str = "custom";

/// The cloud of that id. GCC is the global cloud by another name.
pub(crate) fn find(id: &str) -> Option<Cloud> {
    match id.trim() {
        "gcc" => Some(Cloud::Global),
        other => other.parse().ok(),
    }
}

/// Every id that can be chosen, an authority of one's own last.
pub(crate) fn ids() -> impl Iterator<Item = &'static str> {
    Cloud::ALL.into_iter().map(Cloud::as_str).chain([CUSTOM])
}
