import { readFile } from "node:fs/promises";
import { applyPatches } from "../javascript/apply-patches.mjs";

const PACKAGE = "zoneinfo/__init__.py";

const patches = [
  {
    name: "time zones from data",
    find: "available_timezones = _tzpath.available_timezones",
    replace: "from ._zones import available_timezones",
    lookAt:
      "It makes zoneinfo take its zones from zoneinfo/_zones.py, which also replaces load_tzdata." +
      " Look at where zoneinfo/_common.py and _tzpath.py search for the tzdata package.",
  },
];

/**
 * Sources, by their path in the library, that give zoneinfo its zones: Pyodide has none, and no
 * package that npm has carries them in compiled form.
 *
 * @param sourceOf gives the text of a file of the library as it is
 */
export async function zoneSources(sourceOf) {
  const { zones, links } = JSON.parse(await here("zones.json"));
  const data = [`ZONES = {${entries(zones, bytes)}}`, `LINKS = {${entries(links, quoted)}}`, ""];
  return {
    [PACKAGE]: applyPatches(sourceOf(PACKAGE), patches, PACKAGE),
    "zoneinfo/_zones.py": await here("_zones.py"),
    "zoneinfo/_zone_data.py": data.join("\n"),
  };
}

function here(name) {
  return readFile(new URL(name, import.meta.url), "utf8");
}

function entries(table, written) {
  return Object.entries(table)
    .map(([name, value]) => `${quoted(name)}: ${written(value)}`)
    .join(", ");
}

function quoted(text) {
  return JSON.stringify(text);
}

/** Bytes, given in base64, as Python writes them. */
function bytes(base64) {
  const hex = Buffer.from(base64, "base64").toString("hex");
  return `b"${hex.replace(/../g, "\\x$&")}"`;
}
