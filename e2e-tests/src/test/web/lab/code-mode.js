import { createCodeMode } from "/glovebox/index.js";
import { executeChecked } from "../calls/checked.js";

let codeMode;
let isChecking;

/** The one Code Mode of this page: each test has a page of its own. */
export async function open(options) {
  isChecking = options.typeCheck !== "off";
  codeMode = await createCodeMode(options);
}

export const dispose = () => codeMode.dispose();
export const inspect = (request) => codeMode.inspect(request);
export const execute = (request) =>
  isChecking ? executeChecked(codeMode, request) : codeMode.execute(request);
