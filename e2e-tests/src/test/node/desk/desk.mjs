/** The demo's advisory desk behind the package as it is published, in Node. */
import { readFile } from "node:fs/promises";
import { deskNamespaces } from "../../../../../web-client/demo/src/desk/namespaces.js";
import { openDesk } from "../../../../../web-client/target/teavm-demo/desk.js";
import { createCodeMode, functions } from "../../../../../web-client/target/npm/node.js";

const SCRIPTS = new URL("../../../../../web-client/demo/src/tasks/", import.meta.url);

/** A Code Mode over a desk of its own; `onApproval` as `createCodeMode` takes it. */
export async function deskCodeMode(onApproval) {
  const namespaces = deskNamespaces(openDesk());
  const sources = Object.entries(namespaces).map(([area, { purpose, tools }]) =>
    functions(area, tools, purpose),
  );
  const codeMode = await createCodeMode({ sources, onApproval });
  return { codeMode, namespaces };
}

export const scriptOf = (task) => readFile(new URL(`${task}.py`, SCRIPTS), "utf8");
