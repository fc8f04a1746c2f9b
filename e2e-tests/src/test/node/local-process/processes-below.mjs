import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";

/** Ample, for a machine that has much else to do: whoever looks sees at once that they are gone. */
export const GONE_WITHIN_MS = 20_000;

/** The processes that came of one, by Linux' own list. */
export async function processesBelow(pid) {
  const parents = new Map();
  for (const name of await readdir("/proc")) {
    const stat =
      /^\d+$/.test(name) && (await readFile(`/proc/${name}/stat`, "utf8").catch(() => ""));
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")")).split(" ")[2]));
  }
  const below = (parent) =>
    [...parents].filter(([, of]) => of === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

export async function areGone(pids) {
  const endsAt = Date.now() + GONE_WITHIN_MS;
  for (;;) {
    const left = pids.filter(isAlive);
    if (left.length === 0) return true;
    if (Date.now() > endsAt) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** One may have ended by itself, or with the one that was ended before it. */
export function end(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch (reason) {
    if (reason.code !== "ESRCH") throw reason;
  }
}

export const nameOf = (pid) => readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");

/** Ends the sandboxes and checkers of this program: all that came of it but the shell that watches. */
export async function killSandboxes() {
  const below = await processesBelow(process.pid);
  const names = await Promise.all(below.map(nameOf));
  const sandboxes = below.filter((_, i) => names[i] && !names[i].startsWith("sh"));
  sandboxes.forEach(end);
  assert.ok(await areGone(sandboxes));
}
