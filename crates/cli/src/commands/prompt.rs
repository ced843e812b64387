//! `key` and `test`.

use std::{io::Read as _, process::ExitCode, sync::Arc};

use domicile_console::{
    Console,
    prompt::{self, JudgedBy, Run, Step},
    secrets::Secret,
    vault,
};

use super::Place;
use crate::{
    args,
    output::{Failure, Output, write, write_part},
};

pub fn key(place: &Place, options: &args::Key, output: &Output) -> Result<ExitCode, Failure> {
    let console = place.open()?;
    let key = Secret::new(standard_input()?.trim().to_owned());
    vault::set_credential(&console, &options.connection, key)?;
    let done = serde_json::json!({ "connection": options.connection, "stored": true });
    output.show(&done, || vec![format!("The key of {} is stored.", options.connection)])?;
    Ok(ExitCode::SUCCESS)
}

pub fn test(place: &Place, options: &args::Test, output: &Output) -> Result<ExitCode, Failure> {
    let console = Arc::new(place.open()?);
    let text = match &options.text {
        Some(text) => text.clone(),
        None => standard_input()?,
    };
    let run = Run {
        id: "command-line".to_owned(),
        tag: options.tag.clone(),
        categories: None,
        endpoint: options.endpoint.clone(),
        system: None,
        text,
        judged_by: if options.draft { JudgedBy::Draft } else { JudgedBy::Published },
        synthetic: options.synthetic,
    };
    let runtime = runtime()?;
    runtime.block_on(send(&console, run, output))?;
    Ok(ExitCode::SUCCESS)
}

/// A runtime for the commands that use the network.
pub fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .worker_threads(2)
        .build()
        .map_err(|error| Failure::new("internal", format!("this computer gave no threads: {error}")))
}

/// Runs one test and prints its answer as it comes; the failure or refusal otherwise.
pub async fn send(console: &Arc<Console>, run: Run, output: &Output) -> Result<(), Failure> {
    let mut steps = Vec::new();
    let mut sink = |step: Step| {
        if !output.json
            && let Step::Delta { text } = &step
        {
            write_part(text);
        }
        steps.push(step);
    };
    prompt::run(console, run, &mut sink).await;
    match steps.last() {
        Some(Step::Refused { message }) => {
            Err(Failure::refused("not_permitted", format!("nothing was sent. {message}")))
        }
        Some(Step::Failed { message }) => Err(Failure::new("prompt", message.clone())),
        Some(Step::Finished { status, tokens_in, tokens_out, total_ms, .. }) => {
            let reported =
                |tokens: &Option<u32>| tokens.map_or_else(|| "not reported".to_owned(), |t| t.to_string());
            output.show(&steps, || {
                let tokens = format!("tokens {} in, {} out", reported(tokens_in), reported(tokens_out));
                vec![String::new(), format!("Status {status}, {total_ms} ms, {tokens}")]
            })
        }
        Some(Step::Stopped | Step::Started { .. } | Step::Delta { .. }) | None => {
            write("");
            Err(Failure::new("prompt", "the answer did not come to its end"))
        }
    }
}

fn standard_input() -> Result<String, Failure> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| Failure::new("file", format!("standard input cannot be read: {error}")))?;
    Ok(text)
}
