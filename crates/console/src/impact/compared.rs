//! The comparison of the newest release with the draft, made once for all that ask about it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use domicile_policy::{
    ClaimValue, Counts, DecisionChange, Difference, Effect, EndpointId, Index, Instant, Place, Question,
    Stage, TagName, diff,
};

use crate::{
    Console, Error,
    release::{self, ReleaseView},
};

/// Nothing begins or ends while a comparison holds, but the date that it names should not be hours old.
const FRESH_SECONDS: i64 = 900;

/// The newest release against the draft, from one instant on.
pub(crate) struct Compared {
    /// The newest release; nothing where nothing is published.
    pub published: Option<ReleaseView>,
    /// Its index, or that of an empty catalogue.
    pub before: Arc<Index>,
    /// The draft's.
    pub after: Arc<Index>,
    /// The first instant that was compared.
    pub from: Instant,
    /// What differs.
    pub difference: Difference,
    /// What differs, counted.
    pub tally: Tally,
    until: Instant,
}

/// What one pass over all changes counts.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Answers by tag, without those that are unchanged.
    pub tags: BTreeMap<TagName, Counts>,
    /// Merged changes by effect: gained, lost, reason only.
    pub merged: [u32; 3],
    /// Endpoints that some question gains.
    pub gained: BTreeSet<EndpointId>,
    /// Endpoints that some question loses.
    pub lost: BTreeSet<EndpointId>,
    /// Where gained endpoints process, with the tags that gain them.
    pub places: BTreeMap<Where, BTreeSet<TagName>>,
}

/// Where an endpoint processes, as one entry of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Where {
    /// A place.
    Place(Place),
    /// Anywhere.
    Anywhere,
    /// Nobody knows.
    Unknown,
}

/// The comparison as it was made last.
#[derive(Default)]
pub(crate) struct Cache(Mutex<Option<Arc<Compared>>>);

/// The comparison of now. Those who ask at once wait for one comparison instead of making one each.
pub(super) fn compared(console: &Console) -> Result<Arc<Compared>, Error> {
    let after = console.index()?;
    let latest = release::latest(console)?;
    let published = latest.as_ref().map(|latest| &latest.view);
    let now = console.now();
    let mut cache = console.compared.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = cache.as_ref().filter(|known| known.holds(&after, published, now)) {
        return Ok(Arc::clone(known));
    }
    let before = latest.as_ref().map_or_else(|| Arc::new(Index::new(Arc::default())), release::Latest::index);
    let made = Arc::new(compare(before, after, published.cloned(), now));
    *cache = Some(Arc::clone(&made));
    Ok(made)
}

impl Compared {
    fn holds(&self, after: &Arc<Index>, published: Option<&ReleaseView>, now: Instant) -> bool {
        let revision = |view: Option<&ReleaseView>| view.map(|view| view.revision);
        Arc::ptr_eq(&self.after, after)
            && revision(self.published.as_ref()) == revision(published)
            && self.from <= now
            && now < self.until
    }

    /// Every question about the tags of either side.
    pub fn questions(&self) -> BTreeSet<Question> {
        let mut questions = Question::all(self.before.catalogue());
        questions.extend(Question::all(self.after.catalogue()));
        questions
    }
}

/// Compares two catalogues from an instant on.
pub(super) fn compare(
    before: Arc<Index>,
    after: Arc<Index>,
    published: Option<ReleaseView>,
    from: Instant,
) -> Compared {
    let difference = diff(&before, &after, from);
    let mut instants = before.catalogue().instants();
    instants.extend(after.catalogue().instants());
    let epochs: Vec<Instant> =
        std::iter::once(from).chain(instants.into_iter().filter(|at| *at > from)).collect();
    let fresh = from.plus_seconds(FRESH_SECONDS);
    let until = epochs.get(1).map_or(fresh, |next| fresh.min(*next));
    let tally = tally(&difference, &after, &epochs);
    Compared { published, before, after, from, difference, tally, until }
}

fn tally(difference: &Difference, after: &Index, epochs: &[Instant]) -> Tally {
    let mut tally = Tally::default();
    // Many questions gain the same endpoint: where it processes is looked up once a tag.
    let mut gained: BTreeSet<(TagName, EndpointId)> = BTreeSet::new();
    for change in difference.changes() {
        let answers = stretches(epochs, &change);
        let DecisionChange { question, endpoint, effect, .. } = change;
        let [merged_gained, merged_lost, merged_reason] = &mut tally.merged;
        let counts = tally.tags.entry(question.tag.clone()).or_default();
        let (answered, merged) = match effect {
            Effect::Gained => (&mut counts.gained, merged_gained),
            Effect::Lost => (&mut counts.lost, merged_lost),
            Effect::ReasonOnly => (&mut counts.reason_only, merged_reason),
        };
        *answered += answers;
        *merged = merged.saturating_add(1);
        match effect {
            Effect::Gained => {
                gained.insert((question.tag, endpoint));
            }
            Effect::Lost => {
                tally.lost.insert(endpoint);
            }
            Effect::ReasonOnly => {}
        }
    }
    for (tag, endpoint) in gained {
        for place in processing(after, &endpoint) {
            tally.places.entry(place).or_default().insert(tag.clone());
        }
        tally.gained.insert(endpoint);
    }
    tally
}

/// How many epochs a change covers.
fn stretches(epochs: &[Instant], change: &DecisionChange) -> u64 {
    let first = epochs.partition_point(|at| *at < change.from);
    let last = change.to.map_or(epochs.len(), |to| epochs.partition_point(|at| *at < to));
    u64::try_from(last.saturating_sub(first)).unwrap_or(u64::MAX)
}

fn processing(index: &Index, endpoint: &EndpointId) -> Vec<Where> {
    let catalogue = index.catalogue();
    let placement = catalogue
        .endpoints()
        .get(endpoint)
        .and_then(|endpoint| catalogue.placements().get(&endpoint.placement));
    match placement.map_or(ClaimValue::Unknown, |placement| placement.claim(Stage::Processing)) {
        ClaimValue::Places(places) => places.iter().copied().map(Where::Place).collect(),
        ClaimValue::Anywhere => vec![Where::Anywhere],
        // Nobody can process without having the data: that it is not retained says nothing about where.
        ClaimValue::Unknown | ClaimValue::NotRetained => vec![Where::Unknown],
    }
}
