import type { CodeMode, Source } from "glovebox";
import { serveWebmcp, webmcp, webmcpTools } from "glovebox/webmcp";
import type { WebMcpTool } from "glovebox/webmcp";

declare const codeMode: CodeMode;
declare const signal: AbortSignal;

const tools: WebMcpTool[] = webmcpTools(codeMode, { caller: "browser" });
export const text: Promise<string> = tools[0].execute({}, { signal });
export const changesNothing: boolean = tools[0].annotations.readOnlyHint;

// @ts-expect-error the option is another adapter's
webmcpTools(codeMode, { strict: true });

export const source: Promise<Source> = webmcp({ fromOrigins: ["https://crm.example"] });

// @ts-expect-error an origin is a text
webmcp({ fromOrigins: [7] });

export const isServed: Promise<boolean> = serveWebmcp(codeMode, { caller: "browser", signal });
