/** An application of a bundler: the package, and the frameworks that its adapters are for. */
import "../../mcp/no-eval.js";
export * from "../../adapters/agent.js";
export * from "../../adapters/ai.js";
export * from "../../adapters/anthropic.js";
export * from "../../adapters/call-tool.js";
export * from "../../adapters/interop-names.js";
export * from "../../adapters/langchain.js";
export * from "../../adapters/mcp-server.js";
export * from "../../adapters/openai.js";
export * from "../../adapters/pictures.js";
