### Sentences of imports: our own tables and documents, logs, and what every format shares.
### Above each stands the English sentence that the core gives; a test keeps the two together.
