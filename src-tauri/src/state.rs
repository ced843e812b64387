//! What the commands share: the open workspace, or why it could not be opened. The window opens either way and says
//! so; nothing is created or changed on the way to an error.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    time::Duration,
};

use domicile_console::{
    Access, Config, Console, Error,
    messages::{Language, Messages},
    restore, text, workspace,
};

use crate::{Options, error::CommandError, options, turn::Turns};

/// How long a restore waits for what still runs in the workspace that it replaces.
const ENDS_WITHIN: Duration = Duration::from_secs(20);

/// The workspace of this window; a clone is the same one.
#[derive(Clone, Debug)]
pub struct Workspace {
    shared: Arc<Shared>,
    /// The one replay that may run.
    pub(crate) replays: Turns,
}

#[derive(Debug)]
struct Shared {
    options: Options,
    opened: RwLock<Result<Opened, CommandError>>,
    /// In which language the window speaks, and by which time zone it tells dates: also what is opened later does.
    spoken: Mutex<Option<(Language, String)>>,
    /// Set when the window closes: what is still being opened then is let go at once.
    closes: AtomicBool,
    /// One at a time opens or replaces what is open.
    turn: Mutex<()>,
}

#[derive(Debug)]
struct Opened {
    console: Arc<Console>,
    /// Hears when the console is closed, whoever used it last.
    closed: Mutex<Receiver<()>>,
}

impl Workspace {
    /// Opens the workspace that `options` name, or the officer's own, and creates it when there is none.
    #[must_use]
    pub fn open(options: Options) -> Self {
        let shared = Shared {
            opened: RwLock::new(open(&options)),
            options,
            spoken: Mutex::new(None),
            closes: AtomicBool::new(false),
            turn: Mutex::new(()),
        };
        Self { shared: Arc::new(shared), replays: Turns::default() }
    }

    /// Tries again to open what could not be opened: for `access`, or as it was to be opened at the start. What is open
    /// stays as it is open.
    pub fn open_again(&self, access: Option<options::Access>) -> Result<(), CommandError> {
        let _turn = self.shared.turn.lock().unwrap_or_else(PoisonError::into_inner);
        if self.console().is_ok() {
            return Ok(());
        }
        let access = access.unwrap_or(self.shared.options.access);
        let opened = self.open_now(&Options { access, ..self.shared.options.clone() });
        drop(self.put(opened));
        self.console().map(drop)
    }

    /// Opens what `options` name, for the window as it is by now.
    fn open_now(&self, options: &Options) -> Result<Opened, CommandError> {
        let opened = open(options)?;
        if self.shared.closes.load(Ordering::SeqCst) {
            opened.console.let_go();
        }
        let spoken = self.shared.spoken.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((language, zone)) = spoken {
            // With a time zone that it does not know it tells dates in UTC, and says so.
            let _ = speak(&opened.console, language, &zone);
        }
        Ok(opened)
    }

    /// Lets the core say its sentences in a language, and dates as the clocks of a time zone show them.
    pub fn speak(&self, language: Language, zone: &str) -> Result<(), CommandError> {
        *self.shared.spoken.lock().unwrap_or_else(PoisonError::into_inner) =
            Some((language, zone.to_owned()));
        speak(&*self.console()?, language, zone)
    }

    /// Puts a backup in the place of this window's workspace, and opens it. What still runs is let come to its end
    /// first; while that lasts, and when it does not end, nothing is changed.
    pub fn restore(
        &self,
        backup: &Path,
        restoring: restore::Options,
    ) -> Result<restore::Report, CommandError> {
        if self.shared.options.access == options::Access::Look {
            return Err(CommandError::busy(text!(
                "this window only looks: start it without --read-only to restore a backup"
            )));
        }
        let Ok(_turn) = self.shared.turn.try_lock() else {
            return Err(CommandError::busy(text!("a restore is running already: wait for its end")));
        };
        let path = path(&self.shared.options).map_err(CommandError::from)?;
        self.replays.cancel();
        self.close()?;
        let done = restore::restore(backup, Config::new(path), restoring);
        drop(self.put(self.open_now(&self.shared.options)));
        done.map(|report| report.told(&self.messages())).map_err(CommandError::from)
    }

