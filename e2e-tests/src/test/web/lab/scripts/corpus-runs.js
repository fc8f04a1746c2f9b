import { createCodeMode } from "/glovebox/index.js";
import { corpusSources } from "../../calls/corpus-sources.js";
import { checkWhenReady } from "../../calls/checked.js";

let codeMode;

/** The catalogue of the type check's corpus, with functions that answer. */
export async function open({ catalogue }) {
  codeMode = await createCodeMode({ sources: corpusSources(catalogue) });
  await checkWhenReady(codeMode, "1");
}

/** What came of each script, in few words: nothing where it ran to its end and was checked. */
export async function runAll({ scripts }) {
  const ends = [];
  for (const code of scripts) ends.push(endOf(await codeMode.execute({ code })));
  return ends;
}

const endOf = ({ error, unchecked }) =>
  error ? `${error.code} in line ${error.line}: ${error.message}` : (unchecked ?? "");
