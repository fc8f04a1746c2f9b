/** Any other status is the code of the failure that the script got. */
const END_STATES = { ok: "answered", "tool-denied": "denied", "call-cancelled": "stopped" };

/**
 * What is known of one run while it goes on: its calls, its output, its end. It knows nothing of
 * the page. Times are on the run's own clock, which stands still while nothing happens but a
 * person's thinking about an approval.
 */
export class RunRecord {
  calls = new Map();
  output = [];
  outcome = null;
  endedAt = null;
  bytesRead = 0;
  #now;
  #startedAt;
  #waited = 0;
  #waitingSince = null;

  constructor(now = () => performance.now()) {
    this.#now = now;
    this.#startedAt = now();
  }

  get isOver() {
    return this.outcome !== null;
  }

  /** The run has got its sandbox: what it waited for that is not its own time. */
  restart() {
    if (this.calls.size === 0 && this.output.length === 0) {
      this.#startedAt = this.#now();
    }
  }

  elapsed() {
    if (this.endedAt !== null) {
      return this.endedAt;
    }
    return (this.#waitingSince ?? this.#now()) - this.#startedAt - this.#waited;
  }

  callStarted({ callId, tool, args, rule }) {
    const call = this.#callOf(callId, tool, args);
    call.rule = rule;
    if (call.state === "asking") {
      this.#change(call, "running");
    }
  }

  callAsks({ callId, tool, args }) {
    this.#change(this.#callOf(callId, tool, args), "asking");
  }

  callAnswered(callId, args) {
    const call = this.calls.get(callId);
    if (call && call.state === "asking") {
      call.args = args ?? call.args;
      call.wasAsked = true;
      this.#change(call, "running");
    }
  }

  callEnded({ callId, tool, args, ms, status, bytes }) {
    const call = this.#callOf(callId, tool, args);
    call.ms = ms;
    this.bytesRead += bytes ?? 0;
    call.to = this.elapsed();
    this.#change(call, END_STATES[status] ?? "failed");
  }

  printed({ text, stream }) {
    this.output.push({ text, stream });
  }

  finish(outcome) {
    this.endedAt = this.elapsed();
    this.outcome = outcome;
    for (const call of this.calls.values()) {
      if (call.to === null) {
        call.state = "stopped";
        call.to = this.endedAt;
      }
    }
  }

  #callOf(callId, tool, args) {
    if (!this.calls.has(callId)) {
      const from = this.elapsed();
      this.calls.set(callId, { callId, tool, args, from, to: null, state: "running" });
      this.#minded();
    }
    return this.calls.get(callId);
  }

  #change(call, state) {
    call.state = state;
    this.#minded();
  }

  #minded() {
    const states = [...this.calls.values()].map((call) => call.state);
    const waits = states.includes("asking") && !states.includes("running");
    if (waits && this.#waitingSince === null) {
      this.#waitingSince = this.#now();
    } else if (!waits && this.#waitingSince !== null) {
      this.#waited += this.#now() - this.#waitingSince;
      this.#waitingSince = null;
    }
  }
}
