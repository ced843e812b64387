//! A window without a screen, and what a page does in it: call a command with JSON, receive JSON or a typed error,
//! listen to a channel. Must never reach the keychain of whoever runs the tests: what needs keys unlocks a
//! passphrase file first.

use std::{
    cell::RefCell,
    path::{Path, PathBuf},
    rc::Rc,
    sync::mpsc,
};

use domicile_desktop::{Access, Options, configure, error::Code, state::Workspace};
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::{
    App, Manager as _, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody, InvokeError, InvokeResponse, InvokeResponseBody},
    test::{INVOKE_KEY, MockRuntime, mock_builder},
    webview::InvokeRequest,
};
use tempfile::TempDir;

/// The passphrase of every passphrase file here.
pub const PASSPHRASE: &str = "four unrelated words here";

/// The page's own address.
const PAGE: &str = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };

/// An error as the page receives it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    pub code: String,
    pub message: String,
    pub fields: Vec<Field>,
}

/// A field to mend.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub kind: String,
    pub id: String,
    pub field: String,
    pub message: String,
}

/// A message of a channel: its place in the channel, and what it says.
type Step = (usize, Value);

/// How a call ended: the command, and the code of its error.
pub type Ended = (String, Option<String>);

thread_local! {
    static ENDED: RefCell<Vec<Ended>> = const { RefCell::new(Vec::new()) };
}

/// How the calls of this thread ended since this was asked last.
pub fn ended() -> Vec<Ended> {
    ENDED.take()
}

/// The code as the page spells it.
pub fn spelt(code: Code) -> String {
    serde_json::to_value(code).unwrap().as_str().unwrap().to_owned()
}

/// An open window on a workspace of its own.
pub struct Window {
    app: App<MockRuntime>,
    webview: WebviewWindow<MockRuntime>,
    steps: mpsc::Receiver<Step>,
    workspace: PathBuf,
    folder: Rc<TempDir>,
}

impl Window {
    /// A window on a workspace that was not there before.
    pub fn new() -> Self {
        let folder = Rc::new(tempfile::tempdir().unwrap());
        let workspace = folder.path().join("workspace.domicile");
        Self::on(folder, workspace)
    }

    /// The same, named and with these templates.
    pub fn set_up(templates: &[&str]) -> Self {
        let window = Self::new();
        let setup =
            json!({ "name": "Northwind", "officer": "Ada", "templates": templates, "practice": false });
        window.ok("workspace_set_up", json!({ "setup": setup }));
        window
    }

    /// The same with practice data.
    pub fn practising() -> Self {
        let window = Self::new();
        let setup = json!({ "name": "Northwind", "officer": "Ada", "templates": [], "practice": true });
        window.ok("workspace_set_up", json!({ "setup": setup }));
        window
    }

    /// A window on the file `workspace`, whatever it is.
    pub fn on(folder: Rc<TempDir>, workspace: PathBuf) -> Self {
        Self::on_as(folder, workspace, Access::Work)
    }

    /// The same, opened for something else than work.
    pub fn on_as(folder: Rc<TempDir>, workspace: PathBuf, access: Access) -> Self {
        let (sender, steps) = mpsc::channel();
        let builder = mock_builder().channel_interceptor(move |_, _, index, body| {
            let step = match body {
                InvokeResponseBody::Json(text) => serde_json::from_str(text).unwrap(),
                InvokeResponseBody::Raw(bytes) => json!({ "raw": bytes }),
            };
            // A test that has seen enough is gone before its channel.
            drop(sender.send((index, step)));
            true
        });
        let options = Options { workspace: Some(workspace.clone()), access };
        // The real context: its capabilities are what the window has, not a copy for tests.
        let app = configure(builder, options).build(tauri::generate_context!()).unwrap();
        let webview = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().unwrap();
        Self { app, webview, steps, workspace, folder }
    }

    /// What its commands share.
    pub fn workspace(&self) -> Workspace {
        Workspace::clone(&self.app.state::<Workspace>())
    }

    /// A second window on the same file while the first is open, as another start of the console would open it.
    pub fn beside(&self) -> Self {
        self.beside_as(Access::Work)
    }

    /// The same, opened for something else than work.
    pub fn beside_as(&self, access: Access) -> Self {
        Self::on_as(Rc::clone(&self.folder), self.workspace.clone(), access)
    }

    /// The window that the next start of the console opens, once this one is closed.
    pub fn again(self) -> Self {
        self.close();
        self.beside()
    }

    /// What the console does last.
    pub fn close(&self) {
        self.app.state::<Workspace>().let_go();
    }

    /// Itself, with an open passphrase file beside the workspace.
    pub fn unlocked(self) -> Self {
        self.ok("vault_unlock", json!({ "passphrase": PASSPHRASE }));
        self
    }

