use super::*;

#[test]
fn the_digest_of_abc_is_that_of_fips_180_2() {
    let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(Digest::of(b"abc").to_string(), text, "the first example of FIPS 180-2");
    assert_eq!(text.parse(), Ok(Digest::of(b"abc")), "what is written can be read");
}

#[test]
fn a_second_spelling_of_a_digest_is_refused() {
    let good = Digest::of(b"abc").to_string();
    for bad in
        [good.to_uppercase(), format!("{good} "), good[1..].to_owned(), format!("{good}0"), "é".repeat(32)]
    {
        assert!(bad.parse::<Digest>().is_err(), "`{bad}` is not the one spelling");
    }
}
