/** An MCP server that is a process, and behaves as its first argument says. It knows no kit. */
import { existsSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [, , kind] = process.argv;
const ESCAPES = "Says \u001b[2J\u001b]0;owned\u0007 things.";
const say = (message) =>
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
const notify = (method, params = {}) => say({ method, params });
const text = (value) => ({ content: [{ type: "text", text: value }] });
let tools = ["work"];
let sampled;
/** Of each question its form, and of a call that waits for its answer the id. */
const form = {
  type: "object",
  properties: { word: { type: "string", title: ESCAPES, enum: ["yes", "no"] } },
};
const ask = (id) => {
  const params = { message: `Really? ${ESCAPES}`, requestedSchema: form };
  say({ id: `q${id}`, method: "elicitation/create", params });
};

const manners = {
  floods: () => {
    const flood = () => {
      for (let i = 0; i < 2_000; i++) notify("notifications/message", { level: "info", data: "x" });
      setImmediate(flood);
    };
    flood();
  },
  "has no end of line": () => {
    const more = () => process.stdout.write("x".repeat(4_000_000), more);
    more();
  },
  dies: () => process.exit(7),
  "dies once": (id) => {
    if (existsSync("died")) return say({ id, result: text("worked") });
    writeFileSync("died", "");
    process.exit(7);
  },
  samples: (id) => {
    sampled = id;
    say({ id: "s1", method: "sampling/createMessage", params: { messages: [], maxTokens: 1 } });
  },
  grows: (id) => {
    tools = ["work", "grown"];
    notify("notifications/tools/list_changed");
    say({ id, result: text("grown") });
  },
  asks: (id) => {
    process.stderr.write("it asks\n");
    ask(id);
  },
  "asks late": (id) => {
    say({ id, result: text("worked") });
    setTimeout(ask, 100, "late");
  },
  waits: () => process.stderr.write("it was called\n"),
};

const answers = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: { listChanged: true } },
    serverInfo: { name: "stranger", version: "1" },
  }),
  ping: () => ({}),
  "tools/list": () => ({
    tools: tools.map((name) => ({
      name,
      description: kind === "escapes" ? ESCAPES : "Works.",
      inputSchema: { type: "object" },
      annotations: { readOnlyHint: true },
    })),
  }),
};

if (kind === "silent") setInterval(() => {}, 1_000);
else {
  if (kind === "junk") console.log("Starting up…\n\u001b[31m{not json\n[]\nnull");
  createInterface({ input: process.stdin }).on("line", (line) => {
    const { id, method, params, error, result: said } = JSON.parse(line);
    const told = JSON.stringify(said) ?? error?.message;
    if (id === "qlate") return process.stderr.write(`asked late: ${told}\n`);
    if (`${id}`.startsWith("q")) return say({ id: Number(id.slice(1)), result: text(told) });
    if (id === "s1") return say({ id: sampled, result: text(`sampling: ${error?.code}`) });
    if (method === "notifications/cancelled") return process.stderr.write("it was cancelled\n");
    if (id === undefined) return;
    if (method === "tools/call") {
      if (manners[kind]) return manners[kind](id);
      return say({ id, result: text(kind === "escapes" ? ESCAPES : "worked") });
    }
    const result = answers[method]?.(params);
    say(result ? { id, result } : { id, error: { code: -32601, message: "no such method" } });
  });
}
