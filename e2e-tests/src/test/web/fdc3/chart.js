/** An application of the desktop agent: handles intents, and answers what is put on its channel. */
import { getAgent } from "@morgan-stanley/fdc3-web";

const agent = await getAgent({
  identityUrl: location.href,
  timeoutMs: 8_000,
  channelSelector: false,
  intentResolver: false,
});

await agent.addIntentListener("ViewChart", async (context) => ({
  type: "fdc3.chart",
  instruments: [context],
}));
await agent.addIntentListener("ThinkForEver", () => new Promise(() => {}));
await agent.addIntentListener("OpenChannel", async () => agent.getOrCreateChannel("charts"));
