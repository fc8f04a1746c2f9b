/** What of the tutorial's model, and of what it is asked, is not as it was recorded: a line, or nothing. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { filesOfPage } from "./new-user/guide.mjs";

const RECORDING = "../web-client/demo/src/recordings/adviser.json";
const FOLDER = "target/recorded-model";

const files = await filesOfPage("../docs/tutorial.md");
await mkdir(FOLDER, { recursive: true });
await writeFile(`${FOLDER}/model.mjs`, files["model.js"]);
const { recorded } = await import(`../../../${FOLDER}/model.mjs`);
const { asks, code } = JSON.parse(await readFile(RECORDING, "utf8"));
const said = code.filter(({ role }) => role === "assistant");
if (!isDeepStrictEqual(recorded, said)) console.log("The tutorial's model.js says something else.");
if (!files["main.js"].includes(JSON.stringify(asks))) console.log(`Nobody asks it: ${asks}`);
