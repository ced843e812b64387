### Sentences of the workspace file, of keys and passphrases, and of bundles.
### Above each stands the English sentence that the core gives; a test keeps the two together.
