//! The seal of a report.
