/** The tarball that npm makes of the built package, made again when the package was. */
import { execFileSync } from "node:child_process";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

export const BUILT = "../web-client/target/npm";
const PLACE = "target/packed";

export async function packedPackage() {
  await mkdir(PLACE, { recursive: true });
  const [packed] = await readdir(PLACE);
  if (packed && (await isNewer(join(PLACE, packed), join(BUILT, "package.json")))) {
    return resolve(PLACE, packed);
  }
  if (packed) await rm(join(PLACE, packed));
  const words = ["pack", BUILT, "--pack-destination", PLACE, "--silent"];
  const name = execFileSync("npm", words, { encoding: "utf8" }).trim();
  return resolve(PLACE, name);
}

const isNewer = async (file, than) => (await stat(file)).mtimeMs > (await stat(than)).mtimeMs;
