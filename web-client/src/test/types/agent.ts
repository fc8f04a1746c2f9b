import { createAgent, type AgentEvent } from "glovebox/agent";
import type { CodeMode } from "glovebox";

declare const codeMode: CodeMode;
const model = { kind: "openai-compatible", url: "/v1", name: "some-model" } as const;
const agent = await createAgent({ model, codeMode, approve: ({ code }) => code !== "" });

function shown(event: AgentEvent): string {
  switch (event.type) {
    case "script":
      return event.code;
    case "result":
      return event.answer.text;
    case "failed":
      return `${event.error.reason} ${event.error.retryAfterMs ?? 0}`;
    default:
      return event.type;
  }
}

for await (const event of agent.send("Hello.", { signal: AbortSignal.timeout(1000) })) {
  shown(event);
}

await createAgent({ codeMode, model: { kind: "built-in", languages: ["en", "de"] } });

// @ts-expect-error: nobody is sent a key
await createAgent({ codeMode, model: { kind: "built-in", key: "k" } });
// @ts-expect-error: there is no such kind of endpoint
await createAgent({ codeMode, model: { kind: "smoke", name: "m" } });
// @ts-expect-error: the key is called key
await createAgent({ codeMode, model: { kind: "anthropic", name: "m", apiKey: "k" } });
