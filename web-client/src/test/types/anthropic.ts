import type { AdapterOptions, CodeMode } from "glovebox";
import { anthropicTools } from "glovebox/anthropic";
import type { AnthropicContent, AnthropicToolResult } from "glovebox/anthropic";

declare const codeMode: CodeMode;
declare const signal: AbortSignal;

const options: AdapterOptions = { conversation: "chat-1" };
const { tools, answer } = anthropicTools(codeMode, options);

export const called = { type: "tool_use", id: "toolu_1", name: "inspect_api", input: {} };
export const results: Promise<AnthropicToolResult[]> = answer([called], { signal });
export const text = answer([{ type: "text" }]);
export const told: Promise<string | AnthropicContent[]> = tools[0].run({}, { signal: null });
export const schema: "object" = tools[0].input_schema.type;

// @ts-expect-error the option is another adapter's
anthropicTools(codeMode, { strict: true });
// @ts-expect-error the blocks of a message are a list
answer(called);
