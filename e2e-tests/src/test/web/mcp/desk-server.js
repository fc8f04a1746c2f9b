/** A server of the SDK with something of each kind; made for a page and for Node alike. */
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { CfWorkerJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/cfworker";
import { clientsNamed } from "../bank/clients.js";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

const text = (value) => ({ content: [{ type: "text", text: value }] });

export function deskServer() {
  const server = new McpServer(
    { name: "adviser-desk", version: "1.0.0" },
    { jsonSchemaValidator: new CfWorkerJsonSchemaValidator() },
  );
  const seen = { aborted: false };
  addTools(server, seen);
  addAnswersOfEachKind(server);
  addQuestions(server);
  addResourcesAndPrompts(server);
  return server;
}

function addTools(server, seen) {
  server.registerTool(
    "FindClients",
    {
      description: "Clients whose name contains the text.",
      inputSchema: { name: z.string() },
      outputSchema: { clients: z.array(z.object({ name: z.string(), segment: z.string() })) },
      annotations: { readOnlyHint: true },
    },
    ({ name }) => {
      const clients = clientsNamed(name).map(({ name, segment }) => ({ name, segment }));
      return { ...text("see the structure"), structuredContent: { clients } };
    },
  );
  server.registerTool(
    "delete-client",
    {
      description: "Deletes a client.",
      inputSchema: { id: z.string() },
      annotations: { destructiveHint: true, openWorldHint: true },
    },
    ({ id }) => text(`${id} is deleted`),
  );
  server.registerTool("wait", { annotations: { readOnlyHint: true } }, async ({ signal }) => {
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    seen.aborted = true;
    return text("too late");
  });
  server.registerTool("was_wait_aborted", { annotations: { readOnlyHint: true } }, () =>
    text(String(seen.aborted)),
  );
  server.registerTool("grow", { annotations: { readOnlyHint: true } }, () => {
    server.registerTool("grown", { annotations: { readOnlyHint: true } }, () => text("new"));
    return text("grown");
  });
}

function addAnswersOfEachKind(server) {
  const readOnly = { annotations: { readOnlyHint: true } };
  server.registerTool("plain_text", readOnly, () => ({
    content: [
      { type: "text", text: "one" },
      { type: "text", text: "two" },
    ],
  }));
  server.registerTool("json_text", readOnly, () => text('{"looks": "like JSON"}'));
  server.registerTool("nothing", readOnly, () => ({ content: [] }));
  server.registerTool("parts", readOnly, () => ({
    content: [
      { type: "text", text: "a chart" },
      { type: "image", data: PIXEL, mimeType: "image/png" },
      { type: "audio", data: "UklGRg==", mimeType: "audio/wav" },
      {
        type: "resource",
        resource: { uri: "desk://note", mimeType: "text/plain", text: "a note" },
      },
      { type: "resource_link", uri: "desk://rules", name: "rules" },
    ],
  }));
  server.registerTool("failing", readOnly, () => ({
    ...text("the desk is closed"),
    isError: true,
  }));
  server.registerTool("throwing", readOnly, () => {
    throw new Error("the desk fell over");
  });
}

function addQuestions(server) {
  const readOnly = { annotations: { readOnlyHint: true } };
  server.registerTool("ask_model", readOnly, async () => {
    const { content } = await server.server.createMessage({
      messages: [{ role: "user", content: { type: "text", text: "Who?" } }],
      maxTokens: 10,
    });
    return text(`the model says ${content.text}`);
  });
  server.registerTool("ask_person", readOnly, async () => {
    const { action, content } = await server.server.elicitInput({
      message: "Which desk?",
      requestedSchema: { type: "object", properties: { desk: { type: "string" } } },
    });
    return text(`${action}: ${content?.desk}`);
  });
}

function addResourcesAndPrompts(server) {
  server.registerResource(
    "rules",
    "desk://rules",
    { description: "The rules of the desk.", mimeType: "text/plain" },
    ({ href }) => ({ contents: [{ uri: href, mimeType: "text/plain", text: "Be kind." }] }),
  );
  server.registerResource(
    "client",
    new ResourceTemplate("desk://clients/{id}", { list: undefined }),
    { description: "One client." },
    ({ href }, { id }) => ({ contents: [{ uri: href, text: `client ${id}` }] }),
  );
  server.registerPrompt(
    "greet",
    { description: "Greets a client.", argsSchema: { name: z.string() } },
    ({ name }) => ({
      messages: [{ role: "user", content: { type: "text", text: `Greet ${name}.` } }],
    }),
  );
}
