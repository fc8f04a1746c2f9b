/** A copy of the package in which the guest is another: its module takes that file for the build's own. */
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PACKAGE = fileURLToPath(new URL("../../../../../../web-client/target/npm", import.meta.url));

/** The package, and what takes the copy away again. */
export async function stageWith(guest) {
  const folder = await mkdtemp(join(tmpdir(), "glovebox-stage-"));
  await cp(PACKAGE, folder, { recursive: true });
  const names = await readdir(join(folder, "runtime"));
  const file = names.find((name) => /^guest-\w+\.txt$/.test(name));
  await writeFile(join(folder, "runtime", file), guest);
  const sha256 = createHash("sha256").update(guest).digest("hex");
  const expected = new RegExp(`(file:"${file}",)bytes:[\\de]+,sha256:"\\w+"`);
  const told = `$1bytes:${Buffer.byteLength(guest)},sha256:"${sha256}"`;
  let found = 0;
  for (const name of (await readdir(folder)).filter((each) => each.endsWith(".js"))) {
    const text = await readFile(join(folder, name), "utf8");
    if (!expected.test(text)) continue;
    found++;
    await writeFile(join(folder, name), text.replace(expected, told));
  }
  if (found !== 1) throw new Error(`${found} modules know ${file}, not one`);
  const glovebox = await import(pathToFileURL(join(folder, "node.js")).href);
  return { glovebox, clear: () => rm(folder, { recursive: true }) };
}