    /// The folder in which everything of this window is.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A path in that folder, as the page sends one.
    pub fn path(&self, name: &str) -> String {
        self.folder().join(name).display().to_string()
    }

    /// Calls a command and gives what receives its end.
    pub fn begin(&self, command: &str, args: Value) -> mpsc::Receiver<InvokeResponse> {
        self.begin_from(&self.webview, PAGE, command, args)
    }

    fn begin_from(
        &self,
        webview: &WebviewWindow<MockRuntime>,
        page: &str,
        command: &str,
        args: Value,
    ) -> mpsc::Receiver<InvokeResponse> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: page.parse().unwrap(),
            body: InvokeBody::Json(args),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let (sender, receiver) = mpsc::sync_channel(1);
        let webview: &tauri::Webview<MockRuntime> = webview.as_ref();
        webview.clone().on_message(
            request,
            Box::new(move |_, _, response, _, _| {
                // A test that has seen enough is gone before the end.
                drop(sender.send(response));
            }),
        );
        receiver
    }

    /// The end of a call.
    pub fn end(receiver: &mpsc::Receiver<InvokeResponse>) -> Result<Value, Value> {
        match receiver.recv().unwrap() {
            InvokeResponse::Ok(body) => Ok(body.deserialize().unwrap()),
            InvokeResponse::Err(InvokeError(error)) => Err(error),
        }
    }

    /// Calls a command and waits for its end.
    pub fn call(&self, command: &str, args: Value) -> Result<Value, Value> {
        let answer = Self::end(&self.begin(command, args));
        let code = answer.as_ref().err().map(|error| error["code"].as_str().unwrap_or_default().to_owned());
        ENDED.with_borrow_mut(|ended| ended.push((command.to_owned(), code)));
        answer
    }

    /// The answer of a command that must succeed.
    pub fn ok(&self, command: &str, args: Value) -> Value {
        self.call(command, args).unwrap_or_else(|error| panic!("`{command}` succeeds: {error}"))
    }

    /// The typed error of a command that must fail with `code`.
    pub fn err(&self, command: &str, args: Value, code: Code) -> Failure {
        let error = match self.call(command, args) {
            Ok(value) => panic!("`{command}` fails with {code:?}, and gave {value}"),
            Err(error) => error,
        };
        let failure: Failure = serde_json::from_value(error.clone())
            .unwrap_or_else(|wrong| panic!("the error of `{command}` has a type ({wrong}): {error}"));
        assert_eq!(failure.code, spelt(code), "the window acts on the code of `{command}`: {failure:?}");
        assert!(!failure.message.is_empty(), "`{command}` says what happened");
        failure
    }

    /// What the page gets when it is at `page`, or in a window `label`.
    pub fn call_from(&self, label: &str, page: &str, command: &str, args: Value) -> Result<Value, Value> {
        if label == "main" {
            return Self::end(&self.begin_from(&self.webview, page, command, args));
        }
        let other =
            WebviewWindowBuilder::new(&self.app, label, tauri::WebviewUrl::default()).build().unwrap();
        Self::end(&self.begin_from(&other, page, command, args))
    }

    /// The page's own address, for `call_from`.
    pub const fn page() -> &'static str {
        PAGE
    }

    /// Waits for the next message of the channel.
    pub fn next_step(&self) -> Value {
        self.steps.recv().unwrap().1
    }

    /// What has come over the channel so far, in the order in which it came, which must be that of its places.
    pub fn steps(&self) -> Vec<Value> {
        let steps: Vec<Step> = self.steps.try_iter().collect();
        let places: Vec<usize> = steps.iter().map(|(place, _)| *place).collect();
        assert!(places.is_sorted(), "the page puts steps in the order of their places: {places:?}");
        steps.into_iter().map(|(_, step)| step).collect()
    }

    /// The passphrase file beside the workspace, whatever its name before the ending; none before a key is kept.
    pub fn key_file(&self) -> Option<PathBuf> {
        let mut files = self.stored().into_iter().map(|(path, _)| path);
        files.find(|path| path.extension().is_some_and(|ending| ending == "keys"))
    }

    /// The files in the window's folder that hold `text` as it is.
    pub fn files_with(&self, text: &str) -> Vec<PathBuf> {
        let holds = |bytes: &[u8]| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        self.stored().into_iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path).collect()
    }

    /// Everything that is stored in the window's folder, by path.
    pub fn stored(&self) -> Vec<(PathBuf, Vec<u8>)> {
        files(self.folder())
    }
}

/// Every file below `folder` with its bytes, in the order of the paths.
pub fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push((path.clone(), std::fs::read(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}
