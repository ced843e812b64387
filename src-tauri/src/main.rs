//! The console's program: opens the window and waits until it is closed. Must never hold logic of
//! its own: all of it is in the library, where tests reach it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    domicile_desktop::run()
}
