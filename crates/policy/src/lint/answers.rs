//! What the lints ask of the decision, in one place.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use crate::{
    decide::{Finding, Request, RequestReason},
    id::{CategoryId, EndpointId, GatewayId, PlacementId, PolicyId, TagName},
    index::Index,
    instant::Instant,
    remedy::stands,
    rule::Mode,
    set::NonEmptySet,
};

/// One endpoint's answer, as far as lints look at it.
pub(super) struct Judged {
    pub placement: PlacementId,
    pub eligible: bool,
    /// The policies in `enforce` of which a check fails and is not excused.
    pub refused_by: BTreeSet<PolicyId>,
    /// What fails, excused or not, under policies in `enforce`.
    pub failures: Vec<Finding>,
    /// What fails under policies in `audit`.
    pub would_deny: Vec<Finding>,
}

/// One answer, as far as lints look at it.
pub(super) struct Answer {
    pub reason: Option<RequestReason>,
    /// The policies in `enforce` that apply.
    pub enforced: BTreeSet<PolicyId>,
    pub endpoints: BTreeMap<EndpointId, Judged>,
}

/// Asks the decision. The only place that does.
fn ask(index: &Index, request: &Request) -> Answer {
    let decision = index.decide_now(request);
    let enforced = decision.policies.iter().filter(|applied| applied.mode == Mode::Enforce);
    Answer {
        reason: decision.reason,
        enforced: enforced.map(|applied| applied.id.clone()).collect(),
        endpoints: decision
            .endpoints
            .into_iter()
            .map(|judged| {
                let standing = judged.findings.iter().filter(|finding| stands(finding));
                let refused_by = standing.filter_map(|finding| finding.policy.clone()).collect();
                let answer = Judged {
                    placement: judged.placement,
                    eligible: judged.eligible,
                    refused_by,
                    failures: judged.findings,
                    would_deny: judged.would_deny,
                };
                (judged.endpoint, answer)
            })
            .collect(),
    }
}

/// What a request carries.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Carries {
    /// Everything that its tag may carry.
    All,
    /// This alone.
    One(CategoryId),
    /// Nobody knows: every policy of the tag applies.
    Unknown,
}

type Question = (TagName, Carries, Instant, Option<GatewayId>);

/// Answers to questions about one catalogue, each asked once.
pub(super) struct Answers<'a> {
    index: &'a Index,
    pub at: Instant,
    pub until: Instant,
    known: BTreeMap<Question, Rc<Answer>>,
}

impl<'a> Answers<'a> {
    pub const fn new(index: &'a Index, at: Instant, until: Instant) -> Self {
        Self { index, at, until, known: BTreeMap::new() }
    }

    /// The answer for a tag that the catalogue has.
    pub fn of(
        &mut self,
        tag: &TagName,
        carries: &Carries,
        at: Instant,
        gateway: Option<&GatewayId>,
    ) -> Rc<Answer> {
        let question = (tag.clone(), carries.clone(), at, gateway.cloned());
        if let Some(answer) = self.known.get(&question) {
            return Rc::clone(answer);
        }
        let all = Request::over_all_categories(self.index.catalogue(), tag, at);
        let categories = match carries {
            Carries::All => all.categories,
            Carries::One(category) => Some(NonEmptySet::one(category.clone())),
            Carries::Unknown => None,
        };
        let request = Request { categories, gateway: gateway.cloned(), ..all };
        let answer = Rc::new(ask(self.index, &request));
        self.known.insert(question, Rc::clone(&answer));
        answer
    }

    /// `from` and every instant in `(from, until)` at which something changes.
    pub fn instants(&self, from: Instant, until: Instant) -> Vec<Instant> {
        let later = self.index.instants().iter().copied().filter(|at| *at > from && *at < until);
        std::iter::once(from).chain(later).collect()
    }

    /// What requests with a tag may carry, one question for each: all of it, and each category alone.
    pub fn questions(&self, tag: &TagName) -> Vec<Carries> {
        let categories = self.index.catalogue().tags().get(tag).map(|tag| &tag.categories);
        let each = categories.into_iter().flatten().cloned().map(Carries::One);
        std::iter::once(Carries::All).chain(each).collect()
    }
}
