//! The use cases of the console and of the command line, one file for each operation: the only composer.
//!
//! A use case takes what the officer asked for, asks the pure crates, and writes once. It knows neither the window
//! nor the terminal. It must never return a secret, and never let a prompt go where the engine did not say yes.

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc::Sender},
};

use domicile_policy::{Catalogue, CatalogueError, Change, Index, Instant, Parts};
use domicile_secrets::Vault;
use domicile_store::{Action, Holder, Store, Write};
use jiff::tz::TimeZone;

pub mod backup;
pub mod coverage;
pub mod describe;
pub mod document;
pub mod error;
pub mod evidence;
pub mod explain;
pub mod export;
pub mod host;
pub mod impact;
pub mod import;
mod indexed;
pub mod lint;
pub mod messages;
pub mod overview;
pub mod policy;
pub mod practice;
pub mod prompt;
pub mod recover;
pub mod registry;
pub mod release;
pub mod remedy;
pub mod reminder;
pub mod replay;
pub mod restore;
pub mod starter;
pub mod table;
pub mod undo;
pub mod vault;
pub mod workspace;

pub use domicile_bundle as bundle;
pub use domicile_policy as domain;
pub use domicile_prompt as wire;
pub use domicile_secrets as secrets;
pub use domicile_text::{Text, text};
pub use error::Error;

use indexed::Indexed;
use messages::{Language, Messages};

/// Tells the time, so that tests and the command line can say another.
pub type Clock = Box<dyn Fn() -> Instant + Send + Sync>;

/// For what a workspace is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// For a command: other processes of this computer may have it open, and SQLite keeps their edits apart.
    #[default]
    Beside,
    /// For a window, which stays: the only one, until [`Console::let_go`].
    Window {
        /// Whether what another computer left counts no more.
        take_over: bool,
    },
    /// To look at a copy of it: nothing is written.
    Look,
}

/// How a console is opened.
pub struct Config {
    /// The workspace file.
    pub workspace: PathBuf,
    /// For what.
    pub access: Access,
    /// What time it is.
    pub clock: Clock,
    /// Who acts, until an officer is set up.
    pub actor: String,
    /// The passphrase of the key file, where there is no keychain or none is wanted.
    pub passphrase: Option<domicile_secrets::Secret<String>>,
    /// Dropped once the console is closed, whoever used it last, so that its receiver hears of it.
    pub closed: Option<Sender<()>>,
}

impl Config {
    /// The configuration for the workspace at `path`, with the system's clock.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            workspace: path.into(),
            access: Access::default(),
            clock: Box::new(|| jiff::Timestamp::now().into()),
            actor: "officer".to_owned(),
            passphrase: None,
            closed: None,
        }
    }
}

/// An open workspace with everything the use cases need.
pub struct Console {
    path: PathBuf,
    access: Access,
    /// When the last edit was saved that was found after somebody did not close the workspace.
    recovered: Option<String>,
    store: Mutex<Store>,
    /// The draft as it was last read or written, with the version at which it was.
    draft: Mutex<Option<(i64, Indexed)>>,
    vault: Mutex<Option<Arc<dyn Vault>>>,
    clock: Clock,
    actor: Mutex<String>,
    /// Given before it is known whether a key is needed: a command that needs none never opens the vault.
    passphrase: Mutex<Option<domicile_secrets::Secret<String>>>,
    language: Mutex<Language>,
    zone: Mutex<TimeZone>,
    network: prompt::Network,
    published: Mutex<Option<release::Latest>>,
    compared: impact::Cache,
    ahead: coverage::Cache,
    /// Last: the file is closed by then.
    _closed: Option<Sender<()>>,
}

impl std::fmt::Debug for Console {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Console").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Console {
    /// Opens the workspace that `config` names. Errors when there is none.
    pub fn open(config: Config) -> Result<Self, Error> {
        Self::open_as(config, false)
    }

    /// Opens the workspace that `config` names, and creates it when there is none.
    pub fn open_or_create(config: Config) -> Result<Self, Error> {
        Self::open_as(config, true)
    }

    fn open_as(config: Config, create: bool) -> Result<Self, Error> {
        let path = &config.workspace;
        let is_new = create && !path.exists();
        let store = match config.access {
            Access::Look => Store::open_read_only(path),
            Access::Beside if is_new => Store::create(path),
            Access::Beside => Store::open(path),
            Access::Window { .. } if !create && !path.exists() => Store::open(path),
            Access::Window { take_over } => Store::hold(path, Holder::here((config.clock)()), take_over),
        };
        Self::with_store(store?, config)
    }

    fn with_store(store: Store, config: Config) -> Result<Self, Error> {
        // What this very opening writes is no edit that was found.
        let last = if store.was_left() { store.audit_entries(1)? } else { Vec::new() };
        let console = Self {
            recovered: last.into_iter().next().map(|entry| entry.at),
            path: config.workspace,
            access: config.access,
            store: Mutex::new(store),
            draft: Mutex::new(None),
            vault: Mutex::new(None),
            clock: config.clock,
            actor: Mutex::new(config.actor),
            passphrase: Mutex::new(config.passphrase),
            language: Mutex::new(Language::En),
            zone: Mutex::new(TimeZone::UTC),
            network: prompt::Network::default(),
            published: Mutex::new(None),
            compared: impact::Cache::default(),
            ahead: coverage::Cache::default(),
            _closed: config.closed,
        };
        if console.access != Access::Look {
            workspace::ensure_identity(&console)?;
        }
        if let Some(officer) = workspace::officer(&console)? {
            console.acts_as(officer);
        }
        Ok(console)
    }

