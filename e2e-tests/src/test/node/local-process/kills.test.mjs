// Whatever is killed, and whenever: runs end, the next one works, and nothing is left.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as soon } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { checkWhenReady } from "../../web/calls/checked.js";
import { says } from "../says.mjs";
import {
  areGone,
  end,
  GONE_WITHIN_MS,
  killSandboxes,
  nameOf,
  processesBelow,
} from "./processes-below.mjs";
import { onPath } from "./on-path.mjs";
import { clients, glovebox } from "./sources.mjs";

const MOMENTS = 5;
const WRONG = "await crm.find_client()";

let codeMode;
let isUnderWay;
const made = [];
const slow = () =>
  glovebox.functions("slow", {
    wait: { readOnly: true, run: () => new Promise(() => isUnderWay()) },
    make: { run: () => made.push(1) },
  });
before(async () => {
  const policy = { allow: ["slow.make"] };
  codeMode = await glovebox.createCodeMode({ sources: [clients(), slow()], policy });
});
after(() => codeMode.dispose());

const worksAgain = async () => {
  assert.equal((await codeMode.execute({ code: "6 * 7" })).value, 42);
  await checkWhenReady(codeMode, "");
  assert.equal((await codeMode.execute({ code: WRONG })).error.code, "type-check-failed");
};

test("a sandbox that is killed within a call ends its run alone", async () => {
  const called = new Promise((resolve) => (isUnderWay = resolve));
  const running = codeMode.execute({ code: "await slow.wait()" });
  await called;
  await killSandboxes();
  const { error } = await running;
  assert.equal(error.code, "sandbox-lost");
  assert.match(error.message, /process was ended by SIGKILL/);
  await worksAgain();
});

test("sandboxes end that nobody watches over any more", async () => {
  const called = new Promise((resolve) => (isUnderWay = resolve));
  const running = codeMode.execute({ code: "await slow.wait()" });
  await called;
  const below = await processesBelow(process.pid);
  const names = await Promise.all(below.map(nameOf));
  const shells = below.filter((_, i) => names[i].startsWith("sh"));
  assert.ok(shells.length > 0);
  shells.forEach(end);
  assert.equal((await running).error.code, "sandbox-lost");
  assert.ok(await areGone(below), "some are still there");
  await worksAgain();
});

test("what has been done when a sandbox is killed is not done again", async () => {
  made.length = 0;
  const called = new Promise((resolve) => (isUnderWay = resolve));
  const running = codeMode.execute({ code: "await slow.make()\nawait slow.wait()" });
  await called;
  await killSandboxes();
  assert.equal((await running).error.code, "sandbox-lost");
  assert.equal(made.length, 1);
});

test("a checker that is killed while it checks lets the run go on, or checks again", async () => {
  const script = "x = 1\n".repeat(4_000);
  const running = codeMode.execute({ code: `${script}x` });
  await soon(30);
  await killSandboxes();
  const { status, value, error } = await running;
  assert.ok(value === 1 || error.code === "sandbox-lost", `${status} ${error?.message}`);
  await worksAgain();
});

test("at whatever moment they are killed, runs end", async () => {
  const code = 'import asyncio\nfor i in range(20): await crm.find_clients(name=str(i))\n"done"';
  for (let moment = 0; moment < MOMENTS; moment++) {
    const running = [codeMode.execute({ code }), codeMode.execute({ code })];
    await soon(moment * 40);
    await killSandboxes();
    for (const { value, error } of await Promise.all(running)) {
      assert.ok(value === "done" || error.code === "sandbox-lost", error?.message);
    }
  }
  await worksAgain();
});

test("what a wall has begun ends with its sandbox", async (t) => {
  const bwrap = onPath("bwrap");
  if (!bwrap) return t.skip("it is not here");
  const folder = await mkdtemp(join(tmpdir(), "glovebox-path-"));
  const seconds = `9${process.pid}`;
  // The last argument is the program, and none where the wall is only looked for.
  const script = `#!/bin/sh
for last; do :; done
[ -n "$last" ] && /bin/sleep ${seconds} >/dev/null 2>&1 &
exec ${bwrap} "$@"`;
  await writeFile(join(folder, "bwrap"), script, { mode: 0o755 });
  const program = fileURLToPath(new URL("runs-once.mjs", import.meta.url));
  await promisify(execFile)(process.execPath, [program], { env: { PATH: folder } });
  const endsAt = Date.now() + GONE_WITHIN_MS;
  const sleepers = async () => (await commands()).filter((each) => each.includes(seconds));
  while ((await sleepers()).length > 0 && Date.now() < endsAt) await soon(50);
  assert.deepEqual(await sleepers(), []);
  await rm(folder, { recursive: true });
});

async function commands() {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  return Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
}

/** Bubblewrap and the namespaces end with their parent; where neither is, the shell that watches does it. */
for (const wall of ["bwrap", "unshare", undefined]) {
  test(`no sandbox outlives a program that is killed, behind ${wall ?? "no wall"}`, async (t) => {
    const program = wall && onPath(wall);
    if (wall && !program) return t.skip("it is not here");
    const folder = await mkdtemp(join(tmpdir(), "glovebox-path-"));
    if (program) await symlink(program, join(folder, wall));
    const loops = fileURLToPath(new URL("loops-for-ever.mjs", import.meta.url));
    const child = spawn(process.execPath, [loops], { env: { PATH: folder } });
    await says(child.stdout);
    const below = await processesBelow(child.pid);
    assert.ok(below.length >= 2, `only ${below.length} processes were found`);
    child.kill("SIGKILL");
    assert.ok(await areGone(below), "some are still there");
    await rm(folder, { recursive: true });
  });
}
