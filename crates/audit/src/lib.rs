//! Every grant of a tenant: read whole or said not to be, kept in a snapshot that outlives
//! any crash, and told as findings with their evidence.
