//! Names that are taken and names that are refused.

use super::{SecretName, WorkspaceId};

#[test]
fn the_three_kinds_have_fixed_spellings() {
    let names = [
        SecretName::officer("anna.k").unwrap(),
        SecretName::publisher(),
        SecretName::connection("azure/eu-1").unwrap(),
    ];
    let spelled: Vec<&str> = names.iter().map(SecretName::as_str).collect();
    let expected = ["officer/anna.k", "publisher", "connection/azure/eu-1"];
    assert_eq!(spelled, expected, "entries written by an earlier version must be found again");
}

#[test]
fn what_could_point_elsewhere_is_refused() {
    for id in ["", " ", "a b", "../x", "/x", "a\nb", "ü", &"x".repeat(161)] {
        assert!(SecretName::officer(id).is_err(), "`{id}` must not become part of a name");
    }
    assert!(WorkspaceId::new("w/officer").is_err(), "a workspace must not reach into another one's entries");
    assert!(WorkspaceId::new("0192-ab").is_ok(), "an ordinary workspace id is taken");
}
