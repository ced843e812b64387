//! Recovering a damaged workspace: what is whole in it goes into a new one, and what was lost is named.

use std::path::{Path, PathBuf};

use domicile_policy::{Catalogue, Parts};
use domicile_store::{Action, Flaw, Remains};
use domicile_text::text;
use serde::Serialize;

use crate::{Config, Error, backup::Holds, release, workspace};

/// A workspace that was recovered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The new workspace.
    pub path: PathBuf,
    /// What is in it.
    pub holds: Holds,
    /// What was lost.
    pub lost: Vec<Thing>,
    /// What was broken where it stood, and was had from the audit log.
    pub mended: Vec<Thing>,
}

/// One thing of a workspace, and what happened to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Thing {
    /// Its kind, for example `endpoint` or `file`.
    pub kind: String,
    /// Its identifier.
    pub id: String,
    /// What happened.
    pub message: String,
}

impl From<&Flaw> for Thing {
    fn from(Flaw { kind, id, message }: &Flaw) -> Self {
        Self { kind: kind.clone(), id: id.clone(), message: message.to_string() }
    }
}

/// Writes what is whole in the damaged workspace `from` into the new workspace `to`. `from` is only read.
///
/// An object whose row is broken is taken from the audit log, which carries what each edit made of it. What refers to
/// something that is lost is left out, so that the new workspace fits together; its log tells what happened.
pub fn recover(from: &Path, to: &Path, config: &Config) -> Result<Report, Error> {
    let mut remains = Remains::read(from, to, &release::holds).map_err(named)?;
    while let Err(error) = Catalogue::new(0, Parts::from_objects(remains.objects())) {
        let before = remains.lost.len();
        for problem in &error.problems {
            let why = text!(
                "it does not fit what is left (field `{field}`: {message})",
                field = problem.field.as_str(),
                message = &problem.message,
            );
            remains.leave_out(problem.kind.as_str(), &problem.id, why);
        }
        if remains.lost.len() == before {
            return Err(error.into());
        }
    }
    let officer = remains.setting(workspace::OFFICER).and_then(|name| name.as_str());
    let action = Action {
        at: (config.clock)(),
        actor: officer.unwrap_or(&config.actor).to_owned(),
        name: "workspace.recover",
        reason: None,
    };
    let contents = remains.write(to, &action).map_err(named)?;
    let things = |flaws: &[Flaw]| flaws.iter().map(Thing::from).collect();
    Ok(Report {
        path: to.to_owned(),
        holds: Holds::from(&contents),
        lost: things(&remains.lost),
        mended: things(&remains.mended),
    })
}

fn named(error: domicile_store::Error) -> Error {
    let there = text!("there is such a file already: name a new one, so that nothing is written over");
    Error::of_file(error, there, text!("there is no such file: check the path"))
}
