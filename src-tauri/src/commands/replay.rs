//! The replay of gateway logs: one at a time, with its progress through a channel.

use std::time::{Duration, Instant};

use domicile_console::replay::{self, Options, Progress, Report};
use tauri::{State, ipc::Channel};

use crate::{error::CommandError, state::Workspace};

/// Progress is told no more often than this: a window that draws faster draws for nobody.
const PACE: Duration = Duration::from_millis(100);

/// Replays the logs; how far it is goes through `progress`. One that was cancelled gives the report of what it read.
#[tauri::command]
#[specta::specta]
pub async fn replay_run(
    workspace: State<'_, Workspace>,
    options: Options,
    progress: Channel<Progress>,
) -> Result<Report, CommandError> {
    // Where no workspace is open that is the answer, whatever runs.
    workspace.console()?;
    let turn = workspace.replays.begin().map_err(|error| workspace.told(error))?;
    workspace
        .run(move |console| {
            let mut told: Option<Instant> = None;
            replay::replay(console, &options, &mut |now| {
                if told.is_none_or(|at| at.elapsed() >= PACE) {
                    told = Some(Instant::now());
                    // A window that is gone receives nothing any more; the replay ends by itself.
                    drop(progress.send(now));
                }
                turn.goes_on()
            })
        })
        .await
}

/// Cancels the replay that runs, if one does.
#[tauri::command]
#[specta::specta]
pub async fn replay_cancel(workspace: State<'_, Workspace>) -> Result<(), CommandError> {
    workspace.console()?;
    workspace.replays.cancel();
    Ok(())
}
