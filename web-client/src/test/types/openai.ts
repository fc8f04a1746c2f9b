import type { CodeMode } from "glovebox";
import { chatTools, responsesTools } from "glovebox/openai";
import type { ChatToolMessage, OpenAiOptions, ResponsesOutput } from "glovebox/openai";

declare const codeMode: CodeMode;
declare const signal: AbortSignal;

const options: OpenAiOptions = { conversation: "chat-1", strict: false };
const chat = chatTools(codeMode, options);
const responses = responsesTools(codeMode);

export const called = { id: "call_1", function: { name: "inspect_api", arguments: "{}" } };
export const messages: Promise<ChatToolMessage[]> = chat.answer([called], { signal });
export const none = chat.answer(undefined);
export const outputs: Promise<ResponsesOutput[]> = responses.answer([{ type: "message" }]);
export const names = [chat.tools[0].function.name, responses.tools[0].name];

// @ts-expect-error an option is misspelt
chatTools(codeMode, { stricd: true });
// @ts-expect-error calls are a list
chat.answer(called);
// @ts-expect-error whether a schema is strict is not a text
responsesTools(codeMode, { strict: "yes" });