    /// Waits until nobody uses the console any more and its file is closed. One that is used on and on is open again.
    fn close(&self) -> Result<(), CommandError> {
        let resting = CommandError::busy(text!("a backup is being restored here: wait for its end"));
        let Ok(Opened { console, closed }) = self.put(Err(resting)) else { return Ok(()) };
        let closed = closed.into_inner().unwrap_or_else(PoisonError::into_inner);
        let still = Arc::downgrade(&console);
        drop(console);
        if closed.recv_timeout(ENDS_WITHIN) == Err(RecvTimeoutError::Timeout)
            && let Some(console) = still.upgrade()
        {
            drop(self.put(Ok(Opened { console, closed: Mutex::new(closed) })));
            return Err(CommandError::busy(text!(
                "a prompt test or another task still runs in this workspace: stop it, or wait for it"
            )));
        }
        Ok(())
    }

    /// Puts `opened` in the place of what was there, and gives that.
    fn put(&self, opened: Result<Opened, CommandError>) -> Result<Opened, CommandError> {
        std::mem::replace(&mut *self.shared.opened.write().unwrap_or_else(PoisonError::into_inner), opened)
    }

    /// Lets other windows open the workspace: what this window does last.
    pub fn let_go(&self) {
        self.shared.closes.store(true, Ordering::SeqCst);
        if let Ok(console) = self.console() {
            console.let_go();
        }
    }

    /// The file that is open.
    pub fn path(&self) -> Option<PathBuf> {
        self.console().ok().map(|console| console.path().to_owned())
    }

    /// The open workspace; the error it gave when it could not be opened.
    pub fn console(&self) -> Result<Arc<Console>, CommandError> {
        let opened = self.shared.opened.read().unwrap_or_else(PoisonError::into_inner);
        let console = opened.as_ref().map(|opened| Arc::clone(&opened.console));
        console.map_err(|error| self.told(error.clone()))
    }

    /// Runs a use case where waiting is allowed: SQLite and the keychain must not hold up the window.
    pub async fn run<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&Console) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, CommandError> {
        let console = self.console()?;
        self.wait(move |_| use_case(&console).map_err(CommandError::from)).await
    }

    /// Runs what may wait off the threads that drive the window.
    pub async fn wait<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> Result<T, CommandError> + Send + 'static,
    ) -> Result<T, CommandError> {
        let workspace = self.clone();
        let joined = tauri::async_runtime::spawn_blocking(move || work(&workspace)).await;
        let done = joined.map_err(|error| CommandError::internal(&error)).flatten();
        done.map_err(|error| self.told(error))
    }

    /// An error in the language that the window speaks.
    pub fn told(&self, error: impl Into<CommandError>) -> CommandError {
        error.into().told(&self.messages())
    }

    /// What the window speaks; English until it has said so.
    pub fn messages(&self) -> Messages {
        let spoken = self.shared.spoken.lock().unwrap_or_else(PoisonError::into_inner);
        Messages::of(spoken.as_ref().map_or(Language::En, |(language, _)| *language))
    }
}

/// The file that `options` name, or the officer's own.
fn path(options: &Options) -> Result<PathBuf, Error> {
    options.workspace.clone().map_or_else(workspace::default_path, Ok)
}

fn speak(console: &Console, language: Language, zone: &str) -> Result<(), CommandError> {
    console.speak(language);
    console.tell_dates_in(zone).map_err(CommandError::from)
}

/// Opens what `options` name; where it is to be worked in and there is none, it is created.
fn open(options: &Options) -> Result<Opened, CommandError> {
    let access = match options.access {
        options::Access::Work => Access::Window { take_over: false },
        options::Access::TakeOver => Access::Window { take_over: true },
        options::Access::Look => Access::Look,
    };
    let (ends, closed) = mpsc::channel();
    let console = path(options).and_then(|path| {
        let config = Config { access, closed: Some(ends), ..Config::new(path) };
        if access == Access::Look { Console::open(config) } else { Console::open_or_create(config) }
    });
    let opened = |console| Opened { console: Arc::new(console), closed: Mutex::new(closed) };
    console.map(opened).map_err(CommandError::from)
}
