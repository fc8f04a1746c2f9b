import { takeSession } from "/fixtures/session/session.js";

const RUNTIME = "/glovebox/runtime/";

/** What came of each step of a session. */
export async function take({ steps }) {
  const names = await (await fetch("/fixtures/lab/runtime-files.json")).json();
  const files = Object.fromEntries(
    Object.entries(names).map(([part, name]) => [part, new URL(RUNTIME + name, location).href]),
  );
  files.capMemory = null;
  return new Promise((resolve) => takeSession(files, steps, resolve));
}
