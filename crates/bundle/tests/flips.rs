//! No byte of any file can change unnoticed.

#[cfg(test)]
mod common;

#[cfg(test)]
mod tests {
    use crate::common::*;
    use domicile_bundle::{Options, verify};
    use proptest::prelude::*;
    use std::sync::OnceLock;

    fn release() -> &'static (Office, Directory) {
        static RELEASE: OnceLock<(Office, Directory)> = OnceLock::new();
        RELEASE.get_or_init(|| {
            let office = Office::new(2).with_publisher(key(101));
            let files = office.release(2);
            (office, files)
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_changed_byte_is_refused(file: prop::sample::Index, at: prop::sample::Index, change in 1..=255_u8, pin: bool) {
            let (office, good) = release();
            let mut files = good.clone();
            let path = file.get(&good.keys().collect::<Vec<_>>()).to_string();
            let bytes = files.get_mut(&path).unwrap();
            let at = at.index(bytes.len());
            bytes[at] ^= change;
            // Without a pin the first root itself stands or falls by its signatures and its form.
            let pinned_root_sha256 = office.options().pinned_root_sha256.filter(|_| pin);
            let options = Options { pinned_root_sha256, ..office.options() };
            prop_assert!(verify(&files, &options).is_err(), "byte {at} of `{path}` changed by {change:#x}");
        }

        #[test]
        fn any_cut_or_longer_file_is_refused(file: prop::sample::Index, at: prop::sample::Index, more: u8) {
            let (office, good) = release();
            let path = file.get(&good.keys().collect::<Vec<_>>()).to_string();
            let mut cut = good.clone();
            let bytes = cut.get_mut(&path).unwrap();
            bytes.truncate(at.index(bytes.len()));
            prop_assert!(office.verify(&cut).is_err(), "`{path}` cut");
            let mut longer = good.clone();
            longer.get_mut(&path).unwrap().push(more);
            prop_assert!(office.verify(&longer).is_err(), "`{path}` with the byte {more:#x} at its end");
        }
    }

    #[test]
    fn any_missing_file_is_refused() {
        let (office, good) = release();
        for path in good.keys() {
            let mut files = good.clone();
            files.remove(path);
            assert!(office.verify(&files).is_err(), "`{path}` is missing");
        }
    }
}
