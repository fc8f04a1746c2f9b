import { mistaken } from "../glovebox-error.js";

/** What an application is told of a step; what was said in the run is not in it. */
const OF_STEP = ["kind", "at", "ms", "waitedMs", "callId", "tool", "status", "code"];

/**
 * Who asks, as the platform says; what an app says of itself does not count.
 *
 * @param {{ application?: string, instance?: string }} [caller]
 */
export const callerOf = ({ application, instance } = {}) =>
  [application, String(instance ?? "").replaceAll(" ", "")].filter(Boolean).join(" ");

/** The application that a caller belongs to: all before the instance, which has no blanks. */
const applicationOf = (caller) => {
  const blank = caller?.lastIndexOf(" ") ?? -1;
  return blank > 0 ? caller.slice(0, blank) : undefined;
};

/** The runs of each application, for that application alone. Lives as long as the plugin. */
export class OwnRuns {
  #codeMode;
  #owners = new Map();
  #stops = new Map();

  constructor(codeMode) {
    this.#codeMode = codeMode;
  }

  async list({ application }, { limit = undefined, ...filter }) {
    const all = await this.#codeMode.runs.list(filter);
    const own = all.filter(({ caller }) => application && applicationOf(caller) === application);
    return limit === undefined ? own : own.slice(0, limit);
  }

  async get(caller, runId) {
    await this.#demand(caller, runId);
    const { steps, ...run } = await this.#codeMode.runs.get(runId);
    return { ...run, steps: steps.map(outline) };
  }

  async answer(verb, caller, runId, callId, said) {
    await this.#demand(caller, runId);
    return this.#codeMode.runs[verb](runId, callId, said);
  }

  async act(verb, caller, runId) {
    await this.#demand(caller, runId);
    return this.#codeMode.runs[verb](runId);
  }

  /** Has what is done stop when the window that asked for it says so by the id that it chose. */
  async stoppable(id, caller, act) {
    if (!id) return act();
    const key = `${callerOf(caller)} ${id}`;
    const stop = new AbortController();
    this.#stops.set(key, stop);
    try {
      return await act(stop.signal);
    } finally {
      this.#stops.delete(key);
    }
  }

  stop(id, caller) {
    const stop = this.#stops.get(`${callerOf(caller)} ${id}`);
    stop?.abort();
    return { stopped: Boolean(stop) };
  }

  /** The application that an event is for, if any. */
  hear(event, { runId, caller }) {
    if (event === "run:start") this.#owners.set(runId, applicationOf(caller));
    const owner = this.#owners.get(runId);
    if (event === "run:end" || event === "run:pause") this.#owners.delete(runId);
    return owner;
  }

  /** That a run of another exists is not told either. */
  async #demand(caller, runId) {
    const own = await this.list(caller, {});
    if (own.some((run) => run.runId === runId)) return;
    throw mistaken("request-invalid", `this application has no run ${runId}`);
  }
}

const outline = (step) =>
  Object.fromEntries(OF_STEP.filter((name) => name in step).map((name) => [name, step[name]]));
