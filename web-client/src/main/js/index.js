import { version } from "glovebox:package";
import { questionOf } from "./ask-model/question.js";
import { createCodeModeWith } from "./code-mode/create-code-mode.js";
import { PageHouse } from "./code-mode/runtime-files.js";
import { coreOfCodeMode } from "./core/core.js";
import { Source } from "./core/source.js";
import { mistaken } from "./glovebox-error.js";

export { CodeMode } from "./code-mode/code-mode.js";
export { GloveboxError } from "./glovebox-error.js";
export { legible } from "./legible.js";
export { version };

/** Plain JavaScript functions as a source. */
export const functions = (namespace, definitions, purpose) =>
  new Source("functions", (core) => core.functions(namespace, definitions, purpose));

/** A model of the app's that scripts may ask, as a source. */
export function askModel(options) {
  const faultOf = (schema) => coreOfCodeMode().schemaFault(schema);
  const { namespace, definitions } = questionOf(options, faultOf);
  return functions(namespace, definitions, "A language model to ask.");
}

export async function createCodeMode(options) {
  if (globalThis.document) return createCodeModeWith(new PageHouse(), options);
  throw mistaken(
    "runtime-unavailable",
    "glovebox needs a page, and there is none here",
    'In Node, import createCodeMode from "glovebox/node". Workers and components that a server renders have no page: call it in the page.',
  );
}
