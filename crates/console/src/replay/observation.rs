//! What is kept of a replayed log: what each policy in `audit` would have denied of it, and under which rules.
//!
//! It is a setting of the workspace, one for each log by the digest of its bytes: the same log replayed again replaces what
//! was observed of it, so nothing counts twice. A setting, because it belongs to this workspace and to no release (a field
//! of a policy would change bundles and schemas), because every change of a setting is in the audit log with what was
//! before, and because backup and recovery know settings.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use domicile_policy::{
    Catalogue, CatalogueRef, Instant, PolicyId,
    canonical::Sha256Hex,
    fingerprint,
    replay::{Count, Part},
};
use serde::{Deserialize, Serialize};

use crate::{Access, Console, Error};

/// How the keys of the settings begin; the log's digest follows.
pub(crate) const OBSERVATIONS: &str = "observation.";

/// What one log says of the policies that were in `audit` when it was replayed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// The log's file name, without its folder.
    pub file: String,
    /// Hex SHA-256 of its bytes as they lay on the disk.
    pub sha256: String,
    /// When it was replayed.
    pub replayed_at: Instant,
    /// The instant for which its requests were judged; absent when each was judged for its own time.
    pub at: Option<Instant>,
    /// The draft by which they were judged.
    pub draft: CatalogueRef,
    /// How many requests it has.
    pub requests: u64,
    /// How many of its lines could not be read.
    pub bad_lines: u64,
    /// The days on which it has requests, in UTC, each by its first instant; never empty.
    pub days: BTreeSet<Instant>,
    /// What was observed of each policy.
    pub policies: BTreeMap<PolicyId, Observed>,
}

/// What was observed of one policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observed {
    /// What the policy said then: [`fingerprint`].
    pub fingerprint: String,
    /// To how many requests it applied.
    pub requests: u64,
    /// How many of them it alone would have denied.
    pub denials: u64,
    /// The earliest time among those.
    pub first: Option<Instant>,
    /// The latest.
    pub last: Option<Instant>,
}

/// A log that was read to its end.
pub(super) struct Log {
    pub name: String,
    pub sha256: Sha256Hex,
    pub bad_lines: u64,
    pub part: Part,
}

/// Records what `logs` say, by `draft`; gives the names of those of which something was recorded.
///
/// A log without times is left out, since nobody knows which days it covers; so are all where no policy is in `audit`, and
/// where the workspace is only looked at.
pub(super) fn record(
    console: &Console,
    draft: &Catalogue,
    logs: Vec<Log>,
    now: Instant,
    at: Option<Instant>,
) -> Result<Vec<String>, Error> {
    if console.access == Access::Look {
        return Ok(Vec::new());
    }
    let tells = |log: &Log| !log.part.days.is_empty() && !log.part.policies.is_empty();
    let (mut names, mut observations) = (Vec::new(), Vec::new());
    for log in logs.into_iter().filter(tells) {
        names.push(log.name.clone());
        observations.push(observation(draft, log, now, at)?);
    }
    if observations.is_empty() {
        return Ok(names);
    }
    console.store().write::<_, Error>(&console.action("replay.record", None), |write| {
        for observation in &observations {
            write.set(&format!("{OBSERVATIONS}{}", observation.sha256), observation)?;
        }
        Ok(())
    })?;
    Ok(names)
}

fn observation(draft: &Catalogue, log: Log, now: Instant, at: Option<Instant>) -> Result<Observation, Error> {
    let Log { name, sha256, bad_lines, part } = log;
    // Days that have not come are mistakes of a clock or a unit, and would push real ones out.
    let days: BTreeSet<Instant> = part.days.into_iter().filter(|day| *day <= now).collect();
    let mut policies = BTreeMap::new();
    for (id, count) in part.policies {
        let Some(policy) = draft.policies().get(&id) else { continue };
        let fingerprint =
            fingerprint(draft, policy).map_err(|error| Error::Internal(error.to_string()))?.to_string();
        let Count { requests, denials, first, last } = count;
        policies.insert(id, Observed { fingerprint, requests, denials, first, last });
    }
    let file =
        Path::new(&name).file_name().map_or_else(|| name.clone(), |file| file.to_string_lossy().into_owned());
    Ok(Observation {
        file,
        sha256: sha256.to_string(),
        replayed_at: now,
        at,
        draft: CatalogueRef { revision: draft.revision(), sha256: draft.sha256().to_string() },
        requests: part.requests,
        bad_lines,
        days,
        policies,
    })
}
