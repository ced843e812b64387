//! The `domicile` command: the console's use cases without a window.
//!
//! An adapter like the window's: it parses, calls one use case and prints. Nothing is decided here. Exit codes:
//! 0 done or allowed, 1 error, 2 usage, 3 denied, not verified, or not the same.

use std::process::ExitCode;

use clap::Parser as _;

mod args;
mod commands;
mod demo;
mod output;

use args::{Args, Command};
use output::{Failure, Output};

fn main() -> ExitCode {
    let args = Args::parse();
    let output = Output { json: args.json };
    match run(args, &output) {
        Ok(code) => code,
        Err(failure) => output.failure(&failure),
    }
}

fn run(args: Args, output: &Output) -> Result<ExitCode, Failure> {
    let place = commands::Place { workspace: args.workspace };
    match args.command {
        Command::Init(options) => commands::workspace::init(&place, &options, output),
        Command::Status => commands::workspace::status(&place, output),
        Command::Templates => commands::workspace::templates(&place, output),
        Command::Apply(options) => commands::document::apply(&place, &options, output),
        Command::Get(options) => commands::document::get(&place, &options, output),
        Command::Import(options) => commands::import::import(&place, &options, output),
        Command::Export(options) => commands::export::export(&place, &options, output),
        Command::Undo(options) => commands::workspace::undo(&place, &options, output),
        Command::Redo => commands::workspace::redo(&place, output),
        Command::Decide(options) => commands::decide::decide(&place, &options, output),
        Command::Explain(options) => commands::explain::explain(&place, &options, output),
        Command::Coverage(options) => commands::decide::coverage(&place, &options, output),
        Command::Lint => commands::explain::lint(&place, output),
        Command::Replay(options) => commands::replay::replay(&place, &options, output),
        Command::Promote(options) => commands::promote::promote(&place, &options, output),
        Command::Release(options) => commands::release::release(&place, &options, output),
        Command::Table(options) => commands::table::table(&place, &options, output),
        Command::Verify(options) => commands::release::verify(&options, output),
        Command::Backup(options) => commands::keep::backup(&place, &options, output),
        Command::Restore(options) => commands::keep::restore(&place, &options, output),
        Command::Recover(options) => commands::keep::recover(&place, &options, output),
        Command::Key(options) => commands::prompt::key(&place, &options, output),
        Command::Test(options) => commands::prompt::test(&place, &options, output),
        Command::Demo => demo::demo(output),
    }
}
