import { fetchFile } from "/fixtures/lab/session/fetch-file.js";
import { hashOf } from "/fixtures/lab/session/file-hash.js";
import { FrameElement } from "/fixtures/lab/session/frame-element.js";
import { openSurvivals, survive, takeSession } from "/fixtures/session/session.js";

const RUNTIME = "/glovebox/runtime/";

async function runtimeFiles() {
  const made = await (await fetch("/fixtures/lab/session/runtime-files.json")).json();
  const files = {
    capMemory: null,
    processes: null,
    frameAt: (address) => new FrameElement(address),
    transport: { fetch: fetchFile, hash: (content) => hashOf(content) },
  };
  for (const [part, file] of Object.entries(made)) {
    files[part] = {
      ...file,
      version: "under test",
      address: new URL(RUNTIME + file.file, location).href,
    };
  }
  return files;
}

/** What came of each step of a session. */
export async function take({ steps }) {
  const files = await runtimeFiles();
  return new Promise((resolve) => takeSession(files, steps, resolve));
}

export const open = async () => openSurvivals(await runtimeFiles());

/** How a script ends in one sandbox, and, for each of its rests, when it loses its sandbox there. */
export async function surviveEverywhere({ code }) {
  const whole = await survived(code, 0);
  const moved = [];
  for (let rest = 1; rest <= whole.rests; rest++) moved.push(await survived(code, rest));
  return { whole, moved };
}

/** The same for one of its rests: the first at the moment 0, the last just before 1. */
export async function surviveAt({ code, moment }) {
  const whole = await survived(code, 0);
  return { whole, moved: await survived(code, 1 + Math.floor(moment * whole.rests)) };
}

const survived = (code, atRest) =>
  new Promise((resolve) =>
    survive(code, atRest, (ending, rests, checkpoint) =>
      resolve({ ending, rests, bytes: checkpoint?.byteLength ?? 0 }),
    ),
  );
