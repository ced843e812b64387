"""Hostile and honest requests. Each case says what it is, what is sent, and whether it is served."""

import gzip
import json

from engine import request

MESSAGES = [{"role": "user", "content": "synthetic text"}]

# What a caller could send to be billed as somebody else, to steer a provider, or to tell it more than it needs.
FOREIGN = [
    ("Authorization", "Bearer of-the-caller"),
    ("api-key", "of-the-caller"),
    ("x-api-key", "of-the-caller"),
    ("openai-organization", "of-the-caller"),
    ("openai-project", "of-the-caller"),
    ("anthropic-version", "of-the-caller"),
    ("Anthropic-Beta", "of-the-caller"),
    ("x-goog-api-key", "of-the-caller"),
    ("x-goog-user-project", "of-the-caller"),
    ("x-amz-security-token", "of-the-caller"),
    ("x_api_key", "of-the-caller"),
    ("cookie", "of=the-caller"),
    ("proxy-authorization", "of-the-caller"),
    ("x-forwarded-for", "203.0.113.7"),
]


def body(model, **more):
    """A chat completion that names `model`."""
    return {"model": model, "messages": MESSAGES, **more}


def text(*pairs):
    """A JSON object with exactly these pairs, repeated keys included."""
    members = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in pairs]
    return ("{" + ", ".join([*members, f'"messages": {json.dumps(MESSAGES)}']) + "}").encode()


def spellings(word):
    """Every way to write `word` in capitals and small letters."""
    if not word:
        return [""]
    return [c + rest for rest in spellings(word[1:]) for c in (word[0].lower(), word[0].upper())]


def served(tag, model):
    """Requests that differ from the plain one in nothing that counts: (name, bytes)."""
    tagged = [("x-residency", tag)]
    yield "plain", request(body(model), tagged)
    yield "header name in capitals", request(body(model), [("X-RESIDENCY", tag)])
    yield "charset named", request(body(model), tagged, content_type="application/json; charset=utf-8")
    yield "content type in capitals", request(body(model), tagged, content_type="Application/JSON")
    yield "foreign headers", request(body(model), tagged + FOREIGN)
    yield "slashes merged", request(body(model), tagged, path="//v1//chat/completions")
    yield "dots removed", request(body(model), tagged, path="/v1/x/../chat/completions")
    yield "backslashes turned", request(body(model), tagged, path="/v1\\chat\\completions")
    yield "longer than a default buffer", request(body(model, padding="x" * 3_000_000), tagged)
    yield "key escaped", request(b'{"mod\\u0065l": %s}' % json.dumps(model).encode(), tagged)
    chunked = json.dumps(body(model)).encode()
    head = request(b"", tagged).replace(b"content-length: 0", b"transfer-encoding: chunked")
    yield "chunked", head + b"%x\r\n%s\r\n0\r\n\r\n" % (len(chunked), chunked)


def refused(tag, model, other_tag, other_model):
    """Requests that nobody may receive: (name, bytes). The other tag and model are ones of other requests."""
    tagged = [("x-residency", tag)]

    yield "no tag", request(body(model))
    for wrong in ["", "untagged", "no-such-tag", tag.upper(), tag.title(), tag + "x", tag[:-1], f'"{tag}"', f"{tag},",
                  f"{tag}, {tag}", f"{tag},{other_tag}", f"{tag};q=1", "*", ".*", f"{tag}%00", tag.replace("-", "_")]:
        if wrong != tag:
            yield f"tag `{wrong}`", request(body(model), [("x-residency", wrong)])
    yield "tag twice", request(body(model), tagged * 2)
    yield "tag and another", request(body(model), [*tagged, ("x-residency", other_tag)])
    yield "another and tag", request(body(model), [("x-residency", other_tag), *tagged])
    yield "tag under an underscore", request(body(model), [("x_residency", tag)])
    yield "tag in the query", request(body(model), path=f"/v1/chat/completions?x-residency={tag}")
    yield "tag in the body", request(body(model, metadata={"tags": [tag]}, **{"x-residency": tag}))

    for wrong in ["no-such-model", model.upper() if model != model.upper() else model.lower(), model + " ", " " + model,
                  model + "\0", "*", "", None, 1, True, [model], {"model": model}, other_model]:
        yield f"model {json.dumps(wrong)}", request(body(wrong), tagged)
    yield "no model", request({"messages": MESSAGES}, tagged)
    yield "model nested", request({"messages": MESSAGES, "metadata": {"model": model}}, tagged)
    yield "model in a list", request([body(model)], tagged)
    for spelling in spellings("model"):
        if spelling != "model":
            yield f"only `{spelling}`", request(text((spelling, model)), tagged)
            yield f"`model` and `{spelling}`", request(text(("model", model), (spelling, other_model)), tagged)
            yield f"`{spelling}` and `model`", request(text((spelling, other_model), ("model", model)), tagged)
    yield "`Model` escaped", request(b'{"model": %s, "\\u004dodel": "x"}' % json.dumps(model).encode(), tagged)
    # Null, a list or an object stay unseen by Envoy, and can name no model.
    for value in ["", 7, False]:
        yield f"`Model` {json.dumps(value)}", request(text(("model", model), ("Model", value)), tagged)
    yield "model twice, the other last", request(text(("model", model), ("model", other_model)), tagged)

    yield "no body", request(b"", tagged)
    yield "broken JSON", request(b'{"model": %s' % json.dumps(model).encode(), tagged)
    yield "two documents", request(json.dumps(body(model)).encode() * 2, tagged)
    yield "comment in JSON", request(b"/* x */" + json.dumps(body(model)).encode(), tagged)
    yield "UTF-16", request(json.dumps(body(model)).encode("utf-16"), tagged)
    packed = gzip.compress(json.dumps(body(model)).encode())
    yield "gzip", request(packed, [*tagged, ("content-encoding", "gzip")])
    for wrong in [None, "text/plain", "application/x-www-form-urlencoded", "application/jsonx",
                  "application/json; charset=utf-16", "multipart/form-data; boundary=x", "application/json, text/plain"]:
        yield f"content type `{wrong}`", request(body(model), tagged, content_type=wrong)
    yield "content type twice", request(body(model), [*tagged, ("content-type", "text/plain")])
    yield "longer than the buffer", request(body(model, padding="x" * 34_000_000), tagged)

    for method in ["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "post", "TRACE"]:
        yield f"method {method}", request(body(model), tagged, method=method)
    for path in ["/", "/v1", "/v1/chat", "/v1/chat/completions/", "/v1/chat/completions/x", "/chat/completions",
                 "/v1/Chat/Completions", "/v1/completions", "/v1/embeddings", "/v1/responses", "/v1/files",
                 "/v1/batches", "/v1/realtime", "/v1/images/generations", "/v1/audio/speech", "/v1/rerank", "/mcp",
                 "/v1/models", "/v1/messages", "/openai/v1/chat/completions", "/v1%2fchat%2fcompletions",
                 "/v1%2Fchat/completions", "/v1/chat%5ccompletions",
                 "/v1/chat/completions/../../files", "/v1/chat/completions;x=1", "/v1/chat/completions%00",
                 "/v1/chat/completions%3fx", "/v1/chat/completions?key=of-the-caller", "/v1/chat/completions?",
                 "/v1/chat/completions#x", "/v1/%63hat%2e%2e/completions", "http://us.example/v1/files"]:
        yield f"path {path}", request(body(model), tagged, path=path)
    yield "upgrade", request(body(model), [*tagged, ("upgrade", "websocket"), ("connection", "upgrade")])
