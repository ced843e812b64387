//! When the answer changes: `next_change` against the answers themselves.

use domicile_policy::{Catalogue, Decision, decide};
use proptest::prelude::*;

use crate::{
    eligible,
    worlds::{config, moments, request, world},
};

/// What `next_change` watches.
fn state(decision: &Decision) -> impl PartialEq + std::fmt::Debug + use<> {
    (decision.verdict, eligible(decision))
}

proptest! {
    #![proptest_config(config())]

    /// The moments are every end of an interval and one second on either side: nothing else can change an answer.
    #[test]
    fn nothing_changes_before_the_next_change_and_something_does_at_it(parts in world(), mut request in request()) {
        let catalogue = Catalogue::new(1, parts).unwrap();
        let now = decide(&catalogue, &request);
        let asked_at = request.at;
        for later in moments().into_iter().filter(|moment| *moment > asked_at) {
            request.at = later;
            let then = decide(&catalogue, &request);
            match now.next_change {
                Some(change) if later >= change => {
                    if later == change {
                        prop_assert_ne!(state(&then), state(&now), "nothing changed at the next change, {}", change);
                    }
                }
                _ => prop_assert_eq!(state(&then), state(&now), "the answer changed at {}, unannounced", later),
            }
        }
        if let Some(change) = now.next_change {
            prop_assert!(change > asked_at, "the next change is after the request");
            prop_assert!(moments().contains(&change), "the next change is the end of some interval");
        }
    }

    #[test]
    fn following_the_changes_meets_every_answer(parts in world(), mut request in request()) {
        let catalogue = Catalogue::new(1, parts).unwrap();
        request.at = moments()[0];
        let mut announced = vec![request.at];
        let mut decision = decide(&catalogue, &request);
        while let Some(next) = decision.next_change {
            prop_assert!(announced.len() < 20, "the changes of a small world come to an end");
            announced.push(next);
            request.at = next;
            decision = decide(&catalogue, &request);
        }
        for moment in moments() {
            let last = *announced.iter().rfind(|change| **change <= moment).unwrap();
            request.at = last;
            let at_change = decide(&catalogue, &request);
            request.at = moment;
            prop_assert_eq!(state(&decide(&catalogue, &request)), state(&at_change), "the answer at {} is that of {}", moment, last);
        }
    }
}
