//! Policies: from templates, in a sentence, and promoted from `audit` to `enforce`.

use domicile_policy::{Change, Citation, Confidence, Policy};
use domicile_text::text;
use serde::Serialize;

use crate::{Console, Error, describe::Describe, starter::starter};

pub(crate) mod promotion;

pub use promotion::{CountedLog, Criterion, Promotion, Unmet, promote, promotion, set_criterion};

/// A template as the window offers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TemplateView {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it permits, in one sentence.
    pub summary: String,
    /// Where the law applies.
    pub jurisdiction: String,
    /// The law behind it.
    pub citation: Citation,
    /// How sure the reading is.
    pub confidence: Confidence,
    /// The day by which somebody should look again.
    pub review_by: Option<String>,
    /// What counsel should look at, and what it does not cover.
    pub notes: Vec<String>,
    /// The tags that it brings.
    pub tags: Vec<String>,
    /// Whether its policies are in the workspace.
    pub in_use: bool,
}

/// Every template, by id, without a workspace: none is in use.
pub fn starter_templates() -> Vec<TemplateView> {
    let views = starter().templates.iter().map(|template| TemplateView {
        id: template.id.clone(),
        name: template.name.clone(),
        summary: template.summary.clone(),
        jurisdiction: template.jurisdiction.clone(),
        citation: template.citation.clone(),
        confidence: template.confidence,
        review_by: template.review_by.clone(),
        notes: template.notes.clone(),
        tags: template.tags.iter().map(|tag| tag.name.to_string()).collect(),
        in_use: false,
    });
    views.collect()
}

/// Every template, by id.
pub fn templates(console: &Console) -> Result<Vec<TemplateView>, Error> {
    let catalogue = console.catalogue()?;
    let mut views = starter_templates();
    for (view, template) in views.iter_mut().zip(&starter().templates) {
        view.in_use = template.policies.iter().any(|policy| catalogue.policies().contains_key(&policy.id));
    }
    Ok(views)
}

/// Adds what a template brings: tags, policies and what they refer to. What is there already stays as it is; a
/// template whose policies are all there is an error.
pub fn create_from_template(console: &Console, id: &str) -> Result<Vec<String>, Error> {
    let catalogue = console.catalogue()?;
    let template = starter()
        .template(id)
        .ok_or_else(|| Error::NotFound { kind: text!("template"), id: id.to_owned() })?;
    let added: Vec<String> = template
        .policies
        .iter()
        .filter(|policy| !catalogue.policies().contains_key(&policy.id))
        .map(|policy| policy.id.to_string())
        .collect();
    if added.is_empty() {
        return Err(Error::field(
            text!("template"),
            text!("its policies are in the workspace already: edit them instead"),
        ));
    }
    let changes: Vec<Change> = starter()
        .with_dependencies(template.objects())
        .into_iter()
        .filter(|object| catalogue.object(object.kind(), object.id()).is_none())
        .map(Change::put)
        .collect();
    console.edit("policy.create_from_template", None, &changes, |_| Ok(()))?;
    Ok(added)
}

/// What a policy permits, in words; it need not be saved yet.
pub fn sentence(console: &Console, policy: &Policy) -> Result<String, Error> {
    let catalogue = console.catalogue()?;
    Ok(Describe { messages: &console.messages(), catalogue: &catalogue }.policy(policy))
}
