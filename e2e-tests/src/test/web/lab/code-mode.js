import { createCodeMode } from "/glovebox/index.js";

let codeMode;

/** The one Code Mode of this page: each test has a page of its own. */
export async function open(options) {
  codeMode = await createCodeMode(options);
}

export const inspect = (request) => codeMode.inspect(request);
export const execute = (request) => codeMode.execute(request);
