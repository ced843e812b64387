### Sentences of imports: the files of providers and of LiteLLM.
### Above each stands the English sentence that the core gives; a test keeps the two together.
