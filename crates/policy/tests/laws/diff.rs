//! The difference of two catalogues is held against asking every question of both, one by one.

use std::{collections::BTreeSet, sync::Arc};

use domicile_policy::{
    Catalogue, Counts, DecisionChange, Effect, EndpointId, Index, Instant, Judgement, Mode, Question,
    Relation, decide_now, diff,
};
use proptest::prelude::*;

use crate::{
    index::{changes, edited, index},
    worlds::{config, moments, policy, world},
};

/// What the reference tells one endpoint, without the names of endpoint and placement.
fn told(catalogue: &Catalogue, question: &Question, endpoint: &EndpointId, at: Instant) -> (bool, String) {
    let judgement = if catalogue.endpoints().contains_key(endpoint) {
        let decision = decide_now(catalogue, &question.request(catalogue, at));
        match (decision.reason, decision.endpoint(endpoint)) {
            (Some(reason), _) => Judgement::Refused(reason),
            (None, Some(judged)) => Judgement::Judged(judged.clone()),
            (None, None) => Judgement::Absent,
        }
    } else {
        Judgement::Absent
    };
    let text = match &judgement {
        Judgement::Absent => "absent".to_owned(),
        Judgement::Refused(reason) => format!("{reason:?}"),
        Judgement::Judged(judged) => format!("{:?} {:?}", judged.findings, judged.would_deny),
    };
    (judgement.is_eligible(), text)
}

/// Every question of both, at the beginning of every epoch.
fn by_asking(before: &Catalogue, after: &Catalogue, from: Instant) -> (Counts, Vec<DecisionChange>) {
    let mut epochs: BTreeSet<Instant> =
        before.instants().into_iter().chain(after.instants()).filter(|at| *at > from).collect();
    epochs.insert(from);
    let mut questions = Question::all(before);
    questions.extend(Question::all(after));
    let endpoints: BTreeSet<&EndpointId> =
        before.endpoints().keys().chain(after.endpoints().keys()).collect();
    let (mut counts, mut changes) = (Counts::default(), Vec::<DecisionChange>::new());
    for question in &questions {
        for endpoint in &endpoints {
            let (mut last, mut open) = (None, None::<DecisionChange>);
            for at in &epochs {
                let pair = (told(before, question, endpoint, *at), told(after, question, endpoint, *at));
                let effect = match (pair.0.0, pair.1.0) {
                    (false, true) => Some(Effect::Gained),
                    (true, false) => Some(Effect::Lost),
                    _ if pair.0.1 == pair.1.1 => None,
                    _ => Some(Effect::ReasonOnly),
                };
                *match effect {
                    Some(Effect::Gained) => &mut counts.gained,
                    Some(Effect::Lost) => &mut counts.lost,
                    Some(Effect::ReasonOnly) => &mut counts.reason_only,
                    None => &mut counts.unchanged,
                } += 1;
                if last.as_ref() != Some(&pair) {
                    changes.extend(open.take().map(|change| DecisionChange { to: Some(*at), ..change }));
                    open = effect.map(|effect| DecisionChange {
                        question: question.clone(),
                        endpoint: (*endpoint).clone(),
                        from: *at,
                        to: None,
                        effect,
                    });
                    last = Some(pair);
                }
            }
            changes.extend(open);
        }
    }
    (counts, changes)
}

