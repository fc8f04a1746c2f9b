/**
 * Writes zones.json from the text of the IANA time zone database, `tzdata.zi`, which Linux systems
 * have in their folder of time zones: `node update-zones.mjs <path of tzdata.zi>`. It needs the
 * database's own compiler, zic. The build reads zones.json only, so that it depends on neither.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const source = process.argv[2];
const text = readFileSync(source, "utf8");
const version = /^# version (\S+)/.exec(text)[1];
const links = Object.fromEntries(
  Array.from(text.matchAll(/^L (\S+) (\S+)$/gm), ([, target, name]) => [name, target]),
);
const folder = mkdtempSync(path.join(tmpdir(), "zones-"));
execFileSync("zic", ["-b", "slim", "-d", folder, source], { stdio: "inherit" });
const zones = {};
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const file = path.join(entry.parentPath ?? entry.path, entry.name);
  const name = path.relative(folder, file);
  if (entry.isFile() && !(name in links)) {
    zones[name] = readFileSync(file).toString("base64");
  }
}
rmSync(folder, { recursive: true });
writeFileSync(new URL("zones.json", import.meta.url), lines({ version, zones, links }));

/** JSON with one zone in a line, in order, so that two versions can be compared. */
function lines(value) {
  const sorted = { ...value, zones: inOrder(value.zones), links: inOrder(value.links) };
  return `${JSON.stringify(sorted, null, 1)}\n`;
}

function inOrder(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
