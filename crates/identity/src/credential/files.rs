//! PEM and PFX files: finding a certificate and its private key in them.

use aws_lc_rs::signature::RsaKeyPair;
use p12_keystore::{Pkcs12Archive, error::Error as PfxError};
use pkcs8::EncryptedPrivateKeyInfoRef;
use scopeglass_domain::{ErrorCode, Problem};
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};
use x509_parser::pem::Pem;

/// Larger files are no certificate's.
const LARGEST: usize = 1 << 20;

/// Why a file is of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// It does not follow its format, or the format is unknown.
    Damaged,
    /// It lacks the certificate, the key, or they do not belong together.
    NoPair,
    /// It is locked, and the password is wrong or missing.
    Locked,
}

impl Unread {
    pub(super) fn problem(self, file: &str) -> Problem {
        let (code, why) = match self {
            Self::Damaged => (ErrorCode::CredentialUnreadable, "damaged or unknown format"),
            Self::NoPair => (
                ErrorCode::CredentialUnreadable,
                "no certificate with its private RSA key",
            ),
            Self::Locked => (
                ErrorCode::CredentialPasswordWrong,
                "wrong password, or none",
            ),
        };
        Problem::new(code).with("file", file).detail(why)
    }
}

/// What a file holds: certificates, and one private key.
pub(super) struct Parts {
    pub(super) certificates: Vec<Vec<u8>>,
    private: Private,
}

enum Private {
    Pkcs8(Zeroizing<Vec<u8>>),
    Pkcs1(Zeroizing<Vec<u8>>),
}

impl Parts {
    /// The private key, ready to sign.
    pub(super) fn key(&self) -> Result<RsaKeyPair, Unread> {
        match &self.private {
            Private::Pkcs8(der) => RsaKeyPair::from_pkcs8(der),
            Private::Pkcs1(der) => RsaKeyPair::from_der(der),
        }
        .map_err(|_| Unread::NoPair)
    }
}

/// Reads a PEM file, else a PFX file.
pub(super) fn read(bytes: &[u8], password: Option<&SecretString>) -> Result<Parts, Unread> {
    if bytes.len() > LARGEST {
        return Err(Unread::Damaged);
    }
    let is_pem = bytes.windows(11).any(|window| window == b"-----BEGIN ");
    if is_pem {
        pem(bytes, password)
    } else {
        pfx(bytes, password)
    }
}

fn pem(bytes: &[u8], password: Option<&SecretString>) -> Result<Parts, Unread> {
    let mut certificates = Vec::new();
    let mut private = None;
    for section in Pem::iter_from_buffer(bytes) {
        let Pem { label, contents } = section.map_err(|_| Unread::Damaged)?;
        match label.as_str() {
            "CERTIFICATE" => certificates.push(contents),
            "PRIVATE KEY" => private = Some(Private::Pkcs8(contents.into())),
            "RSA PRIVATE KEY" => private = Some(Private::Pkcs1(contents.into())),
            "ENCRYPTED PRIVATE KEY" => {
                private = Some(Private::Pkcs8(unlocked(&contents, password)?));
            }
            _ => {}
        }
    }
    let private = private.ok_or(Unread::NoPair)?;
    Ok(Parts {
        certificates,
        private,
    })
}

fn unlocked(der: &[u8], password: Option<&SecretString>) -> Result<Zeroizing<Vec<u8>>, Unread> {
    let locked = EncryptedPrivateKeyInfoRef::try_from(der).map_err(|_| Unread::Damaged)?;
    let password = password.ok_or(Unread::Locked)?.expose_secret();
    let key = locked.decrypt(password).map_err(|_| Unread::Locked)?;
    Ok(key.as_bytes().to_vec().into())
}

fn pfx(bytes: &[u8], password: Option<&SecretString>) -> Result<Parts, Unread> {
    let password = password.map_or("", |password| password.expose_secret());
    let archive = Pkcs12Archive::from_pkcs12(bytes, password).map_err(|error| match error {
        PfxError::MacError(_) | PfxError::UnpadError | PfxError::Pkcs5Error(_) => Unread::Locked,
        _ => Unread::Damaged,
    })?;
    let key = archive.keys.first().ok_or(Unread::NoPair)?;
    let private = Private::Pkcs8(key.key.as_der().to_vec().into());
    let certificates = archive.certs.iter();
    Ok(Parts {
        certificates: certificates.map(|bag| bag.cert.as_der().to_vec()).collect(),
        private,
    })
}
