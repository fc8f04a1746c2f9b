import type { DynamicStructuredTool } from "@langchain/core/tools";
import type { AdapterOptions, CodeMode } from "./index.js";

/** What an app says of a conversation's tools. */
export interface LangchainOptions extends AdapterOptions {
  /** Whether the model is shown pictures that a script returns. Only for providers that take them as results of tools. */
  readonly pictures?: boolean;
  /**
   * Whether schemas have the form that OpenAI's strict mode wants, which LangChain turns on for `responseFormat`;
   * `false` by default.
   */
  readonly strict?: boolean;
}

/**
 * The tools for LangChain's agents and models. It imports `@langchain/core`. A call of a model gets a
 * `ToolMessage`, with the tool's whole answer as its `artifact`.
 *
 * @example
 * const agent = createAgent({ model, tools: langchainTools(codeMode) });
 */
export declare function langchainTools(
  codeMode: CodeMode,
  options?: LangchainOptions,
): DynamicStructuredTool[];
