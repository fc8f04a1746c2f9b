import { RunRecord } from "./run-record.js";

/**
 * Runs one script after the other and keeps the record of the one that runs. What Glovebox reports
 * of any other run is let go.
 */
export class Runner {
  #listener;
  #record = null;
  #runId = null;
  #lastRunId = null;
  #abort = null;

  /** The listener has three methods: started(record), finished(record, error), asked(request). */
  constructor(codeMode, listener) {
    this.#listener = listener;
    codeMode.on("run:start", (event) => this.#about(event));
    codeMode.on("call:start", (event) => this.#about(event)?.callStarted(event));
    codeMode.on("call:end", (event) => this.#about(event)?.callEnded(event));
    codeMode.on("run:output", (event) => this.#about(event)?.printed(event));
  }

  get isRunning() {
    return this.#abort !== null;
  }

  /** Keeps the record of the run that `execute(signal)` begins, which resolves to the outcome. */
  async run(execute) {
    const record = new RunRecord();
    this.#record = record;
    this.#runId = null;
    this.#abort = new AbortController();
    this.#listener.started(record);
    try {
      record.finish(await this.#outcomeOf(execute));
    } finally {
      this.#lastRunId = this.#runId;
      this.#record = null;
      this.#abort = null;
    }
    this.#listener.finished(record);
  }

  stop() {
    this.#abort?.abort();
  }

  async approve(request) {
    const record = this.#about(request);
    record?.callAsks(request);
    const answer = await this.#listener.asked(request);
    record?.callAnswered(request.callId, answer.args);
    return answer;
  }

  async #outcomeOf(execute) {
    try {
      return await execute(this.#abort.signal);
    } catch (error) {
      const { code: failure = "unexpected", blame = "glovebox", message, hint } = error;
      return { status: "failed", error: { code: failure, blame, message, hint }, output: "" };
    }
  }

  #about({ runId }) {
    if (runId !== this.#lastRunId) {
      this.#runId ??= runId;
    }
    return runId === this.#runId ? this.#record : null;
  }
}
