import type { DynamicStructuredTool } from "@langchain/core/tools";
import type { AdapterOptions, CodeMode } from "./index.js";

/**
 * The tools for LangChain's agents and models. It imports `@langchain/core`. A call of a model gets a
 * `ToolMessage`, with the tool's whole answer as its `artifact`.
 *
 * @example
 * const agent = createAgent({ model, tools: langchainTools(codeMode) });
 */
export declare function langchainTools(
  codeMode: CodeMode,
  options?: AdapterOptions,
): DynamicStructuredTool[];
