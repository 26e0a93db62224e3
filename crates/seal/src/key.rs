//! Keys: the one that signs, and those that others sign with, in minisign's format
//! (<https://jedisct1.github.io/minisign/>), so that anybody can check with that program.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use minisign::{KeyPair, SecretKeyBox, SignatureBox};
use scopeglass_domain::{ErrorCode, Problem};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::io::Cursor;

/// The first line of every signature of ours. It is not signed, so no other is accepted.
const COMMENT: &str = "untrusted comment: signature of a Scopeglass report";

/// A key's id as minisign prints it: 16 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KeyId(String);

impl KeyId {
    fn of(keynum: &[u8]) -> Self {
        // minisign prints the number that these little-endian bytes are.
        Self(
            keynum
                .iter()
                .rev()
                .map(|byte| format!("{byte:02X}"))
                .collect(),
        )
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a signing key is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// In the system's keyring: the next report is signed with the same key.
    Keyring,
    /// In memory, for this run: nobody will meet the key again.
    Memory,
}

/// A public key. Its text is one line of base64.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKey(minisign::PublicKey);

impl PublicKey {
    /// Reads a key: the file that minisign or `scopeglass key export` writes, or its second
    /// line alone.
    pub fn read(text: &str) -> Option<Self> {
        let line = text
            .lines()
            .rev()
            .map(str::trim)
            .find(|line| !line.is_empty())?;
        // Strict, so that each key has one text.
        let bytes = STANDARD
            .decode(line)
            .ok()
            .filter(|bytes| bytes.len() == 42)?;
        let known = bytes.starts_with(b"Ed");
        let key = minisign::PublicKey::from_bytes(&bytes).ok();
        key.filter(|_| known).map(Self)
    }

    /// Its id.
    pub fn id(&self) -> KeyId {
        KeyId::of(self.0.keynum())
    }

    /// One line of base64, as `minisign -P` takes it.
    pub fn line(&self) -> String {
        self.0.to_base64()
    }

    /// The file that `minisign -p` takes.
    pub fn file(&self) -> String {
        format!(
            "untrusted comment: minisign public key {}\n{}\n",
            self.id(),
            self.line()
        )
    }

    /// The signed comment of a signature that this key made over these bytes; none where it
    /// did not, or where the signature is not written exactly as we write it.
    pub fn check(&self, bytes: &[u8], signature: &str) -> Option<String> {
        if !is_strict(signature) {
            return None;
        }
        let signature = SignatureBox::from_string(signature).ok()?;
        minisign::verify(&self.0, &signature, Cursor::new(bytes), true, false, false).ok()?;
        signature.trusted_comment().ok()
    }
}

/// A signature has one way to be written, so that no byte of it can be changed unseen.
fn is_strict(signature: &str) -> bool {
    let Some(lines) = signature.strip_suffix('\n') else {
        return false;
    };
    let lines: Vec<_> = lines.split('\n').collect();
    let coded = |line: &str, length| {
        STANDARD
            .decode(line)
            .is_ok_and(|bytes| bytes.len() == length)
    };
    matches!(lines.as_slice(), [comment, first, trusted, second]
        if *comment == COMMENT
            && coded(first, 74)
            && trusted.starts_with("trusted comment: ")
            && !trusted.contains('\r')
            && coded(second, 64))
}

/// The id of the key that a signature says it was made with.
pub(crate) fn signed_with(signature: &str) -> Option<KeyId> {
    let signature = SignatureBox::from_string(signature).ok()?;
    Some(KeyId::of(signature.keynum()))
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.id())
    }
}

impl TryFrom<String> for PublicKey {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::read(&text).ok_or("no public key in minisign's format")
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> Self {
        key.line()
    }
}

/// Somebody whose reports this person trusts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    /// The name that this person gave.
    pub name: String,
    /// The key.
    pub key: PublicKey,
    /// Since when it is trusted.
    pub added: Timestamp,
}

/// The key that signs. Printing it shows its id.
#[derive(Clone)]
pub struct SigningKey {
    secret: SecretString,
    public: PublicKey,
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.public.id())
    }
}

