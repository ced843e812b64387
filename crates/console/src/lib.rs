//! The use cases of the console and of the command line: the only composer.

pub mod starter;
