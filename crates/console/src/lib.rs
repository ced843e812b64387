//! The use cases of the console and of the command line, one file for each operation: the only composer.
//!
//! A use case takes what the officer asked for, asks the pure crates, and writes once. It knows neither the window
//! nor the terminal. It must never return a secret, and never let a prompt go where the engine did not say yes.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use domicile_policy::{Catalogue, Change, Instant, Parts};
use domicile_secrets::Vault;
use domicile_store::{Action, Store, Write};

pub mod coverage;
pub mod describe;
pub mod document;
pub mod error;
pub mod evidence;
pub mod explain;
pub mod import;
pub mod messages;
pub mod policy;
pub mod practice;
pub mod prompt;
pub mod registry;
pub mod release;
pub mod starter;
pub mod vault;
pub mod workspace;

pub use domicile_bundle as bundle;
pub use domicile_policy as domain;
pub use domicile_prompt as wire;
pub use domicile_secrets as secrets;
pub use error::Error;

use messages::Messages;

/// Tells the time, so that tests and the command line can say another.
pub type Clock = Box<dyn Fn() -> Instant + Send + Sync>;

/// How a console is opened.
pub struct Config {
    /// The workspace file.
    pub workspace: PathBuf,
    /// What time it is.
    pub clock: Clock,
    /// Who acts, until an officer is set up.
    pub actor: String,
    /// The passphrase of the key file, where there is no keychain or none is wanted.
    pub passphrase: Option<domicile_secrets::Secret<String>>,
}

impl Config {
    /// The configuration for the workspace at `path`, with the system's clock.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            workspace: path.into(),
            clock: Box::new(|| jiff::Timestamp::now().into()),
            actor: "officer".to_owned(),
            passphrase: None,
        }
    }
}

/// An open workspace with everything the use cases need.
pub struct Console {
    path: PathBuf,
    store: Mutex<Store>,
    catalogue: Mutex<Option<(i64, Arc<Catalogue>)>>,
    vault: Mutex<Option<Arc<dyn Vault>>>,
    clock: Clock,
    actor: String,
    messages: Messages,
    network: prompt::Network,
}

impl std::fmt::Debug for Console {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Console").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Console {
    /// Opens the workspace that `config` names. Errors when there is none.
    pub fn open(config: Config) -> Result<Self, Error> {
        let store = Store::open(&config.workspace)?;
        Self::with_store(store, config)
    }

    /// Opens the workspace that `config` names, and creates it when there is none.
    pub fn open_or_create(config: Config) -> Result<Self, Error> {
        let store = if config.workspace.exists() {
            Store::open(&config.workspace)?
        } else {
            Store::create(&config.workspace)?
        };
        Self::with_store(store, config)
    }

    fn with_store(store: Store, config: Config) -> Result<Self, Error> {
        let console = Self {
            path: config.workspace,
            store: Mutex::new(store),
            catalogue: Mutex::new(None),
            vault: Mutex::new(None),
            clock: config.clock,
            actor: config.actor,
            messages: Messages::english(),
            network: prompt::Network::default(),
        };
        workspace::ensure_identity(&console)?;
        if let Some(passphrase) = config.passphrase {
            vault::unlock(&console, passphrase)?;
        }
        Ok(console)
    }

    /// The workspace file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What time it is.
    pub fn now(&self) -> Instant {
        (self.clock)()
    }

    /// The messages in the officer's language.
    pub const fn messages(&self) -> &Messages {
        &self.messages
    }

    /// The draft as it is now.
    pub fn catalogue(&self) -> Result<Arc<Catalogue>, Error> {
        let store = self.store();
        let version = store.data_version()?;
        let mut cached = self.cached();
        if let Some((at, catalogue)) = cached.as_ref()
            && *at == version
        {
            return Ok(Arc::clone(catalogue));
        }
        let revision = store.releases()?.first().map_or(0, |release| release.revision);
        let catalogue = Arc::new(Catalogue::new(revision, Parts::from_objects(store.objects()?))?);
        *cached = Some((version, Arc::clone(&catalogue)));
        Ok(catalogue)
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cached(&self) -> MutexGuard<'_, Option<(i64, Arc<Catalogue>)>> {
        self.catalogue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn action(&self, name: &'static str, reason: Option<String>) -> Action {
        Action { at: self.now(), actor: self.actor.clone(), name, reason }
    }

    /// Makes `changes` in one transaction with their audit entry, if the catalogue still fits together then.
    ///
    /// `also` writes whatever belongs to the same edit. What another process wrote in between is respected: the
    /// check runs on what the transaction sees.
    fn edit<T>(
        &self,
        name: &'static str,
        reason: Option<String>,
        changes: &[Change],
        also: impl FnOnce(&mut Write<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let action = self.action(name, reason);
        let known = self.catalogue()?;
        let mut store = self.store();
        let mut next = None;
        let (value, _) = store.write::<T, Error>(&action, |write| {
            let version = write.data_version()?;
            let is_current = self.cached().as_ref().is_some_and(|(at, _)| *at == version);
            let base = if is_current {
                Arc::clone(&known)
            } else {
                Arc::new(Catalogue::new(known.revision(), Parts::from_objects(write.objects()?))?)
            };
            next = Some((version, Arc::new(base.edited(changes)?)));
            for change in changes {
                write.change(change)?;
            }
            also(write)
        })?;
        *self.cached() = next;
        Ok(value)
    }
}