impl SigningKey {
    /// A new key.
    ///
    /// # Errors
    /// `internal` where the system gives no random numbers.
    pub fn generate() -> Result<Self, Problem> {
        let failed = |error: minisign::PError| Problem::new(ErrorCode::Internal).detail(error);
        let KeyPair { pk, sk } = KeyPair::generate_unencrypted_keypair().map_err(failed)?;
        let text = sk
            .to_box(Some("Scopeglass report signing key"))
            .map_err(failed)?;
        Ok(Self {
            secret: text.into_string().into(),
            public: PublicKey(pk),
        })
    }

    /// The key that was kept as this text.
    ///
    /// # Errors
    /// `signing-key-damaged`.
    pub fn restore(secret: SecretString) -> Result<Self, Problem> {
        let damaged = |_: minisign::PError| Problem::new(ErrorCode::SigningKeyDamaged);
        let key = secret_key(&secret).map_err(damaged)?;
        let public = minisign::PublicKey::from_secret_key(&key).map_err(damaged)?;
        let public = PublicKey(public);
        let restored = Self { secret, public };
        // A damaged key would sign what nobody can check.
        let sample = restored.sign(b"sample", "sample")?;
        match restored.public.check(b"sample", &sample) {
            Some(_) => Ok(restored),
            None => Err(Problem::new(ErrorCode::SigningKeyDamaged)),
        }
    }

    /// The text to keep in the keyring, and nowhere else.
    pub fn secret(&self) -> &SecretString {
        &self.secret
    }

    /// Its public half.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The signature over these bytes, with a comment that is signed as well.
    ///
    /// # Errors
    /// `signing-key-damaged`.
    pub fn sign(&self, bytes: &[u8], comment: &str) -> Result<String, Problem> {
        let failed = |_: minisign::PError| Problem::new(ErrorCode::SigningKeyDamaged);
        let key = secret_key(&self.secret).map_err(failed)?;
        let untrusted = COMMENT.trim_start_matches("untrusted comment: ");
        let signature = minisign::sign(
            None,
            &key,
            Cursor::new(bytes),
            Some(comment),
            Some(untrusted),
        );
        signature.map(SignatureBox::into_string).map_err(failed)
    }
}

fn secret_key(text: &SecretString) -> minisign::Result<minisign::SecretKey> {
    SecretKeyBox::from_string(text.expose_secret())?.into_unencrypted_secret_key()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_key_signs_as_before_and_never_prints_itself() {
        let key = SigningKey::generate().unwrap();
        let again = SigningKey::restore(key.secret().clone()).unwrap();
        let signature = again.sign(b"report", "file:report").unwrap();
        assert!(key.public().check(b"report", &signature).is_some());
        let secret = key.secret().expose_secret().lines().nth(1).unwrap();
        assert!(!format!("{key:?}{:?}", key.public()).contains(secret));
    }

    #[test]
    fn every_changed_byte_of_a_signature_is_refused() {
        let key = SigningKey::generate().unwrap();
        let signature = key.sign(b"report", "file:report").unwrap();
        for at in 0..signature.len() {
            for other in 0..=127_u8 {
                let mut changed = signature.clone().into_bytes();
                if changed[at] == other {
                    continue;
                }
                changed[at] = other;
                let changed = String::from_utf8(changed).unwrap();
                assert_eq!(key.public().check(b"report", &changed), None, "byte {at}");
            }
        }
    }

    #[test]
    fn a_public_key_is_read_from_its_file_and_from_its_line() {
        let key = SigningKey::generate().unwrap().public().clone();
        assert_eq!(PublicKey::read(&key.file()), Some(key.clone()));
        assert_eq!(PublicKey::read(&key.line()), Some(key));
        assert_eq!(PublicKey::read("RWQ"), None);
        assert_eq!(PublicKey::read(""), None);
    }

    #[test]
    fn a_damaged_key_is_told_and_does_not_sign() {
        let text: SecretString = "untrusted comment: x\nRWQAAA\n".to_owned().into();
        let problem = SigningKey::restore(text).unwrap_err();
        assert_eq!(problem.code, ErrorCode::SigningKeyDamaged);
    }
}
