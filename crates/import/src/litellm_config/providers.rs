//! LiteLLM's providers: the prefixes that it cuts off a model's name, and where it sends requests when the file
//! gives no address. Source: LiteLLM 1.109.1, `types/utils.py` (`LlmProviders`), `get_llm_provider_logic.py`,
//! `llms/openai_like/providers.json`.

/// Every prefix that LiteLLM knows, in order.
const PREFIXES: &str = "a2a a2a_agent abliteration ai21 ai21_chat aiand aiml aiohttp_openai amazon_nova anthropic \
    anthropic_text apertis assemblyai auto_router aws_polly aws_textract azure azure_ai azure_speech azure_text \
    baseten bedrock bedrock_converse bedrock_mantle bespoke bigmodel black_forest_labs bytez cerebras \
    charity_engine chatgpt chutes clarifai clf_ai_gateway cloudflare codestral cognition cohere cohere_chat \
    cometapi compactifai coralbricks cortecs crusoe cursor custom custom_openai darkbloom dashscope databricks \
    databricks_agent datarobot deepgram deepinfra deepseek docker_model_runner dotprompt edenai elevenlabs \
    empiriolabs empower eu_jev fal_ai featherless_ai fireworks_ai friendliai galadriel gdc gemini gigachat github \
    github_copilot gmi gradient_ai groq helicone heroku hosted_vllm hostinger_router huggingface humanloop \
    hyperbolic inception inferenceapis infinity jina_ai kyma lambda_ai langflow langfuse langgraph laya lemonade \
    libertai litellm_agent litellm_proxy llamafile llamagate lm_studio manus maritalk meta meta_llama \
    microsoft_365_copilot milvus minimax mistral modelscope mongodb moonshot morph nace nadir nano-gpt nebius \
    neosantara nlp_cloud novita nscale nvidia_nim nvidia_riva oci ollama ollama_chat oobabooga openai openai_like \
    opencode_go openinfer openrouter opensearch ovhcloud parasail perplexity petals pg_vector pinstripes poe \
    predibase prism publicai qwen_ai_platform qwencloud ragflow recraft reducto refuseless reka replicate runwayml \
    s3_vectors sagemaker sagemaker_chat sagemaker_nova sail sambanova sap sarvam scaledown scaleway scx-ai \
    snowflake soniox stability strands_decider streamlake synthetic tencent tensormesh text-completion-codestral \
    text-completion-inception text-completion-openai together_ai topaz transcribe triton typesafe v0 valkey \
    veniceai vercel_ai_gateway vertex_ai vertex_ai_beta vllm volcengine voyage wandb watsonx watsonx_text xai \
    xiaomi_mimo xinference zai zerogpu";

/// Where requests go without an address.
const DEFAULTS: [(&str, &str); 56] = [
    ("abliteration", "https://api.abliteration.ai/v1"),
    ("aihubmix", "https://aihubmix.com/v1"),
    ("anthropic", "https://api.anthropic.com/v1"),
    ("anyscale", "https://api.endpoints.anyscale.com/v1"),
    ("baseten", "https://inference.baseten.co/v1"),
    ("cerebras", "https://api.cerebras.ai/v1"),
    ("chutes", "https://llm.chutes.ai/v1"),
    ("codestral", "https://codestral.mistral.ai/v1"),
    ("cohere", "https://api.cohere.ai"),
    ("cohere_chat", "https://api.cohere.ai"),
    ("cortecs", "https://api.cortecs.ai/v1"),
    ("crusoe", "https://api.inference.crusoecloud.com/v1"),
    ("dashscope", "https://dashscope-intl.aliyuncs.com/compatible-mode/v1"),
    ("deepinfra", "https://api.deepinfra.com/v1/openai"),
    ("deepseek", "https://api.deepseek.com/beta"),
    ("featherless_ai", "https://api.featherless.ai/v1"),
    ("fireworks_ai", "https://api.fireworks.ai/inference/v1"),
    ("friendliai", "https://api.friendli.ai/serverless/v1"),
    ("galadriel", "https://api.galadriel.com/v1"),
    ("gemini", "https://generativelanguage.googleapis.com/v1beta"),
    ("gigachat", "https://gigachat.devices.sberbank.ru/api/v1"),
    ("github", "https://models.inference.ai.azure.com"),
    ("gmi", "https://api.gmi-serving.com/v1"),
    ("groq", "https://api.groq.com/openai/v1"),
    ("hyperbolic", "https://api.hyperbolic.xyz/v1"),
    ("inception", "https://api.inceptionlabs.ai/v1"),
    ("lambda_ai", "https://api.lambda.ai/v1"),
    ("meta", "https://api.meta.ai/v1"),
    ("meta_llama", "https://api.llama.com/compat/v1"),
    ("minimax", "https://api.minimax.io/v1"),
    ("mistral", "https://api.mistral.ai/v1"),
    ("moonshot", "https://api.moonshot.ai/v1"),
    ("nano-gpt", "https://nano-gpt.com/api/v1"),
    ("nebius", "https://api.studio.nebius.ai/v1"),
    ("novita", "https://api.novita.ai/v3/openai"),
    ("nscale", "https://inference.api.nscale.com/v1"),
    ("nvidia_nim", "https://integrate.api.nvidia.com/v1"),
    ("ollama", "http://localhost:11434"),
    ("ollama_chat", "http://localhost:11434"),
    ("openai", "https://api.openai.com/v1"),
    ("openrouter", "https://openrouter.ai/api/v1"),
    ("ovhcloud", "https://oai.endpoints.kepler.ai.cloud.ovh.net/v1"),
    ("perplexity", "https://api.perplexity.ai"),
    ("poe", "https://api.poe.com/v1"),
    ("publicai", "https://api.publicai.co/v1"),
    ("reka", "https://api.reka.ai/v1"),
    ("sambanova", "https://api.sambanova.ai/v1"),
    ("scaleway", "https://api.scaleway.ai/v1"),
    ("text-completion-openai", "https://api.openai.com/v1"),
    ("together_ai", "https://api.together.ai/v1"),
    ("v0", "https://api.v0.dev/v1"),
    ("vercel_ai_gateway", "https://ai-gateway.vercel.sh/v1"),
    ("volcengine", "https://ark.cn-beijing.volces.com/api/v3"),
    ("wandb", "https://api.inference.wandb.ai/v1"),
    ("xai", "https://api.x.ai/v1"),
    ("zai", "https://api.z.ai/api/paas/v4"),
];

