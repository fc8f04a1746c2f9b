/** The tarball that npm makes of the built package, made again when the package was. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

export const BUILT = "../web-client/target/npm";
const PLACE = "target/packed";
const PACKED_WITHIN_MS = 120_000;

/** Programs that run beside each other may pack at the same time: the tarball comes whole, in one step. */
export async function packedPackage() {
  const description = join(BUILT, "package.json");
  const { name, version } = JSON.parse(await readFile(description, "utf8"));
  const packed = resolve(PLACE, `${name}-${version}.tgz`);
  if (await isNewer(packed, description)) return packed;
  await mkdir(PLACE, { recursive: true });
  const folder = await mkdtemp(join(PLACE, "being-packed-"));
  const words = ["pack", BUILT, "--pack-destination", folder, "--silent"];
  const made = execFileSync("npm", words, { encoding: "utf8", timeout: PACKED_WITHIN_MS }).trim();
  await rename(join(folder, made), packed);
  await rm(folder, { recursive: true });
  return packed;
}

const isNewer = async (file, than) =>
  ((await stat(file).catch(() => undefined))?.mtimeMs ?? 0) > (await stat(than)).mtimeMs;
