//! A certificate authority made on the spot, and one certificate of it for this machine.

use axum_server::tls_rustls::RustlsConfig;
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
};
use std::{io::Write, sync::Arc};
use tempfile::NamedTempFile;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What TLS is served with, and the file of the authority that vouches for it; the file
/// goes when this is dropped.
pub(crate) struct Tls {
    pub config: RustlsConfig,
    pub authority: NamedTempFile,
}

/// Makes an authority and a certificate for localhost, 127.0.0.1 and ::1.
pub(crate) fn make() -> Result<Tls, Failure> {
    let ca_key = KeyPair::generate()?;
    let ca_params = authority_params()?;
    let ca = ca_params.self_signed(&ca_key)?;
    let issuer = Issuer::new(ca_params, ca_key);

    let leaf_key = KeyPair::generate()?;
    let leaf = leaf_params()?.signed_by(&leaf_key, &issuer)?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(leaf_key.serialize_der()));

    // The provider is named here: a default of the process may be absent or another one.
    let provider = Arc::new(aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key)?;
    // As Graph and Entra offer both (RFC 9113, section 3.2).
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];

    // A named temporary file is readable by its owner only.
    let mut authority = tempfile::Builder::new()
        .prefix("scopeglass-practice-")
        .suffix(".pem")
        .tempfile()?;
    authority.write_all(ca.pem().as_bytes())?;
    authority.flush()?;
    Ok(Tls {
        config: RustlsConfig::from_config(Arc::new(config)),
        authority,
    })
}

fn authority_params() -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
        .distinguished_name
        .push(DnType::CommonName, "Scopeglass practice authority");
    Ok(params)
}

fn leaf_params() -> Result<CertificateParams, rcgen::Error> {
    let names = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
    let mut params = CertificateParams::new(names)?;
    params
        .distinguished_name
        .push(DnType::CommonName, "Scopeglass practice tenant");
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    // Certificates that are valid for ever are refused by some clients.
    let today = Timestamp::now().to_zoned_datetime(TimeZone::UTC).date();
    let midnight =
        |date: Date| rcgen::date_time_ymd(date.year().into(), date.month() as u8, date.day() as u8);
    params.not_before = midnight(today.saturating_sub(1.day()));
    params.not_after = midnight(today.saturating_add(90.days()));
    Ok(params)
}
