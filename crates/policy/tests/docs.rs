//! `docs/decision.md` is what officers and engineers read: every code that a decision can carry stands in it.

use domicile_policy::{Mode, Outcome, Proof, Reason, RequestReason, Scope, Stage, Verdict, remedy::Rank};

/// The page, without what stands in fenced examples: a code counts when it is explained.
fn page() -> String {
    let text = include_str!("../../../docs/decision.md");
    text.split("```").step_by(2).collect()
}

/// The lines of the page that open a table row with `code`.
fn rows<'a>(page: &'a str, code: &str) -> Vec<&'a str> {
    page.lines().filter(|line| line.starts_with(&format!("| `{code}` |"))).collect()
}

#[test]
fn every_reason_has_one_row_in_the_order_of_the_code() {
    let page = page();
    let codes: Vec<&str> = RequestReason::ALL
        .iter()
        .map(|reason| reason.as_str())
        .chain(Reason::ALL.iter().map(|reason| reason.as_str()))
        .chain(Outcome::ALL.iter().map(|outcome| outcome.as_str()))
        .collect();
    let mut last = 0;
    for code in codes {
        let found = rows(&page, code);
        assert_eq!(found.len(), 1, "`{code}` has one row in docs/decision.md: {found:?}");
        let at = page.find(found.first().copied().unwrap_or_default()).unwrap_or_default();
        assert!(at > last, "`{code}` stands where the order of the code puts it");
        last = at;
        let cells: Vec<&str> =
            found.iter().flat_map(|row| row.split('|')).map(str::trim).filter(|c| !c.is_empty()).collect();
        assert!(cells.len() >= 3, "`{code}` says what happened and what mends it: {found:?}");
    }
}

#[test]
fn every_word_of_the_decision_stands_in_the_page() {
    let page = page();
    let words = Stage::ALL
        .iter()
        .map(|stage| stage.as_str())
        .chain(Scope::ALL.iter().map(|scope| scope.as_str()))
        .chain(Mode::ALL.iter().map(|mode| mode.as_str()))
        .chain(Verdict::ALL.iter().map(|verdict| verdict.as_str()))
        .chain(Proof::ALL.iter().filter(|proof| **proof != Proof::None).map(|proof| proof.as_str()))
        .chain(Rank::ALL.iter().map(|rank| rank.as_str()))
        .chain(["not_retained", "anywhere", "unknown", "everywhere", "would_deny", "next_change"]);
    for word in words {
        assert!(page.contains(&format!("`{word}`")), "`{word}` is named in docs/decision.md");
    }
}
