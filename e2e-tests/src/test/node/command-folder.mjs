/**
 * Makes the folder that a page of the documents speaks of, with the packed package in it, and prints where it
 * is: `node command-folder.mjs PAGE`. Whoever asked for it takes it away.
 */
import { basename } from "node:path";
import { Place } from "./local-process/command/command-place.mjs";
import { filesOfPage } from "./new-user/guide.mjs";

const [page] = process.argv.slice(2);
const place = await Place.make();
for (const [name, text] of Object.entries(await filesOfPage(`../docs/${page}`))) {
  await place.write(basename(name), text);
}
console.log(place.folder);
