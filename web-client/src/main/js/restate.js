import { TerminalError, TimeoutError, workflow } from "@restatedev/restate-sdk";
import { invalid } from "./wrong-options.js";
import { createCodeMode } from "./node.js";
import { Journals } from "./restate/journals.js";

/** Of Restate's state, which everybody may ask: what a run waits for. */
const WAITING = "waiting";
const WRONG_REQUEST = 400;
const NOT_WAITED_FOR = 409;
const LOST = 500;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Runs as durable invocations: a workflow for Restate, whose journals are the store.
 *
 * @param {{ name?: string, [option: string]: any }} [options]
 */
export async function runService({ name = "glovebox", ...options } = {}) {
  for (const option of ["store", "retention"]) {
    if (option in options)
      throw invalid(`option ${option} is Restate's own: its journals are the store`);
  }
  const journals = new Journals();
  /** @type {any} */
  const given = { ...options, store: journals };
  const codeMode = await createCodeMode(given);
  const service = { codeMode, journals, expireMs: options.policy?.approval?.expireMs ?? WEEK_MS };
  return Object.freeze({
    workflow: workflow({
      name,
      handlers: {
        run: (ctx, request) => run(service, ctx, request),
        waiting: async (ctx) => (await ctx.get(WAITING))?.call ?? null,
        approve: (ctx, answer) => say(ctx, "approve", answer),
        deny: (ctx, answer) => say(ctx, "deny", answer),
        settle: (ctx, answer) => say(ctx, "settle", answer),
      },
    }),
    dispose: () => codeMode.dispose(),
  });
}

/** One attempt: the steps that Restate has are gone through, and what follows them is done. */
async function run({ codeMode, journals, expireMs }, ctx, request) {
  // An attempt that Restate puts to sleep never returns.
  const journal = await journals.open(`run-${ctx.key}`, ctx.request().attemptCompletedSignal);
  const cancel = () => codeMode.runs.cancel(journal.runId).catch(() => {});
  let goOn = () => codeMode.execute({ ...request, signal: undefined, idempotencyKey: ctx.key });
  const start = goOn;
  /** @type {any} */
  let call;
  for (let questions = 1; ;) {
    const { isBegun } = journal;
    const step = await ctx.run(journal.stepName, () => journal.next(goOn, cancel));
    journal.recorded(step);
    const wasAnswered = goOn !== start;
    goOn = start;
    const { outcome, failure } = step;
    if (!outcome && !failure) continue;
    if (outcome && outcome.status !== "paused") return outcome;
    if (failure && !wasAnswered) {
      const errorCode = isBegun ? LOST : WRONG_REQUEST;
      throw new TerminalError(failure.message, { errorCode });
    }
    // An answer that is none is asked for again.
    call = failure ? { ...call, problem: failure.message } : outcome.approval;
    const answer = await answered(ctx, `${questions++} ${call.callId}`, call, expireMs);
    goOn = () => answering(codeMode.runs, journal.runId, call.callId, answer);
  }
}

/** Waits for a person, for as long as that takes and without a worker. */
async function answered(ctx, promise, call, expireMs) {
  ctx.set(WAITING, { promise, call });
  try {
    return await ctx.promise(promise).get().orTimeout(expireMs);
  } catch (reason) {
    if (reason instanceof TimeoutError) return { how: "resume" };
    throw reason;
  } finally {
    ctx.clear(WAITING);
  }
}

const answering = (runs, runId, callId, { how, said }) =>
  how === "resume" ? runs.resume(runId) : runs[how](runId, callId, said);

async function say(ctx, how, answer) {
  const waiting = await ctx.get(WAITING);
  const { callId, ...said } = Object(answer);
  if (!waiting || waiting.call.callId !== callId) {
    throw new TerminalError(`the run does not wait for a word on ${callId}`, {
      errorCode: NOT_WAITED_FOR,
    });
  }
  await ctx.promise(waiting.promise).resolve({ how, said });
}
