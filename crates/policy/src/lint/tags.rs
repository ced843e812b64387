//! Tags that nobody may use, and categories that no policy is written for.

use super::{
    Found, Lint, Nobody, Severity,
    answers::{Answers, Carries},
};
use crate::{
    catalogue::{Catalogue, Kind},
    decide::RequestReason,
};

pub(super) fn lints(catalogue: &Catalogue, answers: &mut Answers<'_>) -> Vec<Lint> {
    let mut lints = Vec::new();
    for tag in catalogue.tags().values() {
        let all = answers.of(&tag.name, &Carries::All, answers.at, None);
        if !all.endpoints.values().any(|judged| judged.eligible) {
            let why = match all.reason {
                Some(RequestReason::NoPolicy) => Nobody::NoPolicy,
                Some(RequestReason::NoEnforcedPolicy) => Nobody::AuditOnly,
                // The others are about requests that this question is not.
                Some(
                    RequestReason::Untagged
                    | RequestReason::CategoryNotPermitted
                    | RequestReason::ModelNotOffered,
                )
                | None => {
                    if catalogue.endpoints().is_empty() {
                        Nobody::NoEndpoint
                    } else {
                        Nobody::AllDenied
                    }
                }
            };
            let found = Found::NobodyMayUse { tag: tag.name.clone(), why };
            lints.push(Lint::new(Severity::Warning, Kind::Tag, &tag.name, "name", found));
        }
        if all.enforced.is_empty() {
            continue;
        }
        for category in &tag.categories {
            let alone = answers.of(&tag.name, &Carries::One(category.clone()), answers.at, None);
            if alone.enforced.is_empty() {
                let found = Found::CategoryGap { tag: tag.name.clone(), category: category.clone() };
                lints.push(Lint::new(Severity::Warning, Kind::Tag, &tag.name, "categories", found));
            }
        }
    }
    lints
}
