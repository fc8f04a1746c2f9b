import { randomUUID } from "node:crypto";
import { runsForModel } from "../code-mode/code-mode.js";
import { createCodeMode } from "../node.js";
import { requireNode } from "../node/walls.js";
import { Conversation } from "./conversation.js";
import { serveOverHttp } from "./http.js";
import { Mistake } from "./mistake.js";
import { quietOutput } from "./quiet-output.js";
import { placed, readConfig } from "./read-config.js";
import { forPeople } from "./secrets.js";
import { ServerQuestions } from "./server-questions.js";
import { openSources } from "./sources.js";

export { allKeys } from "./keys.js";

/** What happens that the person at the client may want to know. */
const TOLD = {
  "policy:unmet": ({ rule, nearest }) =>
    `the rule ${rule} speaks about no function${nearest ? `; did you mean ${nearest}?` : ""}`,
  "schema:fault": ({ source, tool, fault }) => `${source}: the schema of ${tool}: ${fault}`,
  "record:fault": ({ runId, fault }) => `the record of ${runId ?? "a run"}: ${fault}`,
};

/** Serves what the file says, until the client or a signal ends it. */
export async function serveMcp(file) {
  requireNode();
  const config = await readConfig(file);
  const { output, tell } = quietOutput(config.secrets);
  const conversations = new Set();
  const log = (level, words) => {
    const text = forPeople(config.secrets.hide(words));
    tell(text);
    for (const conversation of conversations) conversation.log(level, text);
  };
  const kit = await loadKit();
  const questions = new ServerQuestions(kit);
  const codeMode = await made(config, questions, log);
  questions.listen(codeMode);
  warn(codeMode, config, log);
  const runs = runsForModel(codeMode);
  const converse = (caller) => {
    const place = { caller, id: randomUUID() };
    const conversation = new Conversation(
      { codeMode, runs, questions, kit, resumeName: config.resumeTool },
      place,
    );
    conversations.add(conversation);
    const { onclose } = conversation.server;
    conversation.server.onclose = () => {
      conversations.delete(conversation);
      onclose();
    };
    return conversation;
  };
  try {
    if (codeMode.tools.some(({ name }) => name === config.resumeTool)) {
      throw config.mistake(["resumeTool"], "is the name of another tool");
    }
    const end = config.http
      ? await overHttp(config, kit, converse, log)
      : await overStdio(kit, converse, output);
    await end();
  } finally {
    codeMode.dispose();
    await leave();
  }
}

function warn(codeMode, { mcpServers, openapi, modules }, log) {
  if (!(mcpServers ?? openapi ?? modules)) {
    log("warning", "nothing stands behind it: the file names no mcpServers, openapi or modules");
  }
  for (const [event, words] of Object.entries(TOLD)) {
    codeMode.on(event, (happened) => log("warning", words(happened)));
  }
}

/** The processes of servers get their moment to end. */
const LEAVING_MS = 3_000;
async function leave() {
  setTimeout(() => process.exit(), LEAVING_MS).unref();
}

async function made(config, questions, log) {
  const sources = await openSources(config, questions, log);
  try {
    return await createCodeMode({ ...config.options, sources });
  } catch (reason) {
    await Promise.all(sources.map((source) => source.closeUnused?.()));
    throw reason.name === "GloveboxError" ? placed(config, reason) : reason;
  }
}

async function overStdio(kit, converse, output) {
  const conversation = converse("stdio");
  const transport = new kit.StdioServerTransport(process.stdin, output);
  await conversation.server.connect(transport);
  const over = new Promise((resolve) => {
    process.stdin.once("end", resolve);
    process.stdin.once("close", resolve);
    onSignals(resolve);
  });
  return async () => {
    await over;
    await conversation.server.close();
  };
}

async function overHttp({ http, mistake }, kit, converse, log) {
  const server = await serveOverHttp(http, kit, () => converse("http"), log).catch((reason) => {
    throw mistake(["http", "port"], `cannot be listened at: ${reason.message}`);
  });
  log("info", `serves ${server.address}`);
  const over = new Promise(onSignals);
  return async () => {
    await over;
    await server.close();
  };
}

const onSignals = (end) =>
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach((name) => process.once(name, end));

async function loadKit() {
  try {
    const [{ Server }, types, { StdioServerTransport }, { StreamableHTTPServerTransport }] =
      await Promise.all([
        import("@modelcontextprotocol/sdk/server/index.js"),
        import("@modelcontextprotocol/sdk/types.js"),
        import("@modelcontextprotocol/sdk/server/stdio.js"),
        import("@modelcontextprotocol/sdk/server/streamableHttp.js"),
      ]);
    return { Server, types, StdioServerTransport, StreamableHTTPServerTransport };
  } catch (reason) {
    throw new Mistake(
      `the command needs the package @modelcontextprotocol/sdk, which cannot be loaded: install it beside glovebox (${reason.message})`,
    );
  }
}
