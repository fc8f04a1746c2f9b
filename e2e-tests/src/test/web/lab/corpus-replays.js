import { createCodeMode } from "/glovebox/index.js";
import { corpusSources } from "../calls/corpus-sources.js";

const MOST_TASKS = 4;
let codeMode;
let made = 0;

/** A store of this page, which can forget that a run has ended. */
class ForgetfulStore {
  #runs = new Map();
  #over = Promise.withResolvers();

  async claim(runId) {
    return ++this.#runs.get(runId).owner;
  }

  async append(runId, owner, entries, head, { first }) {
    if (first) this.#runs.set(runId, { begun: head, entries: [], owner });
    const run = this.#runs.get(runId);
    run.entries.push(...entries);
    run.head = head;
    if (isOver(entries.at(-1))) this.#over.resolve();
  }

  async read(runId) {
    return this.#runs.get(runId) ?? null;
  }

  async heads() {
    return Array.from(this.#runs.values(), ({ head }) => head);
  }

  async delete(runId) {
    this.#runs.delete(runId);
  }

  /** As it was when its page had gone away just before the end. The seed is in the first head alone. */
  async forgetEnd(runId) {
    await this.#over.promise;
    this.#over = Promise.withResolvers();
    const run = this.#runs.get(runId);
    run.head = run.begun;
    run.entries = run.entries.filter((text) => !isOver(text));
  }
}

const isOver = (text) => JSON.parse(text).kind === "over";
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
