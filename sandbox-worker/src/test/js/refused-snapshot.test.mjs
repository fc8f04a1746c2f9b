import assert from "node:assert/strict";
import { test } from "node:test";
import { startSandbox } from "./sandbox.mjs";

const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

test("a start that waited for a snapshot fails when it gets none that it can use", async () => {
  await assert.rejects(startSandbox(() => {}, EMPTY), /snapshot: not a snapshot of Glovebox/);
});