    /// The workspace file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Lets other windows open the workspace: what a window does last.
    pub fn let_go(&self) {
        self.store().let_go();
    }

    /// What time it is.
    pub fn now(&self) -> Instant {
        (self.clock)()
    }

    /// Names the officer in the audit entries from now on.
    fn acts_as(&self, officer: String) {
        *self.actor.lock().unwrap_or_else(PoisonError::into_inner) = officer;
    }

    /// The messages in the officer's language, with the dates of her time zone; English and UTC until
    /// [`Console::speak`] and [`Console::tell_dates_in`].
    pub fn messages(&self) -> Messages {
        let language = *self.language.lock().unwrap_or_else(PoisonError::into_inner);
        Messages::of(language).in_zone(self.zone.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    /// Says every sentence in this language from now on.
    pub fn speak(&self, language: Language) {
        *self.language.lock().unwrap_or_else(PoisonError::into_inner) = language;
    }

    /// Tells every date as the clocks of this time zone show it from now on: an IANA name such as `Europe/Berlin`.
    pub fn tell_dates_in(&self, zone: &str) -> Result<(), Error> {
        *self.zone.lock().unwrap_or_else(PoisonError::into_inner) = evidence::time_zone(zone)?;
        Ok(())
    }

    /// The draft as it is now.
    pub fn catalogue(&self) -> Result<Arc<Catalogue>, Error> {
        Ok(Arc::clone(self.draft()?.catalogue()))
    }

    /// The index over the draft as it is now.
    pub fn index(&self) -> Result<Arc<Index>, Error> {
        Ok(self.draft()?.index())
    }

    fn draft(&self) -> Result<Indexed, Error> {
        let store = self.store();
        let version = store.data_version()?;
        if let Some(current) = self.cached(version) {
            return Ok(current);
        }
        let (version, catalogue) = load(store.snapshot()?)?;
        let draft = Indexed::new(catalogue);
        self.keep(Some((version, draft.clone())));
        Ok(draft)
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The draft that was read or written at `version`, if it is still at hand.
    fn cached(&self, version: i64) -> Option<Indexed> {
        let cached = self.draft.lock().unwrap_or_else(PoisonError::into_inner);
        cached.as_ref().filter(|(at, _)| *at == version).map(|(_, draft)| draft.clone())
    }

    /// Keeps a draft for later reads, or forgets it. Call it with the store's lock held.
    fn keep(&self, draft: Option<(i64, Indexed)>) {
        *self.draft.lock().unwrap_or_else(PoisonError::into_inner) = draft;
    }

    fn action(&self, name: &'static str, reason: Option<String>) -> Action {
        let actor = self.actor.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Action { at: self.now(), actor, name, reason }
    }

    /// Makes `changes` in one transaction with their audit entry, if the catalogue still fits together then.
    ///
    /// `also` writes whatever belongs to the same edit. What another process or thread wrote in between is
    /// respected: the check runs on what the transaction sees.
    fn edit<T>(
        &self,
        name: &'static str,
        reason: Option<String>,
        changes: &[Change],
        also: impl FnOnce(&mut Write<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.edit_with(name, reason, |_| Ok((Cow::Borrowed(changes), ())), |write, ()| also(write))
    }

    /// As [`Console::edit`], for changes that bring back what the log tells; gives what is said beside them.
    fn edit_by<T>(
        &self,
        name: &'static str,
        asked: impl FnOnce(&mut Write<'_>) -> Result<(Vec<Change>, T), Error>,
    ) -> Result<T, Error> {
        let owned = |(changes, value)| (Cow::Owned(changes), value);
        let asked = |write: &mut Write<'_>| asked(write).map(owned);
        self.write_edit(name, None, asked, Catalogue::brought_back, |_, value| Ok(value))
    }

    fn edit_with<'c, T, U>(
        &self,
        name: &'static str,
        reason: Option<String>,
        asked: impl FnOnce(&mut Write<'_>) -> Result<(Cow<'c, [Change]>, U), Error>,
        also: impl FnOnce(&mut Write<'_>, U) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.write_edit(name, reason, asked, Catalogue::edited, also)
    }

    fn write_edit<'c, T, U>(
        &self,
        name: &'static str,
        reason: Option<String>,
        asked: impl FnOnce(&mut Write<'_>) -> Result<(Cow<'c, [Change]>, U), Error>,
        fitted: impl FnOnce(&Catalogue, &[Change]) -> Result<Catalogue, CatalogueError>,
        also: impl FnOnce(&mut Write<'_>, U) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let action = self.action(name, reason);
        let mut store = self.store();
        let mut next = None;
        let (value, _) = store.write::<T, Error>(&action, |write| {
            let version = write.data_version()?;
            let (version, base) = match self.cached(version) {
                Some(current) => (version, current),
                None => {
                    let (version, catalogue) = load(write.snapshot()?)?;
                    (version, Indexed::new(catalogue))
                }
            };
            let (changes, beside) = asked(write)?;
            let edited = Arc::new(fitted(base.catalogue(), &changes)?);
            for change in changes.iter() {
                write.change(change)?;
            }
            next = Some((version, base, edited, changes));
            also(write, beside)
        })?;
        self.keep(next.map(|(version, base, edited, changes)| (version, base.edited(edited, &changes))));
        Ok(value)
    }
}

/// The catalogue of a snapshot, with the version at which it was read.
fn load(snapshot: domicile_store::Snapshot) -> Result<(i64, Arc<Catalogue>), Error> {
    let catalogue = Catalogue::new(snapshot.revision, Parts::from_objects(snapshot.objects))?;
    Ok((snapshot.version, Arc::new(catalogue)))
}
