import type { CodeMode, ToolAnswer } from "glovebox";
import { aiTools } from "glovebox/ai";
import type { AiOptions } from "glovebox/ai";

declare const codeMode: CodeMode;

const options: AiOptions = {
  conversation: "chat-1",
  session: "session-1",
  caller: "assistant",
  needsApproval: async ({ code }) => String(code).includes("orders."),
};

export const tools = aiTools(codeMode, options);
export const answer: Promise<ToolAnswer> = tools.execute_python.execute({ code: "1" }, {});
export const { status, runId } = await codeMode.tools[1].answer({ code: "1" });

// @ts-expect-error an option is misspelt
aiTools(codeMode, { conversatoin: "chat-1" });
// @ts-expect-error tools are made of a CodeMode
aiTools(codeMode.tools);
// @ts-expect-error whether a script is asked about is not a text
aiTools(codeMode, { needsApproval: "always" });
