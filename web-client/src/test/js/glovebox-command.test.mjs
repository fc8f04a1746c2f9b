import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const SOURCES = fileURLToPath(new URL("../../main/npm/bin", import.meta.url));
const FILES = {
  "frame-0123456789abcdef.xml": "<html/>",
  "guest-0123456789abcdef.txt": "'x'".repeat(2000),
};

let home;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "package-"));
  await cp(SOURCES, path.join(home, "bin"), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) await put(`runtime/${name}`, text);
});
afterEach(() => rm(home, { recursive: true }));

async function put(name, text) {
  await mkdir(path.join(home, path.dirname(name)), { recursive: true });
  await writeFile(path.join(home, name), text);
}

function run(...words) {
  const command = [path.join(home, "bin/glovebox.mjs"), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: home,
    encoding: "utf8",
  });
  return { status, said: (stdout + stderr).trim() };
}

test("copies the files, and takes those of other versions out", async () => {
  await put("public/guest-fedcba9876543210.txt", "old");
  await put("public/guest-fedcba9876543210.txt.br", "old");
  await put("public/logo.txt", "kept");

  const { status, said } = run("copy", "public");

  assert.equal(
    said,
    "glovebox: copied 2 runtime files to public, and took 2 of another version out.",
  );
  assert.equal(status, 0);
  assert.deepEqual(await readdir(path.join(home, "public")), [...Object.keys(FILES), "logo.txt"]);
});

test("finds the files under the names that a bundler gave them", async () => {
  run("copy", "site/assets");
  await rename(
    path.join(home, "site/assets/guest-0123456789abcdef.txt"),
    path.join(home, "site/8f2c.txt"),
  );

  assert.deepEqual(run("check", "site"), {
    status: 0,
    said: "glovebox: site has all 2 runtime files.",
  });
});

test("tells which file is missing or changed", async () => {
  run("copy", "site");
  await put("site/guest-0123456789abcdef.txt", "minified");

  assert.deepEqual(run("check", "site"), {
    status: 1,
    said:
      "glovebox: site lacks guest-0123456789abcdef.txt, or has them changed: " +
      'run "npx glovebox copy" into the folder "runtime" beside the bundle.',
  });
});

test("writes compressed forms where they are smaller", async () => {
  run("copy", "public", "--compressed");

  const guest = path.join(home, "public/guest-0123456789abcdef.txt");
  assert.equal(String(brotliDecompressSync(await readFile(`${guest}.br`))), "'x'".repeat(2000));
  assert.equal(String(gunzipSync(await readFile(`${guest}.gz`))), "'x'".repeat(2000));
  const names = await readdir(path.join(home, "public"));
  assert.equal(names.filter((name) => name.startsWith("frame")).length, 1);
});

test("tells in one line what is wrong with a command", () => {
  for (const [words, sentence] of [
    [["cpoy", "x"], "there is no command cpoy; there are copy, check and mcp."],
    [["copy"], 'copy needs one folder, as in "npx glovebox copy dist/runtime".'],
    [["check", "nowhere"], "there is no folder nowhere."],
  ]) {
    assert.deepEqual(run(...words), { status: 1, said: `glovebox: ${sentence}` });
  }
  assert.match(run("copy", "x", "--zip").said, /^glovebox: Unknown option '--zip'/);
});
