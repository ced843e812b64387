// A small server with the OpenAI interface on loopback, for what the console sends to. It counts what reaches it
// and keeps the last request, so that a test can say that nothing arrived, or what did.
import { once } from "node:events";
import { createServer } from "node:http";

/**
 * Starts a server at `address` that asks for `key` and streams `pieces`. While its `holds` is true it gives only the
 * first piece, until the other side hangs up.
 */
export async function startStub({ address = "127.0.0.1", key, pieces = ["Hello"] }) {
  const seen = { connections: 0, hits: 0, refused: 0, hungUp: 0, last: null };
  const stub = { seen, text: pieces.join(""), holds: false };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  server.on("connection", () => (seen.connections += 1));

  async function answer(request, response) {
    seen.hits += 1;
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    if (request.headers.authorization !== `Bearer ${key}`) {
      seen.refused += 1;
      response.writeHead(401, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: "the key is not the one of this server" } }));
      return;
    }
    if (request.method !== "POST" || !request.url.endsWith("/chat/completions")) {
      response.writeHead(404).end();
      return;
    }
    const body = JSON.parse(text);
    seen.last = { url: request.url, headers: request.headers, body };
    response.on("close", () => {
      if (!response.writableFinished) seen.hungUp += 1;
    });
    response.writeHead(200, { "content-type": "text/event-stream", "x-request-id": `stub-${seen.hits}` });
    for (const [index, piece] of pieces.entries()) {
      if (response.destroyed) return;
      response.write(event({ model: body.model, choices: [{ index: 0, delta: { content: piece }, finish_reason: null }] }));
      if (stub.holds && index === 0) await once(response, "close");
    }
    if (response.destroyed) return;
    const usage = { prompt_tokens: 7, completion_tokens: pieces.length, total_tokens: 7 + pieces.length };
    response.write(event({ model: body.model, choices: [{ index: 0, delta: {}, finish_reason: "stop" }], usage }));
    response.end("data: [DONE]\n\n");
  }

  server.listen(0, address);
  await once(server, "listening");
  const authority = `${address}:${server.address().port}`;
  return Object.assign(stub, {
    url: `http://${authority}/v1`,
    /** As an import names the connection to it. */
    connection: `${authority}/v1`,
    /** Ends it with every connection that is still open. */
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

function event(chunk) {
  return `data: ${JSON.stringify({ id: "stub", object: "chat.completion.chunk", created: 0, ...chunk })}\n\n`;
}
