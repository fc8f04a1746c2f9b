import type { DynamicStructuredTool } from "@langchain/core/tools";
import type { CodeMode } from "glovebox";
import { langchainTools } from "glovebox/langchain";

declare const codeMode: CodeMode;

export const tools: DynamicStructuredTool[] = langchainTools(codeMode, { caller: "assistant" });
export const strict: DynamicStructuredTool[] = langchainTools(codeMode, { strict: true });
export const name: string = tools[0].name;

// @ts-expect-error the option is another adapter's
langchainTools(codeMode, { needsApproval: true });
