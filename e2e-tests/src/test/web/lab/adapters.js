/** An application of a bundler: the package, and the frameworks that its adapters are for. */
import "../mcp/no-eval.js";
export * from "../adapters/ai.js";
export * from "../adapters/openai.js";
