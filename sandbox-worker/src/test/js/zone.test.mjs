import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ASKS = fileURLToPath(new URL("./zone-of-a-sandbox.mjs", import.meta.url));
const SCRIPT = `
import time
from datetime import datetime
summer = time.localtime(1_752_000_000)
[list(time.tzname), time.timezone, time.altzone, time.daylight,
 time.strftime("%Z %z", summer), datetime.fromtimestamp(1_736_000_000).astimezone().tzname()]
`;

/** What a script sees in a sandbox on a device that is elsewhere. */
const seenIn = (zone) =>
  JSON.parse(execFileSync(process.execPath, [ASKS, SCRIPT], { env: { ...process.env, TZ: zone } }));

test("names and offsets of time are those of the device's zone", () => {
  assert.deepEqual(seenIn("Asia/Tokyo"), [
    ["UTC+0900", "UTC+0900"],
    -32400,
    -32400,
    0,
    "UTC+0900 +0900",
    "UTC+0900",
  ]);
  assert.deepEqual(seenIn("Europe/Zurich"), [
    ["UTC+0100", "UTC+0200"],
    -3600,
    -7200,
    1,
    "UTC+0200 +0200",
    "UTC+0100",
  ]);
});

test("where it is summer in January, the other name is the one of summer time", () => {
  assert.deepEqual(seenIn("Australia/Sydney"), [
    ["UTC+1000", "UTC+1100"],
    -36000,
    -39600,
    1,
    "UTC+1000 +1000",
    "UTC+1100",
  ]);
});
