### Sentences of the catalogue and of the use cases.
### Above each stands the English sentence that the core gives; a test keeps the two together.
