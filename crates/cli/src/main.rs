//! The `domicile` command: the console's use cases without a window.
fn main() {}
