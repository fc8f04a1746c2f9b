import { config } from "zod";
import { createAgent } from "glovebox/agent";

// The page's policy refuses code from text, and reports each try.
config({ jitless: true });

export { createAgent };
