//! Prints random worlds, questions to them and the decisions, one world a line, for a reader in another language:
//! `{"parts": …, "asks": [{"request": …, "decision": …}]}`.
//!
//! `cargo run -p domicile-oracles --example questions -- --seed S --worlds W --requests R`

use std::{
    error::Error,
    io::{BufWriter, Write},
};

use domicile_oracles::worlds::{requests, world};
use domicile_policy::{Catalogue, decide};
use serde_json::{Value, json};

const USAGE: &str = "usage: questions [--seed S] [--worlds W] [--requests R], each a whole number";

fn main() -> Result<(), Box<dyn Error>> {
    let [mut seed, mut worlds, mut asked] = [1, 100, 10_u64];
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().and_then(|text| text.parse().ok()).ok_or(USAGE)?;
        match name.as_str() {
            "--seed" => seed = value,
            "--worlds" => worlds = value,
            "--requests" => asked = value,
            _ => return Err(USAGE.into()),
        }
    }
    let mut out = BufWriter::new(std::io::stdout().lock());
    for seed in seed..seed.saturating_add(worlds) {
        let parts = world(seed);
        let catalogue = Catalogue::new(1, parts.clone())?;
        let asks: Vec<Value> = requests(seed, &parts, usize::try_from(asked)?)
            .into_iter()
            .map(|request| {
                let decision = decide(&catalogue, &request);
                json!({ "request": request, "decision": decision })
            })
            .collect();
        serde_json::to_writer(&mut out, &json!({ "parts": parts, "asks": asks }))?;
        writeln!(out)?;
    }
    out.flush()?;
    Ok(())
}
