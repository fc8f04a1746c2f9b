/** Both sides of the browser's registry of tools. */
import { createCodeMode, functions } from "/glovebox/index.js";
import { serveWebmcp, webmcp } from "/glovebox/webmcp.js";

const registry = document.modelContext;
const RUN = "execute_python";

let givenUp;
const crm = functions("crm", {
  find: { readOnly: true, run: () => ({ adviser: "Jonas Weber" }) },
  wait: {
    readOnly: true,
    run: (_, { signal }) => {
      signal.addEventListener("abort", () => givenUp.resolve("given up"));
      givenUp.begun();
      return new Promise(() => {});
    },
  },
});

/** The browser's agent calls the two tools; then the page takes them back. */
export async function served() {
  const codeMode = await createCodeMode({ sources: [crm] });
  const page = new AbortController();
  const isServed = await serveWebmcp(codeMode, { signal: page.signal });
  const tools = await registry.getTools();
  const call = (name, input, options) =>
    registry.executeTool(
      tools.find((tool) => tool.name === name),
      input,
      options,
    );
  const told = {
    shown: await call("inspect_api", { query: "find" }),
    right: await call(RUN, { code: "(await crm.find())['adviser']" }),
    wrong: await call(RUN, { cod: "1" }),
    failed: await call(RUN, { code: "1/0" }),
    givenUp: await giveUp((signal) => call(RUN, { code: "await crm.wait()" }, { signal })),
    hints: tools.map(({ annotations }) => [
      annotations.readOnlyHint,
      annotations.untrustedContentHint,
      annotations.consequentialHint,
    ]),
  };
  page.abort();
  codeMode.dispose();
  return { ...told, isServed, left: (await registry.getTools()).length };
}

async function giveUp(ask) {
  const giving = new AbortController();
  givenUp = { ...Promise.withResolvers(), begun: () => giving.abort() };
  const asked = await ask(giving.signal).then(
    () => "an answer",
    ({ name }) => name,
  );
  return [asked, await givenUp.promise];
}

const orders = [];
const ownTools = [
  {
    name: "find_client",
    description: "The client of a name.",
    inputSchema: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
    annotations: { readOnlyHint: true },
    execute: async ({ name }) => ({ name, adviser: "Jonas Weber" }),
  },
  {
    name: "say",
    description: "Says something.",
    annotations: { readOnlyHint: true },
    execute: async () => "[no list",
  },
  {
    name: "look_hard",
    description: "Only reads, and may matter.",
    annotations: { readOnlyHint: true, consequentialHint: true },
    execute: async () => null,
  },
  {
    name: "place",
    description: "Places an order.",
    execute: async (order) => orders.push(order),
  },
  {
    name: "fail",
    description: "Fails.",
    annotations: { readOnlyHint: true },
    execute: () => Promise.reject(new Error("secret of the page")),
  },
];

let codeMode;
let page;

/** @param other a page of another origin, which shows tools */
export async function open({ other }) {
  page = new AbortController();
  for (const tool of ownTools) await registry.registerTool(tool, { signal: page.signal });
  const ready = new Promise((resolve) => addEventListener("message", resolve, { once: true }));
  const frame = Object.assign(document.createElement("iframe"), {
    allow: "tools",
    src: `${other}?to=${location.origin}`,
  });
  document.body.append(frame);
  await ready;
  codeMode = await createCodeMode({
    sources: [webmcp({ fromOrigins: [new URL(other).origin] })],
  });
  await serveWebmcp(codeMode, { signal: page.signal });
}

export const inspect = (request) => codeMode.inspect(request);
export const execute = ({ code }) => codeMode.execute({ code });

/** A tool comes, or all of this page go, and the catalogue has heard of it. */
export async function come() {
  return changed(() =>
    registry.registerTool({ ...ownTools[1], name: "come_late", execute: async () => "late" }),
  );
}

export async function go() {
  return changed(() => page.abort());
}

async function changed(step) {
  const heard = new Promise((resolve) => codeMode.on("catalog:change", resolve));
  await step();
  return heard;
}
