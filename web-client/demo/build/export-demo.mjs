/**
 * Writes the built page, with the package beside it, into a folder, as a static host takes them:
 * `node export-demo.mjs DIR`.
 */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const built = (name) => fileURLToPath(new URL(`../../target/${name}`, import.meta.url));
const [folder] = process.argv.slice(2);
await cp(built("demo"), folder, { recursive: true });
await cp(built("npm"), join(folder, "glovebox"), { recursive: true });
