import { fetchFile, hashOf } from "/fixtures/lab/fetch-file.js";
import { takeSession } from "/fixtures/session/session.js";

const RUNTIME = "/glovebox/runtime/";

/** What came of each step of a session. */
export async function take({ steps }) {
  const made = await (await fetch("/fixtures/lab/runtime-files.json")).json();
  const files = { capMemory: null, transport: { fetch: fetchFile, hash: hashOf } };
  for (const [part, file] of Object.entries(made)) {
    files[part] = {
      ...file,
      version: "under test",
      address: new URL(RUNTIME + file.file, location).href,
    };
  }
  return new Promise((resolve) => takeSession(files, steps, resolve));
}
