//! Journeys, tidy and accessibility tests.
