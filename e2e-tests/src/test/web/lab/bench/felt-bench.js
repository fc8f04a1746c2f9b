import { createCodeMode, functions } from "/glovebox/index.js";

const PAUSE_MS = 30;
const QUIET_MS = 1_500;
const AT_ONCE = 8;
const IN_A_ROW = 200;
const MOST_OFTEN = 0.99;

const pause = (ms = PAUSE_MS) => new Promise((resolve) => setTimeout(resolve, ms));

const bench = functions("bench", {
  echo: {
    input: { type: "object", properties: { n: { type: "integer" } }, required: ["n"] },
    output: { type: "integer" },
    readOnly: true,
    run: ({ n }) => n,
  },
});

const open = (typeCheck) => createCodeMode({ sources: [bench], typeCheck });

async function timed(codeMode, code) {
  const startedAt = performance.now();
  const { status, unchecked, error } = await codeMode.execute({ code });
  if (status !== "completed" || unchecked) throw new Error(error?.message ?? unchecked);
  return performance.now() - startedAt;
}

/** Milliseconds from the navigation to the first value. */
export async function firstValue({ typeCheck }) {
  await timed(await open(typeCheck), "await bench.echo(n=1)");
  return performance.now();
}

/** Milliseconds of a script of which no other has the text: no check of it is remembered. */
const WORKS = {
  gather: (n) =>
    `import asyncio\nlen(await asyncio.gather(*[bench.echo(n=n) for n in range(100)]))\n# ${n}`,
  line: (n) => `1+1\n# ${n}`,
};

/** How many times as long the same work takes with the check, each being first in every second round. */
export async function withTheCheckAndWithout({ work, runs }) {
  const modes = { error: await open("error"), off: await open("off") };
  for (const codeMode of Object.values(modes)) await timed(codeMode, WORKS[work]("first"));
  await pause(QUIET_MS);
  const ratios = [];
  for (let run = 0; run < runs; run++) {
    const told = {};
    for (const mode of run % 2 === 0 ? ["error", "off"] : ["off", "error"]) {
      await pause();
      told[mode] = await timed(modes[mode], WORKS[work](run));
    }
    ratios.push(told.error / told.off);
  }
  return ratios;
}

/** Milliseconds until all of eight scripts that began together have ended; the first burst makes the sandboxes. */
export async function atOnce({ runs }) {
  const codeMode = await open("off");
  const burst = async () => {
    await pause();
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: AT_ONCE }, () => timed(codeMode, "1+1")));
    return performance.now() - startedAt;
  };
  await burst();
  await pause(QUIET_MS);
  const measured = [];
  for (let run = 0; run < runs; run++) measured.push(await burst());
  return measured;
}

/** Of two hundred scripts in a row, how many times as long as the middle one the longest but two takes. */
export async function inARow({ runs }) {
  const codeMode = await open("off");
  await timed(codeMode, "1+1");
  await pause(QUIET_MS);
  const measured = [];
  for (let run = 0; run < runs; run++) {
    const all = [];
    for (let one = 0; one < IN_A_ROW; one++) all.push(await timed(codeMode, "1+1"));
    all.sort((a, b) => a - b);
    measured.push(all[IN_A_ROW * MOST_OFTEN] / all[IN_A_ROW / 2]);
    await pause(QUIET_MS);
  }
  return measured;
}

/** The program that the package has loaded for its own checker, as what it is. */
async function checkerFile() {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const program = await fetch(loaded.find((name) => /\/checker-[^/]*$/.test(name)));
  return new Blob([await program.blob()], { type: "text/javascript" });
}

/** Milliseconds from the order for a checker to its first answer, its file being in the page. */
export async function checkerStart() {
  const codeMode = await open("error");
  const stubs = await codeMode.inspect({ names: ["bench.echo"] });
  await timed(codeMode, "1 + 1");
  codeMode.dispose();
  const program = URL.createObjectURL(await checkerFile());
  await pause();
  const { port1, port2 } = new MessageChannel();
  const startedAt = performance.now();
  const worker = new Worker(program);
  worker.postMessage({ port: port2 }, [port2]);
  const found = await new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    port1.onmessage = ({ data: [answer, , told] }) => answer !== "ready" && resolve(told);
    port1.postMessage(["stubs", stubs]);
    port1.postMessage(["check", 1, JSON.stringify({ code: "1 + 1" })]);
  });
  if (found !== "[]") throw new Error(found);
  worker.terminate();
  return performance.now() - startedAt;
}
