import { readdir, readFile } from "node:fs/promises";

/** The processes that came of one, by Linux' own list. */
export async function processesBelow(pid) {
  const parents = new Map();
  for (const name of await readdir("/proc")) {
    const stat = /^\d+$/.test(name) && (await readFile(`/proc/${name}/stat`, "utf8").catch(() => ""));
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")")).split(" ")[2]));
  }
  const below = (parent) =>
    [...parents].filter(([, of]) => of === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

export async function areGoneWithin(pids, ms) {
  const endsAt = Date.now() + ms;
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
