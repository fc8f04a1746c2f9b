import { markable } from "../core/thrown.js";
import { invalid } from "../wrong-options.js";

/**
 * Spans of runs, checks, calls and approvals, by a tracer of OpenTelemetry that the app gives with the API that it
 * uses. Nothing that was said is in them, unless the app asks for it; then what egress lets pass. A tracer that
 * fails changes nothing of what it traces, and is told once. Lives as long as its CodeMode.
 */
export class Telemetry {
  #tracer;
  #api;
  #payloads;
  #runs = new Map();
  #calls = new Map();
  #isFailing = false;

  /** Nothing where nothing is to be traced. */
  static of(options) {
    const given = options?.telemetry;
    if (given === undefined || given === null) return undefined;
    if (typeof given.tracer?.startSpan !== "function") {
      throw invalid("option telemetry.tracer must be a tracer of OpenTelemetry");
    }
    if (typeof given.api?.trace?.setSpan !== "function") {
      throw invalid("option telemetry.api must be all of @opentelemetry/api");
    }
    return new Telemetry(given);
  }

  constructor({ tracer, api, payloads }) {
    this.#tracer = tracer;
    this.#api = api;
    this.#payloads = payloads === true;
  }

  /** The same options, whose question to a person has a span. */
  asked(options) {
    const { onApproval } = options;
    if (typeof onApproval !== "function") return options;
    return { ...options, onApproval: (request) => this.#approval(request, onApproval) };
  }

  /** Follows what the compiled module tells. */
  follow(made) {
    made.on("run:start", (run) => this.#runStarts(run));
    made.on("run:checked", (check) => this.#runChecked(check));
    made.on("run:pause", (run) => this.#runEnds(run));
    made.on("run:end", (run) => this.#runEnds(run));
    made.on("call:start", (call) => this.#callStarts(call));
    made.on("call:end", (call) => this.#callEnds(call));
    const check = made.check.bind(made);
    made.check = (...asked) => this.#check(() => check(...asked));
  }

  #runStarts({ runId, caller }) {
    const span = this.#start("glovebox.run", { "glovebox.run.id": runId });
    if (!span) return;
    if (caller) this.#write(span, { "glovebox.caller": caller });
    this.#runs.set(runId, span);
  }

  /** Told when it is over. */
  #runChecked({ runId, ms, errors, warnings, code }) {
    const run = this.#runs.get(runId);
    if (!run) return;
    const found = { "glovebox.check.errors": errors, "glovebox.check.warnings": warnings };
    const endTime = Date.now();
    const span = this.#start("glovebox.check", found, run, { startTime: endTime - ms });
    this.#end(span, code, undefined, endTime);
  }

  #runEnds({ runId, outcome: { status, error, value, output, calls, usage } }) {
    const span = this.#runs.get(runId);
    if (!span) return;
    this.#runs.delete(runId);
    this.#write(span, {
      "glovebox.run.status": status,
      "glovebox.run.calls": calls.length,
      "glovebox.run.script_ms": usage.scriptMs,
      "glovebox.run.read_bytes": usage.readBytes,
      "glovebox.run.left_tokens": usage.leftTokens,
    });
    if (this.#payloads) {
      const written = value === undefined ? {} : { "glovebox.run.value": JSON.stringify(value) };
      this.#write(span, { "glovebox.run.output": output, ...written });
    }
    this.#end(span, error?.code, this.#payloads ? error?.message : undefined);
  }

  #callStarts({ runId, callId, tool, decision, rule }) {
    const span = this.#start(
      `execute_tool ${tool}`,
      {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": tool,
        "gen_ai.tool.type": "function",
        "gen_ai.tool.call.id": callId,
        "glovebox.policy.decision": decision,
        "glovebox.policy.rule": rule,
      },
      this.#runs.get(runId),
    );
    if (span) this.#calls.set(callId, span);
  }

  /** A call that came to no decision has no span: its name may be anything that a script wrote. */
  #callEnds({ callId, status, bytes, argumentBytes }) {
    const span = this.#calls.get(callId);
    if (!span) return;
    this.#calls.delete(callId);
    this.#write(span, {
      "glovebox.call.argument_bytes": argumentBytes,
      "glovebox.call.result_bytes": bytes,
    });
    this.#end(span, status === "ok" ? undefined : status);
  }

  async #approval(request, onApproval) {
    const span = this.#start(
      "glovebox.approval",
      { "gen_ai.tool.name": request.tool, "gen_ai.tool.call.id": request.callId },
      this.#calls.get(request.callId) ?? this.#runs.get(request.runId),
    );
    let answer;
    try {
      answer = await onApproval(request);
    } catch (reason) {
      this.#end(span, "approval-failed");
      throw reason;
    }
    const decision = this.#guarded(() => String(answer?.decision));
    this.#write(span, { "glovebox.approval.decision": decision });
    this.#end(span);
    return answer;
  }

  async #check(check) {
    const span = this.#start("glovebox.check", {});
    let found;
    try {
      found = await check();
    } catch (reason) {
      this.#end(span, reason?.code ?? "failed");
      throw reason;
    }
    const errors = Array.from(found).filter(({ severity }) => severity === "error").length;
    this.#write(span, {
      "glovebox.check.errors": errors,
      "glovebox.check.warnings": found.length - errors,
    });
    this.#end(span);
    return found;
  }

  /** A span, or nothing where the tracer gives none. */
  #start(name, attributes, parent, more) {
    const given = this.#guarded(() => {
      const { trace, context } = this.#api;
      const active = context.active();
      const within = parent ? trace.setSpan(active, parent) : active;
      return this.#tracer.startSpan(name, { attributes, ...more }, within);
    });
    return this.#guarded(() => spanOf(given));
  }

  #write(span, attributes) {
    if (span) this.#guarded(() => span.setAttributes(attributes));
  }

  #end(span, failure, message, endTime) {
    if (!span) return;
    if (failure) {
      this.#write(span, { "error.type": failure });
      this.#guarded(() =>
        span.setStatus({ code: this.#api.SpanStatusCode.ERROR, ...(message && { message }) }),
      );
    }
    this.#guarded(() => span.end(endTime));
  }

  /** What is asked of the tracer; nothing where that throws. */
  #guarded(ask) {
    try {
      const given = ask();
      // One that answers with a promise may reject, which would end a process.
      if (given instanceof Promise) given.catch((reason) => this.#failed(reason));
      return given;
    } catch (reason) {
      this.#failed(reason);
      return undefined;
    }
  }

  #failed(reason) {
    if (this.#isFailing) return;
    this.#isFailing = true;
    console.error(`glovebox: telemetry failed: ${markable(reason)}`);
  }
}

function spanOf(given) {
  if (typeof given?.end === "function") return given;
  throw new TypeError("startSpan gave no span");
}
