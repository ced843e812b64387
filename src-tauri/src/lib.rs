//! The desktop shell: one window, and one adapter for each use case of `domicile-console`. Must never
//! open a network connection, touch the database or decide anything by itself.

pub mod commands;
pub mod error;
mod menu;
mod options;
mod second;
pub mod state;
mod turn;

use std::io::Write as _;
use std::process::ExitCode;

use domicile_console::{domain::Exemption, secrets::PASSPHRASE_LEAST};
use tauri::{Manager as _, RunEvent, Runtime, plugin};
use tauri_specta::{Builder, ErrorHandlingMode, collect_events};

pub use options::{Access, Options};
pub use second::SecondStart;

/// The commands, the types they carry and the bounds that forms ask for too, as both the window's handler and the generator of
/// `ui/src/api/bindings.ts` see them.
#[must_use]
pub fn bindings<R: Runtime>() -> Builder<R> {
    Builder::<R>::new()
        .commands(commands::collect())
        .events(collect_events![SecondStart])
        .constant("mostExemptionDays", Exemption::MOST_DAYS)
        .constant("leastExemptionReason", Exemption::LEAST_REASON)
        .constant("leastPassphrase", PASSPHRASE_LEAST)
        .error_handling(ErrorHandlingMode::Throw)
        .disable_serde_phases()
}

/// Adds everything that is ours to a Tauri builder, real or mock: handler, menu and managed state.
pub fn configure<R: Runtime>(builder: tauri::Builder<R>, options: Options) -> tauri::Builder<R> {
    let bindings = bindings::<R>();
    // A plugin of its own, so that it comes after those that were added before: a second process ends in one of them
    // without having touched a workspace.
    let workspace = plugin::Builder::<R>::new("workspace").setup(move |app, _| {
        app.manage(state::Workspace::open(options.clone()));
        Ok(())
    });
    let handler = bindings.invoke_handler();
    let builder = builder.plugin(workspace.build()).invoke_handler(handler).setup(move |app| {
        bindings.mount_events(app);
        Ok(())
    });
    if cfg!(target_os = "macos") { builder.menu(menu::bar) } else { builder }
}

/// Opens the window and returns when it is closed. Fails with a sentence on standard error when the
/// arguments are not understood or the system gives no window.
#[must_use]
pub fn run() -> ExitCode {
    let options = match Options::from_args(std::env::args_os().skip(1)) {
        Ok(options) => options,
        Err(error) => return fail(&error),
    };
    let builder = tauri::Builder::default().plugin(second::plugin());
    let app = match configure(builder, options).build(tauri::generate_context!()) {
        Ok(app) => app,
        Err(error) => return fail(&error),
    };
    app.run(|app, event| {
        if matches!(event, RunEvent::Exit) {
            app.state::<state::Workspace>().let_go();
        }
    });
    ExitCode::SUCCESS
}

/// Says the cause on standard error. A closed standard error leaves only the exit code to tell.
fn fail(error: &dyn std::error::Error) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "domicile-console: {error}");
    ExitCode::FAILURE
}
