import { createCodeMode } from "/glovebox/index.js";
import { corpusSources } from "../../calls/corpus-sources.js";
import { ForgetfulStore } from "../../calls/forgetful-store.js";

const MOST_TASKS = 4;
let codeMode;
let made = 0;

const store = new ForgetfulStore();

/** Answers come in any order, and in any company. */
async function someTasks() {
  made++;
  for (let i = Math.floor(Math.random() * MOST_TASKS); i > 0; i--) {
    const { port1, port2 } = new MessageChannel();
    const task = new Promise((resolve) => (port1.onmessage = resolve));
    port2.postMessage(0);
    await task;
    port1.close();
  }
}

/** The catalogue of the type check's corpus, with functions that take their time. */
export async function open({ catalogue }) {
  codeMode = await createCodeMode({
    sources: corpusSources(catalogue, someTasks),
    typeCheck: "off",
    store,
  });
}

/** Runs each script, and once more from its record: what of the second time is not as it was the first time. */
export async function runAllTwice({ scripts }) {
  const differences = [];
  for (const code of scripts) differences.push(await difference(code));
  return differences;
}

async function difference(code) {
  const first = await codeMode.execute({ code });
  const before = made;
  await store.forgetEnd(first.runId);
  const second = await codeMode.runs.resume(first.runId);
  await store.forgetEnd(first.runId);
  await codeMode.runs.delete(first.runId);
  if (made > before) return `${made - before} calls were made again`;
  const [one, other] = [told(first), told(second)];
  return one === other ? "" : `${one} became ${other}`;
}

const told = ({ usage, calls, ...outcome }) =>
  JSON.stringify([outcome, calls?.map(({ tool, status }) => [tool, status])]);
