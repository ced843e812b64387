//! What never opens an endpoint: further policies, less evidence, fewer exemptions, more categories.

use domicile_policy::{Mode, NonEmptySet, Validity};
use proptest::prelude::*;

use crate::{
    ask, eligible, plainly_allowed,
    worlds::{config, moments, policy, request, world},
};

proptest! {
    #![proptest_config(config())]

    /// The condition is that one in `enforce` already applies to this request: a request for which there was none is
    /// denied as `no_policy`, and the first policy for it is what opens.
    #[test]
    fn a_further_policy_never_widens(mut parts in world(), request in request(), more in policy("q-more".to_owned())) {
        let before = ask(&parts, &request);
        prop_assume!(before.policies.iter().any(|policy| policy.mode == Mode::Enforce));
        parts.policies.push(more);
        let after = ask(&parts, &request);
        prop_assert!(eligible(&after).is_subset(&eligible(&before)), "a further policy opened an endpoint");
    }

    #[test]
    fn a_policy_in_audit_changes_nothing_but_what_it_would_deny(
        mut parts in world(), request in request(), mut more in policy("q-more".to_owned()),
    ) {
        let before = ask(&parts, &request);
        more.mode = Mode::Audit;
        parts.policies.push(more);
        let mut after = ask(&parts, &request);
        prop_assert_eq!(after.verdict, before.verdict, "an audit policy changed the verdict");
        prop_assert_eq!(after.next_change, before.next_change, "an audit policy changed when the answer changes");
        prop_assert_eq!(eligible(&after), eligible(&before), "an audit policy changed who is eligible");
        prop_assert_eq!(after.endpoints.len(), before.endpoints.len(), "an audit policy changed who is in question");
        for (after, before) in after.endpoints.iter_mut().zip(&before.endpoints) {
            after.would_deny.retain(|finding| finding.policy.as_ref().is_none_or(|id| id.as_str() != "q-more"));
            prop_assert_eq!(&*after, before, "an audit policy changed more than `would_deny`");
        }
    }

    /// Said of endpoints at which nothing fails. With exemptions more cannot be said: one that names
    /// `evidence_missing` excuses a row whose ended evidence, while recorded, fails it as `evidence_expired`.
    #[test]
    fn removing_evidence_never_widens(mut parts in world(), request in request(), which in any::<prop::sample::Index>()) {
        prop_assume!(!parts.evidence.is_empty());
        let before = ask(&parts, &request);
        parts.evidence.remove(which.index(parts.evidence.len()));
        let after = ask(&parts, &request);
        prop_assert!(plainly_allowed(&after).is_subset(&plainly_allowed(&before)), "less evidence allowed an endpoint");
    }

    #[test]
    fn without_exemptions_removing_evidence_never_makes_eligible(
        mut parts in world(), request in request(), which in any::<prop::sample::Index>(),
    ) {
        prop_assume!(!parts.evidence.is_empty());
        parts.exemptions.clear();
        let before = ask(&parts, &request);
        parts.evidence.remove(which.index(parts.evidence.len()));
        let after = ask(&parts, &request);
        prop_assert!(eligible(&after).is_subset(&eligible(&before)), "less evidence opened an endpoint");
    }

    #[test]
    fn shortening_evidence_never_widens(
        mut parts in world(), request in request(), which in any::<prop::sample::Index>(), late in any::<bool>(),
        by in any::<prop::sample::Index>(),
    ) {
        prop_assume!(!parts.evidence.is_empty());
        let before = ask(&parts, &request);
        let which = which.index(parts.evidence.len());
        let whole = parts.evidence[which].validity;
        let inside: Vec<_> =
            moments().into_iter().filter(|at| whole.from() < *at && *at < whole.to()).collect();
        prop_assume!(!inside.is_empty());
        let cut = inside[by.index(inside.len())];
        let shorter = if late { Validity::new(cut, whole.to()) } else { Validity::new(whole.from(), cut) };
        parts.evidence[which].validity = shorter.unwrap();
        let after = ask(&parts, &request);
        prop_assert!(plainly_allowed(&after).is_subset(&plainly_allowed(&before)), "shorter evidence allowed an endpoint");
    }

    #[test]
    fn removing_an_exemption_never_widens(mut parts in world(), request in request(), which in any::<prop::sample::Index>()) {
        prop_assume!(!parts.exemptions.is_empty());
        let before = ask(&parts, &request);
        parts.exemptions.remove(which.index(parts.exemptions.len()));
        let after = ask(&parts, &request);
        prop_assert!(eligible(&after).is_subset(&eligible(&before)), "an exemption less opened an endpoint");
        prop_assert_eq!(plainly_allowed(&after), plainly_allowed(&before), "an exemption is no evidence");
    }

    /// The condition is that a policy in `enforce` applies to the named categories: without one they are denied, while
    /// a request of unknown categories still meets the policies of the others.
    #[test]
    fn not_knowing_the_categories_never_opens_what_a_policy_of_the_known_ones_denies(parts in world(), mut request in request()) {
        prop_assume!(request.categories.is_some());
        let known = ask(&parts, &request);
        prop_assume!(known.policies.iter().any(|policy| policy.mode == Mode::Enforce));
        request.categories = None;
        let unknown = ask(&parts, &request);
        prop_assert!(eligible(&unknown).is_subset(&eligible(&known)), "not knowing opened an endpoint");
    }

    #[test]
    fn a_further_category_never_opens_what_was_judged_without_it(parts in world(), mut request in request()) {
        request.categories = NonEmptySet::new(["c0".parse().unwrap()]);
        let fewer = ask(&parts, &request);
        prop_assume!(fewer.policies.iter().any(|policy| policy.mode == Mode::Enforce));
        request.categories = NonEmptySet::new(["c0", "c1"].map(|id| id.parse().unwrap()));
        let more = ask(&parts, &request);
        prop_assert!(eligible(&more).is_subset(&eligible(&fewer)), "a further category opened an endpoint");
    }

    #[test]
    fn naming_a_model_only_leaves_endpoints_out(parts in world(), mut request in request()) {
        let named = ask(&parts, &request);
        let model = request.model.take();
        prop_assume!(model.is_some());
        let all = ask(&parts, &request);
        for answer in &named.endpoints {
            prop_assert_eq!(Some(answer), all.endpoint(&answer.endpoint), "a named model changed an endpoint's answer");
        }
        let left_out = all.endpoints.iter().filter(|answer| named.endpoint(&answer.endpoint).is_none());
        for answer in left_out {
            let endpoint = parts.registry.endpoints.iter().find(|endpoint| endpoint.id == answer.endpoint).unwrap();
            prop_assert_ne!(Some(&endpoint.model), model.as_ref(), "an endpoint of the named model was left out");
        }
    }
}
