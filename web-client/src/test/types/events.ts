import type { CodeMode, CodeModeEvents, Tool } from "glovebox";

declare const codeMode: CodeMode;

const stop: () => void = codeMode.on("run:output", ({ runId, stream, text }) => {
  console.log(runId, stream === "stderr", text.length);
});
stop();

codeMode.on("call:start", ({ tool, args, decision }) => console.log(tool, args, decision));
codeMode.on("call:end", ({ tool, ms, bytes, status }) => console.log(tool, ms + bytes, status));
codeMode.on("approval:request", ({ tool, args, reason }) => console.log(tool, args, reason));
codeMode.on("run:start", ({ runId }) => console.log(runId));
codeMode.on("run:end", ({ outcome }) => console.log(outcome.status));
codeMode.on("catalog:change", ({ version }) => console.log(version + 1));
codeMode.on("sandbox:state", ({ state, ms }) => console.log(state === "ready", ms));
codeMode.on("policy:unmet", ({ rule, nearest }) => console.log(rule, nearest ?? "nothing"));
codeMode.on("page:held", ({ what, ms }) => console.log(what, ms.toFixed()));
codeMode.on("record:fault", ({ runId, fault }) => console.log(runId ?? "a run", fault));
codeMode.on("schema:fault", ({ source, tool, fault }) => console.log(source, tool, fault));

export const names: (keyof CodeModeEvents)[] = ["run:start", "run:end"];

export async function callTools(): Promise<string> {
  const [inspect, execute] = codeMode.tools;
  const tools: readonly Tool[] = codeMode.tools;
  const text: string = await inspect.execute({ query: "clients" });
  const signal = AbortSignal.timeout(1_000);
  return text + (await execute.execute({ code: "1" }, { signal })) + tools[0]?.description;
}

// @ts-expect-error there is no such event
codeMode.on("run:paused", () => {});
// @ts-expect-error a listener is a function
codeMode.on("run:start", {});
// @ts-expect-error this event has no such field
codeMode.on("run:start", ({ outcome }) => console.log(outcome));
// The third is there where `toolNames.call` names it.
codeMode.tools[2]?.name;
// @ts-expect-error the tools are given, not chosen
codeMode.tools = [];
// @ts-expect-error the name of a tool is an option
codeMode.tools[0].name = "look";
// @ts-expect-error a Code Mode has no such member
codeMode.run({ code: "1" });
