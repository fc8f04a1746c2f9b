import { accessSync } from "node:fs";
import { join } from "node:path";

/** Where a program is, if it is here. */
export const onPath = (name) =>
  process.env.PATH.split(":")
    .map((folder) => join(folder, name))
    .find(isThere);

function isThere(file) {
  try {
    accessSync(file);
    return true;
  } catch {
    return false;
  }
}
