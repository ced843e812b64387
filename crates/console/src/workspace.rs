//! The workspace itself: its identity, its set-up, and what the window shows of its state on every screen.

use domicile_policy::{Change, Instant};
use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use crate::{
    Console, Error, coverage, practice,
    release::{self, ReleaseView},
    starter::starter,
    undo,
};

/// The setting with the identity that every bundle of this workspace carries.
const BUNDLE_ID: &str = "bundle_id";
/// The setting with the workspace's name; it exists once the workspace is set up.
const NAME: &str = "name";
/// The setting with the name of the officer who works here.
pub(crate) const OFFICER: &str = "officer";

/// How a new workspace begins.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Setup {
    /// The organisation's or workspace's name.
    pub name: String,
    /// The officer's name.
    pub officer: String,
    /// The templates to start from, by id.
    pub templates: Vec<String>,
    /// Whether to add practice data.
    pub practice: bool,
}

/// What the draft changes against the published release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DraftStatus {
    /// Objects that were added, changed or removed since.
    pub edits: u32,
    /// Cells that are permitted now and were not.
    pub gained: u32,
    /// Cells that were permitted and are not now.
    pub lost: u32,
    /// How many cells there are: tags × endpoints.
    pub cells: u32,
}

/// The state of the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "WorkspaceStatus"))]
pub struct Status {
    /// The file.
    pub path: String,
    /// Its name; absent until it is set up.
    pub name: Option<String>,
    /// The officer's name.
    pub officer: Option<String>,
    /// Whether it is only looked at: nothing of it can be changed.
    pub read_only: bool,
    /// Where the window that had it before did not close it: when the last edit was saved that was found.
    pub recovered: Option<String>,
    /// Whether practice data is in it.
    pub practice: bool,
    /// How many endpoints, placements, policies, evidence and tags there are.
    pub endpoints: u32,
    /// Placements.
    pub placements: u32,
    /// Policies.
    pub policies: u32,
    /// Evidence.
    pub evidence: u32,
    /// Tags.
    pub tags: u32,
    /// What the draft changes.
    pub draft: DraftStatus,
    /// The published release, if there is one.
    pub published: Option<ReleaseView>,
    /// Whether one person alone can publish.
    pub one_signer: bool,
    /// What undo and redo would do.
    pub steps: undo::Steps,
    /// When the last edit was saved.
    pub saved_at: Option<String>,
    /// Connections opened since the console started.
    pub connections: u32,
    /// Now.
    pub now: Instant,
}

/// Where the workspace is when no other is named: the platform's data directory.
pub fn default_path() -> Result<std::path::PathBuf, Error> {
    let folder = dirs::data_dir().ok_or_else(|| Error::File {
        path: "~".into(),
        message: text!("this account has no data folder: name a workspace file with --workspace"),
    })?;
    Ok(folder.join("domicile").join("workspace.domicile"))
}

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Gives a new workspace its identity.
pub(crate) fn ensure_identity(console: &Console) -> Result<(), Error> {
    let mut store = console.store();
    if store.setting::<String>(BUNDLE_ID)?.is_none() {
        let id = uuid::Uuid::new_v4().to_string();
        store.write::<_, Error>(&console.action("workspace.create", None), |write| {
            Ok(write.set(BUNDLE_ID, &id)?)
        })?;
    }
    Ok(())
}

/// The identity that every bundle of this workspace carries.
pub fn bundle_id(console: &Console) -> Result<String, Error> {
    let id = console.store().setting(BUNDLE_ID)?;
    id.ok_or_else(|| Error::Internal("the workspace has no identity".to_owned()))
}

/// The workspace's name, once it is set up.
pub(crate) fn name(console: &Console) -> Result<Option<String>, Error> {
    Ok(console.store().setting(NAME)?)
}

/// The officer's name, once the workspace is set up.
pub fn officer(console: &Console) -> Result<Option<String>, Error> {
    Ok(console.store().setting(OFFICER)?)
}

