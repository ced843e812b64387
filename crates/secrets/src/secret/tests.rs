//! What a secret must never do.

use std::{cell::Cell, marker::PhantomData, rc::Rc};

use zeroize::Zeroize;

use super::Secret;

#[test]
fn prints_nothing_of_the_value_or_its_length() {
    let short = Secret::new(String::from("a"));
    let long = Secret::new("long secret".repeat(10));
    for (one, other) in
        [(format!("{short:?}"), format!("{long:?}")), (format!("{short:#?}"), format!("{long}"))]
    {
        assert_eq!(one, "[redacted]", "a secret prints a fixed word");
        assert_eq!(one, other, "two secrets print alike, or the text would tell them apart");
    }
}

struct Witness(Rc<Cell<bool>>);

impl Zeroize for Witness {
    fn zeroize(&mut self) {
        self.0.set(true);
    }
}

#[test]
fn is_wiped_when_dropped() {
    let wiped = Rc::new(Cell::new(false));
    let secret = Secret::new(Witness(Rc::clone(&wiped)));
    assert!(!wiped.get(), "a secret in use must not be wiped");
    drop(secret);
    assert!(wiped.get(), "a dropped secret must be wiped from memory");
}

// An inherent constant wins over the trait's: `Probe::<T>::SERIALIZES` tells whether `T: Serialize`.
struct Probe<T>(PhantomData<T>);

impl<T: serde::Serialize> Probe<T> {
    const SERIALIZES: bool = true;
}

trait Otherwise {
    const SERIALIZES: bool = false;
}

impl<T> Otherwise for Probe<T> {}

#[test]
fn cannot_be_serialised() {
    let control = Probe::<String>::SERIALIZES;
    let secret = Probe::<Secret<String>>::SERIALIZES;
    assert!(control, "the probe must recognise a type that can be serialised");
    assert!(!secret, "a secret that can be serialised reaches a log or an export sooner or later");
}
