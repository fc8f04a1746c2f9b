import { GloveboxError } from "./glovebox-error.js";

/**
 * Spans of runs, checks, calls and approvals, by a tracer of OpenTelemetry that the app gives with the API that it
 * uses. Nothing that was said is in them, unless the app asks for it; then what egress lets pass. Lives as long as
 * its CodeMode.
 */
export class Telemetry {
  #tracer;
  #api;
  #payloads;
  #runs = new Map();
  #calls = new Map();

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
    if (caller) span.setAttribute("glovebox.caller", caller);
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
    span.setAttributes({
      "glovebox.run.status": status,
      "glovebox.run.calls": calls.length,
      "glovebox.run.script_ms": usage.scriptMs,
      "glovebox.run.read_bytes": usage.readBytes,
      "glovebox.run.left_tokens": usage.leftTokens,
    });
    if (this.#payloads) {
      span.setAttribute("glovebox.run.output", output);
      if (value !== undefined) span.setAttribute("glovebox.run.value", JSON.stringify(value));
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
    this.#calls.set(callId, span);
  }

  /** A call that came to no decision has no span: its name may be anything that a script wrote. */
  #callEnds({ callId, status, bytes, argumentBytes }) {
    const span = this.#calls.get(callId);
    if (!span) return;
    this.#calls.delete(callId);
    span.setAttributes({
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
    try {
      const answer = await onApproval(request);
      span.setAttribute("glovebox.approval.decision", String(answer?.decision));
      this.#end(span);
      return answer;
    } catch (reason) {
      this.#end(span, "approval-failed");
      throw reason;
    }
  }

  async #check(check) {
    const span = this.#start("glovebox.check", {});
    try {
      const found = await check();
      const errors = Array.from(found).filter(({ severity }) => severity === "error").length;
      span.setAttributes({
        "glovebox.check.errors": errors,
        "glovebox.check.warnings": found.length - errors,
      });
      this.#end(span);
      return found;
    } catch (reason) {
      this.#end(span, reason?.code ?? "failed");
      throw reason;
    }
  }

  #start(name, attributes, parent, more) {
    const { trace, context } = this.#api;
    const active = context.active();
    return this.#tracer.startSpan(
      name,
      { attributes, ...more },
      parent ? trace.setSpan(active, parent) : active,
    );
  }

  #end(span, failure, message, endTime) {
    if (failure) {
      span.setAttribute("error.type", failure);
      span.setStatus({ code: this.#api.SpanStatusCode.ERROR, ...(message && { message }) });
    }
    span.end(endTime);
  }
}

const invalid = (message) =>
  new GloveboxError({ code: "option-invalid", blame: "caller", message });
