/**
 * Makes every call of every recording again, each side at a fresh desk, and compares what is answered
 * with what was recorded. What a model is told of functions may be worded otherwise, and more of them may be
 * shown; those that it was shown must stay. Says how many calls there were.
 */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { SIDES } from "./sides.mjs";

const RECORDINGS = new URL("../../../../../web-client/demo/src/recordings/", import.meta.url);
const names = (await readdir(RECORDINGS)).filter((name) => name.endsWith(".json"));
const SHOWN = /async def (\w+)/g;
let calls = 0;

for (const name of names.sort()) {
  const recording = JSON.parse(await readFile(new URL(name, RECORDINGS), "utf8"));
  for (const [sideName, open] of Object.entries(SIDES)) {
    const side = await open();
    await replay(`${name}, ${sideName}`, side, recording[sideName]);
    side.close();
  }
}
console.log(`${names.length} recordings, ${calls} calls`);

async function replay(what, side, messages) {
  const answers = new Map(
    messages.filter(({ role }) => role === "tool").map(({ id, text }) => [id, text]),
  );
  for (const call of messages.flatMap((message) => message.calls ?? [])) {
    const [now, then] = [await side.answer(call), answers.get(call.id)];
    if (isShown(then)) assertShows(shownIn(now), shownIn(then), `${what}: ${call.id}`);
    else assert.equal(now, then, `${what}: ${call.id}`);
    calls += 1;
  }
}

function isShown(text) {
  return shownIn(text).length > 0;
}

function assertShows(now, then, where) {
  const gone = then.filter((name) => !now.includes(name));
  assert.deepEqual(gone, [], `${where}: ${now} in place of ${then}`);
}

/** The functions that are declared in it. */
function shownIn(text) {
  return Array.from(text.matchAll(SHOWN), ([, name]) => name);
}
