import type {
  CallSummary,
  CodeMode,
  ExportedRun,
  Failure,
  Json,
  Outcome,
  RecordedRun,
  Replay,
  RunInfo,
  Usage,
} from "glovebox";

declare const codeMode: CodeMode;

export async function run(signal: AbortSignal): Promise<string> {
  const found: string = await codeMode.inspect({ query: "client adviser", limit: 3 });
  const outcome: Outcome = await codeMode.execute({
    code: "return len(names)",
    inputs: { names: ["Amelia Reid"] },
    limits: { callMs: 10 },
    signal,
  });
  return `${found}${outcome.output}${word(outcome)}${cost(outcome.usage)}`;
}

export async function waiting(): Promise<Json> {
  const runs: RunInfo[] = await codeMode.runs.list();
  const { runId, waiting } = runs[0] as RunInfo;
  await codeMode.runs.list({
    status: ["paused", "run-diverged"],
    caller: "ui",
    since: 0,
    limit: 5,
  });
  const exported: ExportedRun = await codeMode.runs.export(runId, {
    payloads: true,
    checkpoint: true,
  });
  const imported: string = await codeMode.runs.import(exported);
  console.log(imported);
  const callId = waiting[0]?.callId ?? "";
  await codeMode.runs.resume(runId);
  await codeMode.runs.fork(runId, { at: callId, result: { id: 7 } });
  await codeMode.runs.fork<number>(runId, { at: callId, code: "1", inputs: { n: 1 } });
  const replay: Replay<number> = await codeMode.runs.replay<number>(runId, { code: "1" });
  if (replay.status === "completed") console.log(replay.value + replay.unused.length);
  if (replay.status === "asks") console.log(replay.asks[0]?.tool, replay.asks[0]?.named["n"]);
  // @ts-expect-error nobody knows from where on it is another
  await codeMode.runs.fork(runId, { code: "1" });
  await codeMode.runs.deny(runId, callId, { reason: "no" });
  await codeMode.runs.settle(runId, callId, { happened: false });
  const outcome = await codeMode.runs.approve<number>(runId, callId, { remember: "run" });
  const run: RecordedRun = await codeMode.runs.get(runId);
  await codeMode.runs.cancel(runId);
  await codeMode.runs.delete(runId);
  // @ts-expect-error an approval is not a decision once more
  await codeMode.runs.approve(runId, callId, { decision: "approve" });
  return outcome.status === "completed" ? outcome.value : run.steps.length;
}

export async function overview(): Promise<string> {
  const byName: string = await codeMode.inspect({ names: ["crm.find_clients"], namespace: "crm" });
  return (await codeMode.inspect()) + byName;
}

export async function adviser(): Promise<string> {
  const outcome = await codeMode.execute<{ name: string }>({ code: "clients[0]" });
  return outcome.status === "completed" ? outcome.value.name : (outcome.error?.code ?? "waits");
}

function word(outcome: Outcome): string {
  switch (outcome.status) {
    case "completed":
      // @ts-expect-error a value is any JSON until somebody says what it is
      outcome.value.name;
      return JSON.stringify(outcome.value);
    case "failed":
      return explain(outcome.error);
    case "paused":
      return `${outcome.approval.tool} ${outcome.approval.callId}`;
  }
}

const explain = ({ code, blame, message, line, column, hint, traceback }: Failure): string =>
  [code, blame, message, line ?? 0, column ?? 0, hint ?? "", traceback ?? ""].join();

const cost = (usage: Usage): number =>
  usage.scriptMs + usage.wallMs + usage.readBytes + usage.leftBytes;

export const slow = (outcome: Outcome): readonly CallSummary[] =>
  outcome.calls.filter(({ tool, ms, bytes, status }) => tool && ms + bytes > 1 && status !== "ok");

export const total: Usage = codeMode.usage();

// @ts-expect-error a script is needed
codeMode.execute({});
// @ts-expect-error a script is a text
codeMode.execute({ code: 1 });
// @ts-expect-error the script comes in a request
codeMode.execute("1 + 1");
// @ts-expect-error an unknown field is refused
codeMode.execute({ code: "1", input: {} });
// @ts-expect-error names come in a list
codeMode.inspect({ names: "crm.find_clients" });
// @ts-expect-error it is a promise
codeMode.inspect().length;

export async function wrong(): Promise<void> {
  const outcome = await codeMode.execute({ code: "1" });
  // @ts-expect-error the value is there only when the run is completed
  outcome.value;
  // @ts-expect-error the error is there only when the run has failed
  outcome.error;
  // @ts-expect-error an outcome is read, not written
  outcome.status = "completed";
  // @ts-expect-error no run ends like this
  if (outcome.status === "crashed") return;
  // @ts-expect-error no failure has such a code
  if (outcome.status === "failed" && outcome.error.code === "limit-cup") return;
  // @ts-expect-error no call ends so
  if (outcome.calls[0]?.status === "okay") return;
  // @ts-expect-error nobody is to blame by that name
  if (outcome.status === "failed" && outcome.error.blame === "user") return;
}
