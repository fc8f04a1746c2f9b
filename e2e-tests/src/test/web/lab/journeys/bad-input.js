import { createCodeMode, functions } from "/glovebox/index.js";
import { mcp } from "/glovebox/mcp.js";
import { execute, open } from "../code-mode.js";

export { execute, inspect } from "../code-mode.js";

export const withUnknownOption = () => createCodeMode({ sorces: [] });

const turn = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** How many frames there are when what was begun for a Code Mode that is refused has come. */
export async function framesOfWhatIsRefused() {
  await withUnknownOption().catch(() => {});
  const addresses = () => performance.getEntriesByType("resource").map(({ name }) => name);
  while (!addresses().some((each) => each.includes("/runtime/snapshot-"))) await turn();
  for (let turns = 0; turns < 10; turns++) await turn();
  return document.querySelectorAll("iframe").length;
}

export const withUnknownLimit = () => createCodeMode({ limits: { cpuMS: 100 } });

export const withOptionOfTheWrongType = () => createCodeMode({ sources: "crm" });

export const withSomethingThatIsNoSource = () => createCodeMode({ sources: [{ crm: {} }] });

/** The definitions throw when they are looked at. */
export const withThrowingSource = () => {
  const definitions = {
    get find_clients() {
      throw new Error("the directory is closed");
    },
  };
  return createCodeMode({ sources: [functions("crm", definitions)] });
};

export const withSourceThatIsRefused = () => {
  const opening = Promise.reject(new TypeError("the directory is closed"));
  return createCodeMode({ sources: [functions("crm", {}), opening] });
};

export const withFunctionThatIsNone = () =>
  createCodeMode({ sources: [functions("crm", { find_clients: "not a function" })] });

export const withUnknownKeyOfAFunction = () =>
  createCodeMode({ sources: [functions("crm", { find: { inputSchema: {}, run: () => 1 } })] });

const withDefinition = (definition) =>
  createCodeMode({ sources: [functions("crm", { find: { ...definition, run: () => 1 } })] });

export const withWrongType = () =>
  withDefinition({ input: { properties: { n: { type: "sting" } } } });

export const withBrokenPattern = () => withDefinition({ output: { pattern: "(" } });

export const withFunctionAsSchema = () => withDefinition({ input: () => ({}) });

const HI = new Uint8Array([104, 105]);

export const executeWithBytes = () =>
  execute({
    code: `import base64
[given, inner["given"], base64.b64decode(given["data"]).decode(), await results.bytes()]`,
    inputs: { given: HI, inner: { given: HI.buffer } },
  });

/** A server of two functions, one with a mistake in its schema. */
export async function openFaultyServer() {
  const faults = [];
  const codeMode = await createCodeMode({ sources: [await faultyServer()] });
  const told = new Promise((resolve) => {
    codeMode.on("schema:fault", (fault) => resolve(faults.push(fault)));
  });
  const { value } = await codeMode.execute({ code: "await shop.count()" });
  await told;
  return { faults, value };
}

const faultyServer = () =>
  mcp(
    {
      listTools: async () => ({
        tools: [
          tool("find", { properties: { n: { $ref: "#/$defs/N" } } }),
          tool("count", { properties: {} }),
        ],
      }),
      callTool: async () => ({ content: [{ type: "text", text: "7" }], structuredContent: 7 }),
      getServerCapabilities: () => ({ tools: {} }),
      getServerVersion: () => ({ name: "shop", version: "1" }),
    },
    { namespace: "shop" },
  );

const tool = (name, schema) => ({
  name,
  annotations: { readOnlyHint: true },
  inputSchema: { type: "object", ...schema },
});

export const executeWithFunctionAsInput = () =>
  execute({ code: "rate", inputs: { amount: 1, rate: () => 1 } });

/** Functions whose results are not JSON, and one whose result is. */
export async function openResults() {
  const cycle = { name: "cycle" };
  cycle.self = cycle;
  const results = {
    bigint: () => 10n,
    bigint_inside: () => ({ total: 10n }),
    cycle: () => cycle,
    function: () => () => 1,
    symbol: () => Symbol("desk"),
    throwing_getter: () => ({
      get total() {
        throw new Error("no total today");
      },
    }),
    response: () => new Response("{}"),
    bytes: () => HI,
    a_map_inside: () => ({ clients: [{ holdings: new Map() }] }),
    a_map: () => new Map([["total", 10]]),
    error: () => new TypeError("no total"),
    element: () => document.createElement("div"),
    nothing: () => undefined,
    plain: () => ({ total: 10 }),
  };
  const readOnly = Object.entries(results).map(([name, run]) => [name, { readOnly: true, run }]);
  await open({ sources: [functions("results", Object.fromEntries(readOnly))] });
}

/** As many functions as are read in one piece, one more, several pieces, and none. */
export async function openSourcesOfManySizes() {
  const sources = [50, 51, 120, 0, 1].map((size, place) => {
    const names = Array.from({ length: size }, (_, index) => `f${index}`);
    return functions(`size${place}`, Object.fromEntries(names.map((name) => [name, () => 1])));
  });
  await open({ sources });
}

export const openNothing = () => open({});
