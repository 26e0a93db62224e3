//! The signing key, those whose reports are trusted, and verifying what somebody sent.

use crate::desk::Desk;
use crate::host::Host;
use crate::store::write_private;
use crate::views::{KeysView, SignerKey, SignerView, VerifiedView};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use scopeglass_domain::{ChainState, ErrorCode, Message, Problem};
use scopeglass_language::Language;
use scopeglass_seal::{
    Fault, Kept, Opened, PublicKey, Signer, SigningKey, State, Trust, Verified, open, open_bytes,
    verify, verify_report,
};
use std::path::{Path, PathBuf};

/// The name of the signing key in the keyring.
const KEY: &str = "report signing key";

impl<H: Host> Desk<H> {
    /// The key that signs this person's reports, made when it is first needed.
    pub(crate) async fn signing_key(&self) -> Result<(SigningKey, Kept), Problem> {
        let vault = self.vault().await;
        let key = match vault.secret(KEY).await {
            Some(secret) => SigningKey::restore(secret)?,
            None => {
                let key = SigningKey::generate()?;
                vault.keep_secret(KEY, key.secret().clone()).await;
                key
            }
        };
        let kept = if vault.is_persistent() {
            Kept::Keyring
        } else {
            Kept::Memory
        };
        Ok((key, kept))
    }

    /// The public half of this person's key, if there is one yet.
    async fn own_key(&self) -> Result<Option<PublicKey>, Problem> {
        match self.vault().await.secret(KEY).await {
            Some(secret) => SigningKey::restore(secret).map(|key| Some(key.public().clone())),
            None => Ok(None),
        }
    }

    /// The public half of this person's key as the file that minisign takes; made if need be.
    ///
    /// # Errors
    /// `signing-key-damaged`.
    pub async fn public_key(&self) -> Result<String, Problem> {
        Ok(self.signing_key().await?.0.public().file())
    }

    /// See [`crate::commands`].
    pub async fn keys(&self) -> Result<KeysView, Problem> {
        let language = self.language();
        let own = self.own_key().await?;
        let persistent = self.vault().await.is_persistent();
        let kept = match (&own, persistent) {
            (_, false) => "seal-kept-memory",
            (Some(_), true) => "seal-kept-keyring",
            (None, true) => "seal-kept-none",
        };
        Ok(KeysView {
            own: own.as_ref().map(key_view),
            kept: language.id(kept),
            persistent,
            signers: self
                .signers()
                .iter()
                .map(|signer| SignerView {
                    name: signer.name.clone(),
                    key: key_view(&signer.key),
                    added: language.date(signer.added),
                })
                .collect(),
        })
    }

    /// See [`crate::commands`].
    pub async fn make_key(&self) -> Result<KeysView, Problem> {
        self.signing_key().await?;
        self.keys().await
    }

    /// See [`crate::commands`].
    pub async fn trust_signer(&self, name: String, key: String) -> Result<KeysView, Problem> {
        let name = name.trim();
        let key = PublicKey::read(&key)
            .ok_or_else(|| Problem::new(ErrorCode::SignerUnreadable).with("file", key.trim()))?;
        let mut signers = self.signers();
        signers.retain(|signer| signer.key != key);
        let id = key.id();
        signers.push(Signer {
            name: if name.is_empty() { id.as_str() } else { name }.to_owned(),
            key,
            added: Timestamp::now(),
        });
        self.keep_signers(&signers)?;
        self.keys().await
    }

    /// See [`crate::commands`].
    pub async fn forget_signer(&self, id: String) -> Result<KeysView, Problem> {
        let mut signers = self.signers();
        let before = signers.len();
        signers.retain(|signer| signer.key.id().as_str() != id && signer.name != id);
        if signers.len() == before {
            return Err(Problem::new(ErrorCode::SignerUnknown).with("signer", id));
        }
        self.keep_signers(&signers)?;
        self.keys().await
    }

    fn signers_file(&self) -> PathBuf {
        self.paths.settings.with_file_name("signers.json")
    }

