//! Lints in an officer's words: what is so, why that matters, and what to do.

use std::collections::BTreeSet;

use domicile_policy::lint::{Ends, Found, Nobody};

use super::Describe;

impl Describe<'_> {
    /// One lint in a sentence or two.
    pub fn lint(&self, found: &Found) -> String {
        let unless = |yes: &bool| if *yes { "yes" } else { "no" };
        match found {
            Found::NowhereLeft { policy, stage, unless_not_retained } => self.say(
                "lint-nowhere_left",
                &[
                    ("policy", &self.policy_name(policy)),
                    ("stage", &self.stage_inside(*stage)),
                    ("unless", unless(unless_not_retained)),
                ],
            ),
            Found::PrivateExcluded { policy } => {
                self.say("lint-private_excluded", &[("policy", &self.policy_name(policy))])
            }
            Found::ProofImpossible { policy, stage, proof, unless_not_retained } => self.say(
                "lint-proof_impossible",
                &[
                    ("policy", &self.policy_name(policy)),
                    ("stage", &self.stage_inside(*stage)),
                    ("proof", proof.as_str()),
                    ("unless", unless(unless_not_retained)),
                ],
            ),
            Found::BoundariesApart { policy, other, tag, stage, unless_not_retained } => self.say(
                "lint-boundaries_apart",
                &[
                    ("policy", &self.policy_name(policy)),
                    ("other", &self.policy_name(other)),
                    ("tag", tag.as_str()),
                    ("stage", &self.stage_inside(*stage)),
                    ("unless", unless(unless_not_retained)),
                ],
            ),
            Found::NeverMatches { policy } => {
                self.say("lint-never_matches", &[("policy", &self.policy_name(policy))])
            }
            Found::Shadowed { policy, by } => self.say(
                "lint-shadowed",
                &[("policy", &self.policy_name(policy)), ("by", &self.policy_name(by))],
            ),
            Found::NeverWider { policy, than } => self.say(
                "lint-never_wider",
                &[("policy", &self.policy_name(policy)), ("than", &self.policy_name(than))],
            ),
            Found::NobodyMayUse { tag, why } => self.nobody(tag.as_str(), *why),
            Found::CategoryGap { tag, category } => {
                let name = self.categories(&BTreeSet::from([category.clone()]));
                self.say("lint-category_gap", &[("tag", tag.as_str()), ("category", &name)])
            }
            Found::EndsInside { what, ends, lost } => {
                let what = match what {
                    Ends::Evidence(id) => {
                        self.say("lint-ends-evidence", &[("evidence", &self.evidence_name(id))])
                    }
                    Ends::Exemption(id) => self.exemption_name(id),
                    Ends::Endpoint(id) => self.say("lint-ends-endpoint", &[("endpoint", id.as_str())]),
                };
                let count = usize::try_from(*lost).unwrap_or(usize::MAX);
                self.messages.count(
                    "lint-ends_inside",
                    count,
                    &[("what", &what), ("date", &self.messages.last_day(*ends))],
                )
            }
            Found::Unsettled { placement, stage } => self.say(
                "lint-unsettled",
                &[("placement", &self.placement_name(placement)), ("stage", &self.stage_inside(*stage))],
            ),
            Found::ReviewDue { boundary, review_by } => {
                let day = review_by.parse::<jiff::civil::Date>();
                let day = day.map_or_else(|_| review_by.clone(), |day| self.messages.day(day));
                self.say("lint-review_due", &[("boundary", &self.boundary(boundary)), ("date", &day)])
            }
            Found::ExemptionIdle { exemption } => {
                self.say("lint-exemption_idle", &[("exemption", &self.exemption_name(exemption))])
            }
        }
    }

    fn nobody(&self, tag: &str, why: Nobody) -> String {
        let key = match why {
            Nobody::NoPolicy => "lint-nobody-no_policy",
            Nobody::AuditOnly => "lint-nobody-audit_only",
            Nobody::NoEndpoint => "lint-nobody-no_endpoint",
            Nobody::AllDenied => "lint-nobody-all_denied",
        };
        self.say(key, &[("tag", tag)])
    }

    /// An exemption by what it is about: it has no name of its own.
    pub(crate) fn exemption_name(&self, id: &domicile_policy::ExemptionId) -> String {
        let Some(exemption) = self.catalogue.exemptions().get(id) else { return id.to_string() };
        let args = [
            ("policy", self.policy_name(&exemption.policy)),
            ("placement", self.placement_name(&exemption.placement)),
            ("tag", exemption.tag.to_string()),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.say("lint-exemption", &args)
    }
}
