//! A key that never leaves a security device, reached over PKCS#11 (OASIS PKCS#11 v2.40):
//! smart cards, USB tokens, hardware modules, SoftHSM.

use cryptoki::{
    context::{CInitializeArgs, CInitializeFlags, Pkcs11},
    error::{Error, RvError},
    mechanism::{
        Mechanism, MechanismType,
        rsa::{PkcsMgfType, PkcsPssParams},
    },
    object::{Attribute, AttributeType, ObjectClass, ObjectHandle},
    session::{Session, UserType},
    slot::Slot,
};
use scopeglass_domain::{ErrorCode, Problem};
use secrecy::SecretString;
use std::{fmt, path::PathBuf};

/// Where a key is, and what opens it. Printing it shows no PIN.
#[derive(Clone)]
pub struct SecurityDevice {
    /// The maker's PKCS#11 library. It is loaded into this process, so it is only ever one
    /// that the person names.
    pub library: PathBuf,
    /// The label of the token in it; none where there is only one.
    pub token: Option<String>,
    /// The label that the key and its certificate carry.
    pub key: String,
    /// The person's PIN.
    pub pin: SecretString,
}

impl fmt::Debug for SecurityDevice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecurityDevice")
            .field("library", &self.library)
            .field("token", &self.token)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

impl SecurityDevice {
    /// The certificate beside the key, in DER.
    pub(super) fn certificate(&self) -> Result<Vec<u8>, Problem> {
        let session = self.open()?;
        let found = self.find(&session, ObjectClass::CERTIFICATE)?;
        let wanted = session.get_attributes(found, &[AttributeType::Value]);
        match wanted.map_err(|error| self.unusable(error))?.pop() {
            Some(Attribute::Value(der)) => Ok(der),
            _ => Err(self.unusable("the certificate has no value")),
        }
    }

    /// A PS256 signature of a message.
    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Problem> {
        let session = self.open()?;
        let key = self.find(&session, ObjectClass::PRIVATE_KEY)?;
        let mechanism = Mechanism::Sha256RsaPkcsPss(PkcsPssParams {
            hash_alg: MechanismType::SHA256,
            mgf: PkcsMgfType::MGF1_SHA256,
            s_len: 32_u64.into(),
        });
        session
            .sign(&mechanism, key, message)
            .map_err(|error| self.unusable(error))
    }

    fn open(&self) -> Result<Session, Problem> {
        let unusable = |error: Error| self.unusable(error);
        let library = Pkcs11::new(&self.library).map_err(unusable)?;
        let args = CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK);
        match library.initialize(args) {
            Ok(()) | Err(Error::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => {}
            Err(error) => return Err(unusable(error)),
        }
        let slot = self.slot(&library)?;
        let session = library.open_ro_session(slot).map_err(unusable)?;
        match session.login(UserType::User, Some(&self.pin)) {
            Ok(()) | Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => Ok(session),
            Err(error) => Err(unusable(error)),
        }
    }

    fn slot(&self, library: &Pkcs11) -> Result<Slot, Problem> {
        let slots = library
            .get_slots_with_initialized_token()
            .map_err(|error| self.unusable(error))?;
        let fits = |slot: &Slot| match &self.token {
            None => true,
            Some(label) => library
                .get_token_info(*slot)
                .is_ok_and(|info| info.label() == label),
        };
        let mut fitting = slots.into_iter().filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(only), None) => Ok(only),
            (None, _) => Err(self.unusable("no such token is plugged in")),
            (Some(_), Some(_)) => Err(self.unusable("several tokens fit: name one")),
        }
    }

    fn find(&self, session: &Session, class: ObjectClass) -> Result<ObjectHandle, Problem> {
        let label = Attribute::Label(self.key.clone().into_bytes());
        let found = session.find_objects(&[Attribute::Class(class), label]);
        let found = found.map_err(|error| self.unusable(error))?;
        let missing = || self.unusable(format_args!("nothing there is called {}", self.key));
        found.first().copied().ok_or_else(missing)
    }

    /// The device as the person meets it when it fails.
    pub(super) fn unusable(&self, why: impl fmt::Display) -> Problem {
        Problem::new(ErrorCode::SecurityDeviceUnusable)
            .with("device", self.library.display().to_string())
            .detail(why)
    }
}
