import { createCodeMode } from "/glovebox/index.js";

const MS = 1000;
const RECORDS = 4000;

/**
 * How much longer the same work takes in Glovebox than in plain Pyodide, pair by pair. The page measures, because
 * a script's own clock stands within a turn.
 */
export async function ratios({ runs }) {
  const code = await (await fetch("/fixtures/lab/bench/compute.py")).text();
  const codeMode = await createCodeMode({ sources: [], typeCheck: "off", warm: 1 });
  const plain = new Worker("/fixtures/lab/bench/plain-python.js", { type: "module" });
  const ours = async () => {
    const outcome = await codeMode.execute({ code, limits: { cpuMs: 60 * MS } });
    if (outcome.status !== "completed") throw new Error(outcome.error.message);
    return outcome.value;
  };
  const theirs = () => answerOf(plain, code);
  await ours();
  await theirs();
  const measured = [];
  for (let run = 0; run < runs; run++) measured.push(await pair(ours, theirs, run % 2 === 0));
  plain.terminate();
  codeMode.dispose();
  return measured;
}

/** Whoever runs first has a colder processor, so they take turns. */
async function pair(ours, theirs, oursFirst) {
  const first = await timed(oursFirst ? ours : theirs);
  const second = await timed(oursFirst ? theirs : ours);
  return oursFirst ? first / second : second / first;
}

async function timed(run) {
  const startedAt = performance.now();
  const records = await run();
  if (records !== RECORDS) throw new Error(`the work gave ${records}`);
  return performance.now() - startedAt;
}

function answerOf(worker, code) {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(code);
  });
}
