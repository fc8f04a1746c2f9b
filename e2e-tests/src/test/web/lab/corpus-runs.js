import { createCodeMode, functions } from "/glovebox/index.js";
import { world } from "../calls/corpus-world.js";
import { checkWhenReady } from "../calls/checked.js";

let codeMode;

/** The catalogue of the type check's corpus, with functions that answer. */
export async function open({ catalogue }) {
  const sources = Object.entries(catalogue).map(([namespace, { purpose, functions: described }]) =>
    functions(namespace, definitions(namespace, described), purpose),
  );
  codeMode = await createCodeMode({ sources });
  await checkWhenReady(codeMode, "1");
}

const definitions = (namespace, described) =>
  Object.fromEntries(
    Object.entries(described).map(([name, schemas]) => [
      name,
      { ...schemas, readOnly: true, run: async (given) => world[namespace][name](given) },
    ]),
  );

/** What came of each script, in few words: nothing where it ran to its end and was checked. */
export async function runAll({ scripts }) {
  const ends = [];
  for (const code of scripts) ends.push(endOf(await codeMode.execute({ code })));
  return ends;
}

const endOf = ({ error, unchecked }) =>
  error ? `${error.code} in line ${error.line}: ${error.message}` : (unchecked ?? "");