/// Sets the workspace up: names, the catalogue's own lists, and what the chosen templates bring.
///
/// Boundaries, categories and instruments of the starter catalogue are copied in, so that policies can be written
/// from them. Everything is one transaction; a workspace that is set up already is refused.
pub fn set_up(console: &Console, setup: &Setup) -> Result<(), Error> {
    let name = required(text!("name"), &setup.name)?;
    let officer = required(text!("officer"), &setup.officer)?;
    if console.store().setting::<String>(NAME)?.is_some() {
        return Err(Error::field(
            text!("workspace"),
            text!("this workspace is set up already: add templates on the Policies screen"),
        ));
    }
    let catalogue = console.catalogue()?;
    let mut objects = starter().lists();
    for id in &setup.templates {
        let template = starter()
            .template(id)
            .ok_or_else(|| Error::NotFound { kind: text!("template"), id: id.clone() })?;
        objects.extend(starter().with_dependencies(template.objects()));
    }
    if setup.practice {
        objects.extend(starter().with_dependencies(practice::objects(console)?));
    }
    let mut changes: Vec<Change> = Vec::new();
    for object in objects {
        let known = catalogue.object(object.kind(), object.id()).is_some();
        let change = Change::put(object);
        if !known && !changes.iter().any(|earlier| earlier.key() == change.key()) {
            changes.push(change);
        }
    }
    console.edit("workspace.set_up", None, &changes, |write| {
        write.set(NAME, &name)?;
        write.set(OFFICER, &officer)?;
        Ok(())
    })?;
    console.acts_as(officer);
    Ok(())
}

fn required(field: Text, text: &str) -> Result<String, Error> {
    let text = text.trim();
    let fits = !text.is_empty() && text.chars().count() <= 120 && !text.chars().any(char::is_control);
    if fits {
        Ok(text.to_owned())
    } else {
        Err(Error::field(field, text!("write a name of up to 120 characters")))
    }
}

/// The state of the workspace.
pub fn status(console: &Console) -> Result<Status, Error> {
    let index = console.index()?;
    let catalogue = index.catalogue();
    let published = release::latest(console)?;
    let draft = match &published {
        Some(before) => {
            let difference = release::difference(&before.index(), &index, console.now());
            DraftStatus {
                edits: count(difference.changes.len()),
                gained: count(difference.gained()),
                lost: count(difference.lost()),
                cells: difference.cells,
            }
        }
        None => {
            let view = coverage::counts(&index, console.now());
            DraftStatus {
                edits: count(catalogue.objects().count()),
                gained: view.eligible,
                lost: 0,
                cells: view.cells,
            }
        }
    };
    let steps = undo::steps(console)?;
    let (name, saved_at) = name_and_last_edit(console)?;
    let store = console.store();
    Ok(Status {
        path: console.path.display().to_string(),
        name,
        officer: store.setting(OFFICER)?,
        read_only: store.is_read_only(),
        recovered: console.recovered.clone(),
        practice: practice::is_in(catalogue),
        endpoints: count(catalogue.endpoints().len()),
        placements: count(catalogue.placements().len()),
        policies: count(catalogue.policies().len()),
        evidence: count(catalogue.evidence().len()),
        tags: count(catalogue.tags().len()),
        draft,
        one_signer: store.officers()?.len() < 2,
        published: published.map(|latest| latest.view),
        steps,
        saved_at,
        connections: console.network.connections(),
        now: console.now(),
    })
}

/// What the workspace is called, and when the last edit in it was saved.
pub(crate) fn name_and_last_edit(console: &Console) -> Result<(Option<String>, Option<String>), Error> {
    let store = console.store();
    Ok((store.setting(NAME)?, store.audit_entries(1)?.first().map(|entry| entry.at.clone())))
}

/// The first entry of the audit log that is not what it must be; `None` when the log holds together.
pub fn first_bad_audit_entry(console: &Console) -> Result<Option<u64>, Error> {
    Ok(console.store().first_bad_audit_entry()?)
}
