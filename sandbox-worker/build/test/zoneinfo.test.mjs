import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { startParts } from "../parts/start-parts.mjs";

let local;

before(async () => {
  const { pyodide } = await startParts();
  const source = new URL("local_time.py", import.meta.url);
  local = pyodide.runPython(await readFile(source, "utf8"));
});

const MOMENTS = [
  ["Europe/London", "2024-07-01T12:00", "2024-07-01 13:00 BST +0100 dst 1:00:00"],
  ["Europe/London", "2024-01-01T12:00", "2024-01-01 12:00 GMT +0000 dst 0:00:00"],
  ["America/New_York", "2024-03-10T07:00", "2024-03-10 03:00 EDT -0400 dst 1:00:00"],
  ["America/New_York", "2061-07-01T12:00", "2061-07-01 08:00 EDT -0400 dst 1:00:00"],
  ["Asia/Kolkata", "2024-01-01T00:00", "2024-01-01 05:30 IST +0530 dst 0:00:00"],
  ["Australia/Lord_Howe", "2024-01-01T00:00", "2024-01-01 11:00 +11 +1100 dst 0:30:00"],
  ["Europe/Paris", "1900-01-01T00:00", "1900-01-01 00:09 PMT +000921 dst 0:00:00"],
  ["GB", "2024-07-01T12:00", "2024-07-01 13:00 BST +0100 dst 1:00:00"],
  ["UTC", "2024-07-01T12:00", "2024-07-01 12:00 UTC +0000 dst 0:00:00"],
];

for (const [zone, moment, expected] of MOMENTS) {
  test(`${moment} UTC in ${zone}`, () => {
    assert.equal(local(zone, moment), expected);
  });
}

test("an unknown zone is not found", () => {
  assert.throws(
    () => local("Europe/Atlantis", "2024-07-01T12:00"),
    /ZoneInfoNotFoundError: 'No time zone found with key Europe\/Atlantis'/,
  );
});

test("all zones that are listed can be used", async () => {
  const { zones, links } = JSON.parse(
    await readFile(new URL("../zoneinfo/zones.json", import.meta.url), "utf8"),
  );
  const listed = local.listed().toJs();
  assert.deepEqual(listed, [...Object.keys(zones), ...Object.keys(links)].sort());
  listed.forEach((zone) => assert.match(local(zone, "2024-07-01T12:00"), /^2024-07-0[12] /));
});
