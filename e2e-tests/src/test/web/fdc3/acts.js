/** What a test has the desk do. */
import { executeChecked } from "../calls/checked.js";

export async function execute(request) {
  return executeChecked(window.codeMode, request);
}

/** Does not wait for the application to connect: it says itself what it has come to. */
export async function open(appId) {
  void window.agent.open({ appId });
}
