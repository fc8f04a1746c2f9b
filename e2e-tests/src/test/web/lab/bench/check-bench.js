import { createCodeMode } from "/glovebox/index.js";
import { sourcesOf } from "../../calls/many-functions.js";

const PAUSE_MS = 30;
const WARM_UP_MS = 6000;
/** A model takes longer to write a script. */
const LATER_MS = 1500;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const script = await (await fetch("/fixtures/lab/bench/check-bench.py")).text();

/** Milliseconds from the navigation to the first answer of the checker. */
export async function ready({ count }) {
  const codeMode = await createCodeMode({ sources: sourcesOf(count) });
  for (;;) {
    try {
      await codeMode.check("1 + 1");
      return performance.now();
    } catch {
      await pause(1);
    }
  }
}

/** Milliseconds from the navigation to the first value, and whether its script was checked. */
export async function firstRun({ typeCheck }) {
  const codeMode = await createCodeMode({ sources: sourcesOf(10), typeCheck });
  const outcome = await codeMode.execute({
    code: "clients = await crm.find_clients('a')\n1 + 1",
  });
  return { ms: performance.now(), unchecked: outcome.unchecked ?? "" };
}

/** Milliseconds of the first run of a page that has been there for a while. */
export async function laterRun({ typeCheck }) {
  const codeMode = await createCodeMode({ sources: sourcesOf(10), typeCheck });
  await pause(LATER_MS - performance.now());
  const startedAt = performance.now();
  const outcome = await codeMode.execute({
    code: "clients = await crm.find_clients('a')\n1 + 1",
  });
  return {
    ms: performance.now() - startedAt,
    unchecked: outcome.unchecked ?? "",
  };
}

/** Milliseconds of a check of thirty lines, with the checker warm. */
export async function warmCheck({ count, runs }) {
  const codeMode = await createCodeMode({ sources: sourcesOf(count) });
  await pause(WARM_UP_MS);
  const times = [];
  for (let run = 0; run < runs + 1; run++) {
    await pause(PAUSE_MS);
    const startedAt = performance.now();
    const found = await codeMode.check(`${script}\n# ${run}`);
    times.push(performance.now() - startedAt);
    if (found.length > 0) throw new Error(JSON.stringify(found));
  }
  return times.slice(1);
}

/**
 * Megabytes that the checker holds, after each five hundred checks. It is given a worker of the page
 * itself, because the page cannot measure what is in the sealed frame.
 */
export async function heap({ checks }) {
  const codeMode = await createCodeMode({ sources: sourcesOf(10) });
  while (!(await isReady(codeMode)));
  const stubs = await codeMode.inspect({ names: ["crm.find_clients"] });
  const { href: name } = new URL("checker.js", import.meta.url);
  codeMode.dispose();
  const ask = startWorker(
    name,
    `from typing import Any, Literal, NotRequired, TypedDict\n${stubs}`,
  );
  const measured = [];
  for (let check = 1; check <= checks; check++) {
    const found = await ask({ code: `${script}\n# ${check}` });
    if (found !== "[]") throw new Error(found);
    if (check % 10 === 0) await pause(PAUSE_MS);
    if (check % 500 === 0) measured.push((await bytesOf(name)) / 1e6);
  }
  return measured;
}

const isReady = (codeMode) =>
  codeMode.check("1").then(
    () => true,
    () => false,
  );

function startWorker(address, stubs) {
  const { port1, port2 } = new MessageChannel();
  new Worker(address).postMessage({ port: port2 }, [port2]);
  let settle;
  port1.onmessage = ({ data: [answer, , told] }) => answer !== "ready" && settle(told);
  port1.postMessage(["stubs", stubs]);
  let id = 0;
  return (request) =>
    new Promise((resolve) => {
      settle = resolve;
      port1.postMessage(["check", ++id, JSON.stringify(request)]);
    });
}

async function bytesOf(address) {
  const { breakdown } = await performance.measureUserAgentSpecificMemory();
  return breakdown
    .filter(({ attribution }) => attribution.some(({ url }) => url === address))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
