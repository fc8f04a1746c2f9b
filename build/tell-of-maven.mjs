/** Reads what Maven prints, and prints a line for each step that takes its time, for downloads and for errors. */
import { createInterface } from "node:readline";

/** What a step is called, by its goal; the second is done for several programs of a module. */
const STEPS = {
  "compiler:compile": () => "Java",
  "teavm:compile": (program) => `Java to JavaScript, ${program}`,
};
const GOAL =
  /^\[INFO\] --- (?:maven-)?([\w-]+?)(?:-maven)?(?:-plugin)?:[^:]+:([\w-]+) \(([\w-]+)\) @ ([\w-]+) ---/;
const TOLD_OF_EVERY = 25;

let step;
let downloads = 0;
let hasFailed = false;

for await (const line of createInterface({ input: process.stdin })) {
  hasFailed ||= line.startsWith("[ERROR]");
  if (hasFailed) console.error(line);
  else if (line.includes("Downloaded from")) tellOfDownload();
  const [, plugin, goal, execution, module] = GOAL.exec(line) ?? [];
  if (plugin || line.startsWith("[INFO] BUILD")) endStep();
  const name = STEPS[`${plugin}:${goal}`]?.(execution);
  if (name) step = { name: `${module}: ${name}`, start: performance.now() };
}

function endStep() {
  if (!step) return;
  const seconds = (performance.now() - step.start) / 1000;
  console.log(`${step.name.padEnd(44)} ${seconds.toFixed(1).padStart(5)} s`);
  step = undefined;
}

function tellOfDownload() {
  if (downloads === 0) console.log("Downloading what Maven has not kept.");
  if (++downloads % TOLD_OF_EVERY === 0) console.log(`  ${downloads} files`);
}