/// Prefixes that name a protocol or a server program rather than somebody who runs models.
const PROTOCOLS: [&str; 17] = [
    "aiohttp_openai",
    "custom",
    "custom_openai",
    "docker_model_runner",
    "hosted_vllm",
    "infinity",
    "lemonade",
    "llamafile",
    "lm_studio",
    "ollama",
    "ollama_chat",
    "oobabooga",
    "openai",
    "openai_like",
    "text-completion-openai",
    "vllm",
    "xinference",
];

/// Prefixes of those who speak a protocol of their own, not OpenAI's.
const OWN_PROTOCOL: [&str; 12] = [
    "ai21",
    "aws_polly",
    "cohere",
    "cohere_chat",
    "oci",
    "ollama",
    "ollama_chat",
    "predibase",
    "replicate",
    "sagemaker",
    "watsonx",
    "watsonx_text",
];

/// Prefixes whose provider the catalogue calls otherwise.
const NAMES: [(&str, &str); 17] = [
    ("anthropic_text", "anthropic"),
    ("azure_ai", "azure"),
    ("azure_text", "azure"),
    ("bedrock", "aws"),
    ("bedrock_converse", "aws"),
    ("bedrock_mantle", "aws"),
    ("sagemaker", "aws"),
    ("cohere_chat", "cohere"),
    ("dashscope", "alibaba"),
    ("fireworks_ai", "fireworks"),
    ("gemini", "google-ai-studio"),
    ("vertex_ai", "gcp"),
    ("vertex_ai_beta", "gcp"),
    ("watsonx_text", "watsonx"),
    ("codestral", "mistral"),
    ("text-completion-codestral", "mistral"),
    ("databricks_agent", "databricks"),
];

/// Whether LiteLLM knows this prefix.
pub(super) fn is_known(prefix: &str) -> bool {
    PREFIXES.split_ascii_whitespace().any(|known| known == prefix)
        || DEFAULTS.iter().any(|(known, _)| *known == prefix)
}

/// Where requests of this prefix go without an address.
pub(super) fn default_base(prefix: &str) -> Option<&'static str> {
    DEFAULTS.iter().find(|(known, _)| *known == prefix).map(|(_, url)| *url)
}

/// Whether this prefix names a protocol or a server program.
pub(super) fn is_protocol(prefix: &str) -> bool {
    PROTOCOLS.contains(&prefix)
}

/// Whether this prefix stands for a protocol that the console does not speak.
pub(super) fn has_own_protocol(prefix: &str) -> bool {
    OWN_PROTOCOL.contains(&prefix)
}

/// The catalogue's name for the provider of this prefix.
pub(super) fn provider(prefix: &str) -> &str {
    NAMES.iter().find(|(known, _)| *known == prefix).map_or(prefix, |(_, name)| name)
}

/// The provider that LiteLLM takes for a name without a prefix, where its form alone shows it.
pub(super) fn of_bare_name(model: &str) -> Option<&'static str> {
    const OPENAI: [&str; 8] =
        ["gpt-", "chatgpt-", "o1", "o3", "o4", "text-embedding-3", "ft:gpt-", "gpt-image"];
    if crate::litellm_key::profile(model) != crate::litellm_key::Profile::Other {
        return Some("bedrock");
    }
    if OPENAI.iter().any(|start| model.starts_with(start)) {
        return Some("openai");
    }
    if model.starts_with("claude-") {
        return Some("anthropic");
    }
    model.starts_with("gemini-").then_some("vertex_ai")
}