fn swapped(counts: Counts) -> Counts {
    Counts { gained: counts.lost, lost: counts.gained, ..counts }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_difference_is_what_asking_every_question_of_both_finds((before, after) in edited(), from in prop::sample::select(moments())) {
        let (before, after) = (index(before), index(after));
        let difference = diff(&before, &after, from);
        let (counts, changed) = by_asking(before.catalogue(), after.catalogue(), from);
        prop_assert_eq!(difference.counts(), counts, "every answer is counted, and counted right");
        prop_assert_eq!(difference.changes().collect::<Vec<_>>(), changed.clone(), "every change with its time, merged and in order");
        // A draft shares with what it was made from all that no edit touched.
        let edits = changes(before.catalogue(), after.catalogue());
        let sharing = before.edited(Arc::new(before.catalogue().edited(&edits).unwrap()), &edits);
        let of_draft = diff(&before, &sharing, from);
        prop_assert_eq!(of_draft.changes().collect::<Vec<_>>(), changed, "the same of catalogues that share");
        prop_assert_eq!(difference.len(), difference.changes().count(), "the length is that of the list");
        let Counts { gained, lost, reason_only, unchanged } = counts;
        prop_assert_eq!(gained + lost + reason_only + unchanged, difference.space().answers(), "nothing is left uncounted");
    }

    #[test]
    fn what_plays_no_part_changes_nothing(parts in world(), from in prop::sample::select(moments())) {
        let mut renamed = parts.clone();
        // Boundaries play a part in every answer, so that all are asked for; their names do not.
        renamed.registry.boundaries[0].name.push_str(", renamed");
        let difference = diff(&index(parts), &index(renamed), from);
        prop_assert!(difference.is_empty() && difference.changes().next().is_none(), "no change");
        prop_assert_eq!(difference.relation(), Relation::Equivalent, "and equivalent");
    }

    #[test]
    fn there_and_back_are_mirror_images((before, after) in edited(), from in prop::sample::select(moments())) {
        let (before, after) = (index(before), index(after));
        let (there, back) = (diff(&before, &after, from), diff(&after, &before, from));
        prop_assert_eq!(there.counts(), swapped(back.counts()), "what is gained there is lost back");
        let mirrored = |change: DecisionChange| DecisionChange {
            effect: match change.effect {
                Effect::Gained => Effect::Lost,
                Effect::Lost => Effect::Gained,
                Effect::ReasonOnly => Effect::ReasonOnly,
            },
            ..change
        };
        prop_assert_eq!(there.changes().collect::<Vec<_>>(), back.changes().map(mirrored).collect::<Vec<_>>(), "change by change");
    }

    /// For questions that had an enforced policy: the first one opens what was denied as `no_policy`.
    #[test]
    fn a_restriction_never_gains(mut parts in world(), more in policy("q-more".to_owned()), from in prop::sample::select(moments())) {
        let before = index(parts.clone());
        parts.policies.push(more);
        let after = index(parts);
        for change in diff(&before, &after, from).changes().filter(|change| change.effect == Effect::Gained) {
            let request = change.question.request(before.catalogue(), change.from);
            let policies = decide_now(before.catalogue(), &request).policies;
            prop_assert!(policies.iter().all(|policy| policy.mode == Mode::Audit), "{change:?} gained under an enforced policy");
        }
    }
}

/// An index must be compared as it is: one that was edited has the differences of one that was made anew.
#[test]
fn an_edited_index_differs_as_a_new_one_does() {
    let parts = crate::worlds::FIXED_WORLD.clone();
    let old = index(parts.clone());
    let mut changed = parts;
    changed.registry.endpoints[0].enabled = false;
    let new = index(changed);
    let edited: Index = old.edited(
        std::sync::Arc::clone(new.catalogue()),
        &crate::index::changes(old.catalogue(), new.catalogue()),
    );
    let from = moments()[0];
    let (of_edited, of_new) = (diff(&old, &edited, from), diff(&old, &new, from));
    assert!(of_edited.changes().eq(of_new.changes()), "the same changes, however the index came about");
    assert_eq!(of_edited.counts(), of_new.counts(), "and as many");
    assert!(!of_edited.is_empty(), "and the edit itself is seen");
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn timelines_are_what_asking_at_every_instant_finds(parts in world(), from in prop::sample::select(moments())) {
        let index = index(parts);
        let catalogue = index.catalogue();
        for question in Question::all(catalogue) {
            let together = domicile_policy::timeline::timelines(&index, &question, from);
            prop_assert_eq!(together.iter().map(|(members, _)| members.len()).sum::<usize>(), catalogue.endpoints().len(), "each endpoint is in one group");
            for (members, stretches) in together {
                for endpoint in members {
                    let alone = domicile_policy::timeline::timeline(&index, &question, &endpoint.id, from);
                    prop_assert_eq!(alone.iter().map(|s| (s.from, s.to)).collect::<Vec<_>>(), stretches.iter().map(|s| (s.from, s.to)).collect::<Vec<_>>(), "one of a group is like all of it");
                    prop_assert!(
                        alone.windows(2).all(|pair| matches!(pair, [a, b] if a.judgement != b.judgement && a.to == Some(b.from))),
                        "stretches follow each other without gaps, and each says something new"
                    );
                    for at in moments().into_iter().filter(|at| *at >= from) {
                        let stretch = alone.iter().find(|s| s.from <= at && s.to.is_none_or(|to| at < to)).unwrap();
                        let text = match &stretch.judgement {
                            Judgement::Absent => "absent".to_owned(),
                            Judgement::Refused(reason) => format!("{reason:?}"),
                            Judgement::Judged(judged) => format!("{:?} {:?}", judged.findings, judged.would_deny),
                        };
                        prop_assert_eq!(text, told(catalogue, &question, &endpoint.id, at).1, "at {}", at);
                    }
                }
            }
        }
    }
}
