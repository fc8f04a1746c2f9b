import * as core from "glovebox:core";

/** What an FDC3 desktop agent can do, as a source; of the agent, or of a promise of it. */
export const fdc3 = async (agent, options) => core.fdc3(await agent, options);
