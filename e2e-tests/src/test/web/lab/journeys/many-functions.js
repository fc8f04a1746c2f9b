import { createCodeMode } from "/glovebox/index.js";
import { checkWhenReady } from "../../calls/checked.js";
import { sourcesOf } from "../../calls/many-functions.js";

let codeMode;

/** A Code Mode with that many functions, and its checker ready. */
export async function open({ count }) {
  codeMode = await createCodeMode({ sources: sourcesOf(count) });
  await checkWhenReady(codeMode, "1");
}

/** What comes of each script, one after the other. */
export async function executeAll({ scripts }) {
  const outcomes = [];
  for (const code of scripts) outcomes.push(await codeMode.execute({ code }));
  return outcomes;
}
