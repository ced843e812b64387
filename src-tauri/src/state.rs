//! What the commands share: the open workspace, or why it could not be opened. The window opens either way and says
//! so; nothing is created or changed on the way to an error.

use std::{
    path::PathBuf,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
};

use domicile_console::{Access, Config, Console, Error, workspace};

use crate::{Options, error::CommandError, options, turn::Turns};

/// The workspace of this window.
#[derive(Debug)]
pub struct Workspace {
    options: Options,
    console: RwLock<Result<Arc<Console>, CommandError>>,
    /// Set when the window closes: what is still being opened then is let go at once.
    closes: AtomicBool,
    /// The one replay that may run.
    pub(crate) replays: Turns,
}

impl Workspace {
    /// Opens the workspace that `options` name, or the officer's own, and creates it when there is none.
    #[must_use]
    pub fn open(options: Options) -> Self {
        Self {
            console: RwLock::new(open(&options)),
            options,
            closes: AtomicBool::new(false),
            replays: Turns::default(),
        }
    }

    /// Tries again to open what could not be opened: for `access`, or as it was to be opened at the start. What is open
    /// stays as it is open.
    pub async fn open_again(&self, access: Option<options::Access>) -> Result<(), CommandError> {
        if self.console().is_ok() {
            return Ok(());
        }
        let access = access.unwrap_or(self.options.access);
        let options = Options { access, ..self.options.clone() };
        let opened = tauri::async_runtime::spawn_blocking(move || open(&options)).await;
        let opened = opened.map_err(|error| CommandError::internal(&error))?;
        let mut console = self.console.write().unwrap_or_else(PoisonError::into_inner);
        if let Ok(late) = &opened
            && self.closes.load(Ordering::SeqCst)
        {
            late.let_go();
        }
        if console.is_err() {
            *console = opened;
        }
        console.as_ref().map(drop).map_err(Clone::clone)
    }

    /// Lets other windows open the workspace: what this window does last.
    pub fn let_go(&self) {
        self.closes.store(true, Ordering::SeqCst);
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
        self.console.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Runs a use case where waiting is allowed: SQLite and the keychain must not hold up the window.
    pub async fn run<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&Console) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, CommandError> {
        let console = self.console()?;
        let joined = tauri::async_runtime::spawn_blocking(move || use_case(&console)).await;
        joined.map_err(|error| CommandError::internal(&error))?.map_err(CommandError::from)
    }
}

/// Opens what `options` name; where it is to be worked in and there is none, it is created.
fn open(options: &Options) -> Result<Arc<Console>, CommandError> {
    let path = options.workspace.clone().map_or_else(workspace::default_path, Ok);
    let access = match options.access {
        options::Access::Work => Access::Window { take_over: false },
        options::Access::TakeOver => Access::Window { take_over: true },
        options::Access::Look => Access::Look,
    };
    let console = path.and_then(|path| {
        let config = Config { access, ..Config::new(path) };
        if access == Access::Look { Console::open(config) } else { Console::open_or_create(config) }
    });
    console.map(Arc::new).map_err(CommandError::from)
}
