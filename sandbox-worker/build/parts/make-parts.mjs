import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

/**
 * Makes each part, in order, unless nothing that it is made from has changed since the last time.
 * A part is `{ file, madeBy, inputs, after, make }`: its name, the paths of the code that makes it,
 * what that code reads, the parts that must be there before, and the code.
 *
 * @param home the module's folder, whose target folder receives the parts
 */
export async function makeParts(parts, home) {
  const target = new URL("target/runtime-parts/", home);
  const keysFile = new URL("target/runtime-parts.keys.json", home);
  await mkdir(target, { recursive: true });
  const keys = await readFile(keysFile, "utf8").then(JSON.parse, () => ({}));
  const made = {};
  for (const part of parts) {
    const place = new URL(part.file, target);
    const key = await keyOf(part, made, home);
    const old = keys[part.file] === key ? await readFile(place).catch(() => undefined) : undefined;
    made[part.file] = old ?? Buffer.from(await part.make(made));
    if (old === undefined) {
      await writeFile(place, made[part.file]);
      keys[part.file] = key;
      await writeFile(keysFile, JSON.stringify(keys));
    }
    report(part.file, made[part.file].length, old === undefined ? "made" : "unchanged");
  }
}

async function keyOf({ file, madeBy, inputs, after = [] }, made, home) {
  const lock = await readFile(new URL("package-lock.json", home));
  const hash = createHash("sha256").update(file).update(lock);
  for (const path of madeBy) {
    for (const code of await filesAt(new URL(`build/${path}`, home))) {
      hash.update(await readFile(code));
    }
  }
  const read = [...Object.values(inputs), ...after.map((name) => made[name])];
  read.forEach((input) => hash.update(createHash("sha256").update(input).digest()));
  return hash.digest("hex");
}

async function filesAt(place) {
  if ((await stat(place)).isFile()) {
    return [place];
  }
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => pathToFileURL(`${parentPath}/${name}`)).sort();
}

function report(file, bytes, what) {
  const size = (bytes / 1024).toLocaleString("en", { maximumFractionDigits: 0 });
  console.log(`${file.padEnd(12)} ${size.padStart(7)} KiB  ${what}`);
}