    /// A list that cannot be read trusts nobody, and every report is then told to be of an
    /// unknown signer.
    fn signers(&self) -> Vec<Signer> {
        std::fs::read(self.signers_file())
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    fn keep_signers(&self, signers: &[Signer]) -> Result<(), Problem> {
        let file = self.signers_file();
        let failed = |error: &dyn std::fmt::Display| {
            Problem::new(ErrorCode::ReportNotWritten)
                .with("file", file.display().to_string())
                .detail(error)
        };
        let bytes = serde_json::to_vec_pretty(signers).map_err(|error| failed(&error))?;
        write_private(&file, &bytes).map_err(|error| failed(&error))
    }

    /// Everybody whose signature counts: this person, and the trusted signers.
    async fn trusted(&self) -> Result<Vec<Trust>, Problem> {
        let own = self.own_key().await?.map(|key| Trust {
            name: self.language().id("seal-you"),
            key,
            own: true,
        });
        let others = self.signers().into_iter().map(|signer| Trust {
            name: signer.name,
            key: signer.key,
            own: false,
        });
        Ok(own.into_iter().chain(others).collect())
    }

    /// Verifies a bundle, a report in JSON or a saved review. `more` are keys that count in
    /// this run beside those that are trusted.
    ///
    /// # Errors
    /// `bundle-unreadable`, `bundle-refused`.
    pub async fn verify(&self, path: &Path, more: Vec<Trust>) -> Result<Verified, Problem> {
        // Somebody may well point at the manifest inside the folder.
        let inside = path.file_name().is_some_and(|name| {
            name == scopeglass_seal::names::MANIFEST || name == scopeglass_seal::names::SIGNATURE
        });
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let path = if inside {
            folder.unwrap_or(Path::new("."))
        } else {
            path
        };
        let opened = open(path)?;
        self.judge(&path.display().to_string(), &opened, more).await
    }

    async fn judge(
        &self,
        name: &str,
        opened: &Opened,
        more: Vec<Trust>,
    ) -> Result<Verified, Problem> {
        match opened {
            Opened::Bundle { files, exact } => {
                let mut trusted = more;
                trusted.extend(self.trusted().await?);
                Ok(verify(files, *exact, &trusted))
            }
            Opened::Json(bytes) => json(name, bytes),
        }
    }

    /// See [`crate::commands`].
    pub async fn verify_file(&self) -> Result<Option<VerifiedView>, Problem> {
        let title = self.language().id("seal-choose");
        match self.host.choose_bundle(&title).await {
            Some(path) => self.verify_told(&path).await.map(Some),
            None => Ok(None),
        }
    }

    /// See [`crate::commands`].
    pub async fn verify_folder(&self) -> Result<Option<VerifiedView>, Problem> {
        let title = self.language().id("seal-choose-folder");
        match self.host.choose_folder(&title, &self.report_folder()).await {
            Some(path) => self.verify_told(&path).await.map(Some),
            None => Ok(None),
        }
    }

    /// See [`crate::commands`].
    pub async fn verify_bytes(
        &self,
        name: String,
        base64: String,
    ) -> Result<VerifiedView, Problem> {
        let bytes = STANDARD.decode(base64).map_err(|error| {
            Problem::new(ErrorCode::BundleUnreadable)
                .with("file", name.as_str())
                .detail(error)
        })?;
        let opened = open_bytes(&name, bytes)?;
        let verified = self.judge(&name, &opened, Vec::new()).await?;
        Ok(self.tell_verified(&name, &verified))
    }

    async fn verify_told(&self, path: &Path) -> Result<VerifiedView, Problem> {
        let verified = self.verify(path, Vec::new()).await?;
        Ok(self.tell_verified(&path.display().to_string(), &verified))
    }

    /// What verifying brought, in the person's language.
    pub fn tell_verified(&self, file: &str, verified: &Verified) -> VerifiedView {
        told(self.language(), file, verified)
    }
}

/// A report in JSON, or a saved review, whose chain is counted against what it holds.
fn json(name: &str, bytes: &[u8]) -> Result<Verified, Problem> {
    let unreadable = |error: &dyn std::fmt::Display| {
        Problem::new(ErrorCode::BundleUnreadable)
            .with("file", name)
            .detail(error)
    };
    let value: serde_json::Value =
        serde_json::from_slice(bytes).map_err(|error| unreadable(&error))?;
    let schema = value.get("schema").and_then(serde_json::Value::as_str);
    if schema.is_some_and(|schema| schema.starts_with("scopeglass-report/")) {
        return Ok(verify_report(name, &value));
    }
    let review: crate::saved::Review =
        serde_json::from_value(value).map_err(|error| unreadable(&error))?;
    let state = review.chain_state();
    let mut faults = Vec::new();
    if let ChainState::Broken { at } = &state {
        faults.push(Fault::Chain {
            file: name.to_owned(),
            place: at.place,
            permission: at.permission.to_string(),
        });
    }
    Ok(Verified {
        state: if faults.is_empty() {
            State::Unsigned
        } else {
            State::Changed
        },
        signer: None,
        faults,
        made_at: Some(review.changed),
        app: Some(review.request.app.clone()),
        files: Vec::new(),
        chain: Some(state),
        timestamp: None,
    })
}

fn key_view(key: &PublicKey) -> SignerKey {
    SignerKey {
        id: key.id().to_string(),
        key: key.line(),
    }
}

fn told(language: &Language, file: &str, verified: &Verified) -> VerifiedView {
    let state = verified.state.as_str();
    let unknown = verified
        .signer
        .as_ref()
        .filter(|signer| signer.name.is_none());
    let made = verified.made_at.map(|at| {
        let app = verified.app.clone().unwrap_or_default();
        let told = Message::new("seal-made").with("time", language.date_time(at));
        language.text(&told.with("app", app))
    });
    VerifiedView {
        file: file.to_owned(),
        state: state.to_owned(),
        title: language.id(&format!("seal-state-{state}")),
        hint: language.id(&format!("seal-state-{state}.hint")),
        signer: language.text(&signer(verified)),
        unknown_key: unknown.and_then(|signer| {
            let key = signer.key.clone()?;
            Some(key_view(&key))
        }),
        made,
        faults: verified
            .faults
            .iter()
            .map(|fault| language.text(&fault_message(fault)))
            .collect(),
        chain: chain(language, verified.chain.as_ref()),
        timestamp: language.text(&stamp(language, verified)),
        files: verified.files.clone(),
    }
}

fn signer(verified: &Verified) -> Message {
    let Some(signer) = &verified.signer else {
        return Message::new("seal-signer-none");
    };
    let key = signer.key_id.as_str();
    match &signer.name {
        Some(_) if signer.own => Message::new("seal-signer-own").with("key", key),
        Some(name) => Message::new("seal-signer-known")
            .with("name", name.as_str())
            .with("key", key),
        None if signer.kept == Some(Kept::Memory) => {
            Message::new("seal-signer-once").with("key", key)
        }
        None => Message::new("seal-signer-unknown").with("key", key),
    }
}

fn stamp(language: &Language, verified: &Verified) -> Message {
    match &verified.timestamp {
        Some(stamp) => Message::new("seal-stamp")
            .with("time", language.date_time(stamp.at))
            .with("authority", stamp.authority.as_str())
            .with("certificate", stamp.certificate.to_string()),
        None => Message::new("seal-stamp-none"),
    }
}

fn chain(language: &Language, state: Option<&ChainState>) -> Vec<String> {
    let message = |id: &str, count: u64| {
        (count > 0).then(|| language.text(&Message::new(id.to_owned()).with("count", count)))
    };
    match state {
        Some(ChainState::Holds { links, outside, .. }) => [
            message("seal-chain-holds", *links),
            message("seal-chain-outside", *outside),
        ]
        .into_iter()
        .flatten()
        .collect(),
        // Where it does not hold, a fault says so.
        _ => Vec::new(),
    }
}

fn fault_message(fault: &Fault) -> Message {
    let of = |id: &'static str, file: &str| Message::new(id).with("file", file);
    match fault {
        Fault::Changed { file } => of("seal-fault-changed", file),
        Fault::Missing { file } => of("seal-fault-missing", file),
        Fault::Extra { file } => of("seal-fault-extra", file),
        Fault::Container => Message::new("seal-fault-container"),
        Fault::Signature => Message::new("seal-fault-signature"),
        Fault::Manifest => Message::new("seal-fault-manifest"),
        Fault::Chain {
            file,
            place,
            permission,
        } => of("seal-fault-chain", file)
            .with("place", *place)
            .with("permission", permission.as_str()),
        Fault::Report { file, at } => of("seal-fault-report", file).with("at", at.as_str()),
        Fault::BrokenBefore => Message::new("seal-fault-broken-before"),
        Fault::Timestamp => Message::new("seal-fault-timestamp"),
    }
}
