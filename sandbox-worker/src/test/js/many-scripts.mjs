/** Run by itself, to see what V8 does meanwhile: one short script after the other, with what V8 needs to make its code between. */
import { setupOf, startSandbox } from "./sandbox.mjs";

const SCRIPTS = 60;
const PAUSE_MS = 30;
const SOURCES = [
  "1 + 1",
  "sorted({'b': 1.5, 'a': 2}.items(), key=lambda pair: -pair[1])",
  "sum(int(str(n)) for n in range(200) if n % 3)",
  "len(' '.join(f'{n:04d}' for n in range(100)).split('7'))",
];

const { setTimeout: later } = globalThis;
const exit = process.exit.bind(process);
const print = process.stdout.write.bind(process.stdout);
let said = [];
const python = await startSandbox((texts) => said.push(texts));
for (let i = 0; i < SCRIPTS; i++) {
  await new Promise((resolve) => later(resolve, PAUSE_MS));
  said = [];
  python.turnBegins(10_000, 1_800_000_000_000 + i, i + 1);
  python.seed("5a".repeat(32));
  python.execute(SOURCES[i % SOURCES.length], setupOf([]));
  python.wake();
  if (!said.some(([kind]) => kind === "completed")) exit(1);
  python.reset();
}
print("all ran\n", () => exit(0));
