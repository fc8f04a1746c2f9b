/**
 * Run by checkpoints.test.mjs in a process of its own: has a script wait, and goes on from its checkpoint or
 * from what somebody made of it. Prints what came of it, as JSON.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { FORGERIES } from "./forged-checkpoints.mjs";
import { setupOf, startSandbox } from "./sandbox.mjs";

const SEED = "5a".repeat(32);
const SCRIPT = `
marker = "as it was written " * 300
numbers = list(range(1000))
answer = await crm.find(n=1)
[answer, marker[:17], sum(numbers)]
`;

const [mode, file] = process.argv.slice(2);
const print = process.stdout.write.bind(process.stdout);
const exit = process.exit.bind(process);
const write = writeFileSync.bind(null, file ?? "");
const given = mode === "go on" ? readFileSync(file) : null;

let said = [];
const python = await startSandbox((texts) => said.push(texts));
const setup = setupOf(["crm"]);

function turn(wallMs, what) {
  said = [];
  try {
    python.turnBegins(10_000, wallMs, wallMs / 1e6);
    what();
    python.wake();
  } catch (problem) {
    return `broken: ${problem.message}`;
  }
  return said.map(([kind, ...fields]) => (kind === "completed" ? fields[0] : kind)).join();
}

function goOn(checkpoint) {
  try {
    python.revive(SEED, setup, checkpoint);
  } catch (problem) {
    return `refused: ${problem.message}`;
  }
  return turn(1_800_000_001_000, () => python.answered([1, '"found"']));
}

function waiting() {
  turn(1_800_000_000_000, () => {
    python.seed(SEED);
    python.execute(SCRIPT, setup);
  });
  return python.checkpoint();
}

function tryAll() {
  const taken = waiting();
  const found = {};
  for (const [name, forge] of Object.entries(FORGERIES)) {
    python.reset();
    found[name] = goOn(forge(taken.slice()));
  }
  found["a script after them"] = python.reset()
    ? turn(-1, () => python.execute("'marker' in globals()", setup))
    : "cannot be put back";
  return found;
}

const MODES = {
  take: () => write(new Uint8Array(waiting())),
  "go on": () => goOn(new Uint8Array(given).buffer),
  forged: tryAll,
};
print(JSON.stringify(MODES[mode]() ?? null));
exit(0);
