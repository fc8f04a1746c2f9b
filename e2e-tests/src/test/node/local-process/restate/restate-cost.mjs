/**
 * What a call costs in a run of Restate, beside a run in memory and one in a folder: milliseconds for each of a hundred
 * calls in a row that change something, and for each of a hundred side by side; medians of five. No test: it prints.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { glovebox } from "./restate-sources.mjs";
import { Cluster } from "./restate-cluster.mjs";

const CALLS = 100;
const ROUNDS = 5;
const SCRIPTS = {
  nothing: "1",
  "in a row": `for i in range(${CALLS}):\n    await orders.count(n=i)`,
  "side by side": `import asyncio\nawait asyncio.gather(*[orders.count(n=i) for i in range(${CALLS})])\n1`,
};

const input = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };
const orders = () => glovebox.functions("orders", { count: { input, run: ({ n }) => n + 1 } });
const local = async (store) => {
  const policy = { allow: ["orders.count"] };
  const codeMode = await glovebox.createCodeMode({
    ...{ sources: [orders()], policy, store, typeCheck: "off" },
  });
  return { run: (code) => codeMode.execute({ code }), stop: () => codeMode.dispose() };
};

const folder = await mkdtemp(join(tmpdir(), "glovebox-cost-"));
const cluster = await Cluster.start(1);
let runs = 0;
const places = {
  "in memory": await local("memory"),
  "in a folder": await local({ directory: folder }),
  "in Restate": {
    run: async (code) => (await cluster.call(`cost-${runs++}`, "run", { code })).answer,
    stop: () => cluster.stop(),
  },
};
for (const [where, { run, stop }] of Object.entries(places)) {
  const medians = {};
  for (const [what, code] of Object.entries(SCRIPTS)) medians[what] = await median(run, code);
  const each = (what) => ((medians[what] - medians.nothing) / CALLS).toFixed(2);
  console.log(
    `${where}: a run ${medians.nothing.toFixed(1)} ms, a call in a row ${each("in a row")}, side by side ${each("side by side")}`,
  );
  await stop();
}
await rm(folder, { recursive: true, force: true });

async function median(run, code) {
  const times = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    const { status } = await run(code);
    if (status !== "completed") throw new Error(`a run ended as ${status}`);
    if (round > 0) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}
