import { loadCore } from "./core/core.js";

/** What an FDC3 desktop agent can do, as a source; of the agent, or of a promise of it. */
export async function fdc3(agent, options) {
  const [core, desktop] = await Promise.all([loadCore(), agent]);
  return core.fdc3(desktop, options);
}
