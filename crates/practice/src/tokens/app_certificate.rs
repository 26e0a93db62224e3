//! The certificate that the confidential client has registered, made anew at every start,
//! with its private key: it opens nothing but the practice tenant.

use crate::facts::ClientCertificate;
use aws_lc_rs::{
    digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest},
    encoding::AsDer,
    rsa::{KeyPair as RsaPair, KeySize},
    signature::KeyPair as _,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jsonwebtoken::DecodingKey;
use rcgen::{CertificateParams, DnType, KeyPair};
use scopeglass_domain::{ErrorCode, Problem};
use std::{fmt::Display, io::Write, sync::Arc};

/// Makes a certificate and writes it with its key into a file that only its owner can read.
pub(crate) fn make() -> Result<ClientCertificate, Problem> {
    let pair = RsaPair::generate(KeySize::Rsa2048).map_err(failed)?;
    let der = AsDer::as_der(&pair).map_err(failed)?;
    let signer = KeyPair::try_from(der.as_ref()).map_err(failed)?;
    let mut params = CertificateParams::new(Vec::new()).map_err(failed)?;
    params
        .distinguished_name
        .push(DnType::CommonName, "Harbour Desk (practice)");
    // rcgen's own default never ends, which some clients refuse to read.
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(2049, 12, 31);
    let certificate = params.self_signed(&signer).map_err(failed)?;
    let mut file = tempfile::Builder::new()
        .prefix("scopeglass-practice-app-")
        .suffix(".pem")
        .tempfile()
        .map_err(failed)?;
    let pem = format!("{}{}", certificate.pem(), signer.serialize_pem());
    file.write_all(pem.as_bytes()).map_err(failed)?;
    file.flush().map_err(failed)?;
    let public = pair.public_key();
    let url = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
    let n = url(public.modulus().big_endian_without_leading_zero());
    let e = url(public.exponent().big_endian_without_leading_zero());
    let sha1 = digest(&SHA1_FOR_LEGACY_USE_ONLY, certificate.der());
    let sha256 = digest(&SHA256, certificate.der());
    Ok(ClientCertificate {
        file: Arc::new(file),
        thumbprint: hex(sha1.as_ref()),
        thumbprint_sha256: hex(sha256.as_ref()),
        x5t: url(sha1.as_ref()),
        x5t_s256: url(sha256.as_ref()),
        checking: DecodingKey::from_rsa_components(&n, &e).map_err(failed)?,
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn failed(error: impl Display) -> Problem {
    Problem::new(ErrorCode::PracticeUnavailable).detail(error)
}
