/** The package's own agent over the next version of the SDK that it stands on: all that is asked of it over the older. */
import { registerHooks } from "node:module";

const SEVEN = {
  ai: "ai-7",
  "@ai-sdk/anthropic": "ai-7-anthropic",
  "@ai-sdk/openai-compatible": "ai-7-openai-compatible",
};

registerHooks({
  resolve: (name, context, next) =>
    Object.hasOwn(SEVEN, name) && !context.parentURL.includes("node_modules")
      ? next(import.meta.resolve(SEVEN[name]), context)
      : next(name, context),
});

const tests = "../../../../../../web-client/src/test/js/agent";
await import(`${tests}/agent.test.mjs`);
await import(`${tests}/agent-built-in.test.mjs`);
