import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("./checkpoint-in-a-sandbox.mjs", import.meta.url));
const GOES_ON = '["found","as it was written",499500]';
const LENGTH = "refused: checkpoint: it is not as long as it says";
const ORDER = "refused: checkpoint: its pages are not in order";
const STATE = "refused: checkpoint: its state is none";
const BEYOND = "refused: checkpoint: it is larger than its memory";

/** What the program says, run on a device that is there. */
const said = (zone, ...args) =>
  JSON.parse(
    execFileSync(process.execPath, [PROGRAM, ...args], { env: { ...process.env, TZ: zone } }),
  );

test("what is no checkpoint is refused before any of it is in the interpreter's memory", () => {
  assert.deepEqual(said("UTC", "forged"), {
    "as it was": GOES_ON,
    // Whose form is right is believed nothing, and runs in the box like any script.
    "other text in it": '["found","as somebody likes",499500]',
    "nothing at all": "refused: checkpoint: it is cut",
    "a header alone": LENGTH,
    "cut among the pages": LENGTH,
    "cut among the numbers": LENGTH,
    "of another build": "refused: checkpoint: it is of another build",
    "more pages than there are": LENGTH,
    "four milliards of pages": LENGTH,
    "a state of two gigabytes": LENGTH,
    "a page out of range": BEYOND,
    "a page twice": ORDER,
    "pages backwards": ORDER,
    "no state": STATE,
    "a state of texts": STATE,
    "fewer bytes than it began with": STATE,
    "gigabytes of memory": "refused: checkpoint: it has more memory than there is",
    "more memory than numbers count": STATE,
    "a clock without an end": STATE,
    "chance without an end": STATE,
    "half a draw": STATE,
    "half a byte of memory": STATE,
    "one byte more": STATE,
    "less memory than there is": STATE,
    "a list for its state": STATE,
    "a number for its state": STATE,
    "a zone that is none": "refused: checkpoint: it is of another zone",
    // Whose time or chance is another one has it so, like a script that was given them.
    "all chance there is": GOES_ON,
    "the end of time": GOES_ON,
    "a page left out": GOES_ON,
    // A sandbox that is as it began has called nothing, and goes on with no answer.
    "no pages": "",
    "pages of another size": LENGTH,
    "memory of noise": "broken: it damaged the interpreter's memory (memory access out of bounds)",
    "a script after them": "false",
  });
});

test("a script goes on where the device has the same offsets, and in no other zone", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "checkpoint-"));
  try {
    const file = path.join(folder, "taken");
    said("Europe/Zurich", "take", file);
    assert.equal(said("Europe/Paris", "go on", file), GOES_ON);
    assert.equal(said("Asia/Tokyo", "go on", file), "refused: checkpoint: it is of another zone");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
