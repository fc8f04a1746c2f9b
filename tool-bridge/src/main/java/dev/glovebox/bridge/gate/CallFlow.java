package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalDesk;
import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.gate.argument.BoundArguments;
import dev.glovebox.bridge.gate.argument.CallArguments;
import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.gate.call.SentCall;
import dev.glovebox.bridge.gate.call.Step;
import dev.glovebox.bridge.gate.result.ResultCheck;
import dev.glovebox.bridge.journal.JournalEntry;
import dev.glovebox.bridge.json.JsonOutline;
import dev.glovebox.bridge.policy.Decision;
import dev.glovebox.bridge.policy.PolicyCall;
import dev.glovebox.bridge.tool.Cancellation;
import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.Made;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolAnswer;
import java.util.List;
import java.util.function.Consumer;

/** One call on its way through the steps. Lives until its outcome is given, which happens once. */
final class CallFlow implements RunCalls.Cancellable {
  private static final ResultCheck.Result NOTHING = new ResultCheck.Result(null, 0, "");

  private final GateParts parts;
  private final GateSteps steps;
  private final RunCalls run;
  private final CallRequest request;
  private final Consumer<CallOutcome> outcome;
  private final CallJournal journal;
  private final Cancellation cancellation = new Cancellation();
  private final Pace pace;
  private final double arrivedMs;

  private Tool tool;
  private String argumentsJson;
  private int argumentBytes;
  private String rule = "";
  private Timers.Cancel timeout = () -> {};
  private Attempts attempts;
  private ToolAnswer.Value kept;
  private boolean hasSlot;
  private boolean isJudged;
  private boolean isAnswered;
  private boolean isOver;

  CallFlow(RunCalls run, CallRequest request, Consumer<CallOutcome> outcome) {
    this.steps = run.steps();
    this.parts = steps.parts();
    this.run = run;
    this.request = request;
    this.outcome = outcome;
    this.journal = new CallJournal(parts.journal(), parts.timers(), run.scope().caller(), request);
    this.pace = new Pace(parts.timers(), () -> isOver);
    this.arrivedMs = parts.timers().nowMs();
  }

  /** Counts, resolves, binds and validates; then waits for a slot. */
  void start() {
    CallFailure refusal = run.admit(request);
    if (refusal != null) {
      turnAway(refusal);
      return;
    }
    run.entered(this);
    switch (steps.resolution().resolve(request.name())) {
      case Step.Stopped<Tool> stopped -> refuse(stopped.failure());
      case Step.Passed<Tool> passed -> {
        tool = passed.value();
        measure();
      }
    }
  }

  /** Ends the call because its run is cancelled or over. */
  @Override
  public void cancel() {
    refuse(RunCalls.cancelled(toolName()));
    cancellation.cancel();
  }

  @Override
  public void park() {
    isOver = true;
    timeout.cancel();
    if (attempts != null) {
      attempts.leaveOff();
    }
    cancellation.cancel();
  }

  private void turnAway(CallFailure refusal) {
    if (run.isRecorded(refusal)) {
      refuse(refusal);
    } else {
      isOver = true;
      outcome.accept(new CallOutcome.Refused(refusal));
    }
  }

  private void measure() {
    CallArguments arguments = new CallArguments(request);
    pace.walk(arguments.outlines(), () -> bind(arguments));
  }

  private void bind(CallArguments arguments) {
    switch (steps.binding().bind(tool, arguments)) {
      case Step.Stopped<BoundArguments> stopped -> refuse(stopped.failure());
      case Step.Passed<BoundArguments> bound ->
          pace.step(bound.value().json().length(), () -> validate(bound.value()));
    }
  }

  private void validate(BoundArguments arguments) {
    steps.check().check(tool, arguments, this::validated);
  }

  private void validated(Step<BoundArguments> checked) {
    if (isOver) {
      return;
    }
    switch (checked) {
      case Step.Stopped<BoundArguments> stopped -> refuse(stopped.failure());
      case Step.Passed<BoundArguments> valid -> {
        argumentsJson = valid.value().json();
        argumentBytes = valid.value().bytes();
        pace.step(argumentsJson.length(), () -> run.takeSlot(this::decide));
      }
    }
  }

  private void decide() {
    hasSlot = true;
    Decision decision = parts.policy().admit(policyCall(), parts.timers().nowMs());
    rule = decision.rule();
    if (!journal.intended(tool, decision, argumentsJson, argumentBytes)) {
      refuse(Refusals.unrecorded(toolName(), "so it was not made"));
      return;
    }
    parts
        .watcher()
        .started(
            new CallWatcher.Started(
                request.runId(),
                request.callId(),
                tool.name(),
                argumentsJson,
                decision,
                parts.timers().nowMs()));
    switch (decision) {
      case Decision.Allow allow -> pace.step(argumentsJson.length(), this::invoke);
      case Decision.Ask ask -> ask(ask);
      case Decision.Deny deny -> refuse(Refusals.denied(toolName(), deny.reason()));
      case Decision.Exhausted exhausted -> refuse(Refusals.exhausted(toolName(), exhausted));
    }
  }

  private void ask(Decision.Ask ask) {
    ApprovalRequest approval =
        new ApprovalRequest(
            request.runId(), request.callId(), tool, argumentsJson, ask.rule(), cancellation);
    try {
      steps.desk().ask(approval, run.scope().caller().sessionId(), this::judged);
    } catch (RuntimeException failure) {
      if (!isJudged) {
        refuse(Refusals.unasked(toolName()));
      }
    }
  }

  private void judged(ApprovalDesk.Judgement judgement) {
    isJudged = true;
    if (isOver) {
      return;
    }
    if (!journal.judged(tool, judgement)) {
      refuse(Refusals.unrecorded(toolName(), "so it was not made"));
      return;
    }
    switch (judgement.answer()) {
      case ApprovalAnswer.Denied no -> refuse(Refusals.denied(toolName(), no));
      case ApprovalAnswer.Approved yes -> approved(yes);
      case ApprovalAnswer.Unusable none -> refuse(Refusals.undecided(toolName(), none.problem()));
      case null -> refuse(Refusals.undecided(toolName(), ""));
    }
  }

  private void approved(ApprovalAnswer.Approved yes) {
    if (yes.editedArgumentsJson() == null) {
      invoke();
      return;
    }
    steps.check().checkEdited(tool, yes.editedArgumentsJson(), this::edited);
  }

  private void edited(Step<String> checked) {
    if (isOver) {
      return;
    }
    switch (checked) {
      case Step.Stopped<String> stopped -> refuse(stopped.failure());
      case Step.Passed<String> edited -> {
        argumentsJson = edited.value();
        invokeUnlessDenied();
      }
    }
  }

  /** Whoever approves may narrow what is done, but not lead past a rule that denies it. */
  private void invokeUnlessDenied() {
    if (parts.policy().decide(policyCall()) instanceof Decision.Deny deny) {
      rule = deny.rule();
      refuse(Refusals.denied(toolName(), deny.reason()));
    } else {
      invoke();
    }
  }

  private PolicyCall policyCall() {
    String caller = run.scope().caller().name();
    return new PolicyCall(request.runId(), request.callId(), tool, argumentsJson, caller);
  }

  private void invoke() {
    switch (steps.resolution().current(tool, isJudged)) {
      case Step.Stopped<Tool> stopped -> refuse(stopped.failure());
      case Step.Passed<Tool> passed -> {
        tool = passed.value();
        kept = steps.cache().find(tool, argumentsJson, parts.timers().nowMs());
        if (kept == null) {
          send();
        } else {
          answered(kept);
        }
      }
    }
  }

  private void send() {
    run.scope()
        .record()
        .intends(
            new CallRecord.Intent(request.callId(), tool, argumentsJson, rule), this::recorded);
  }

  private void recorded(boolean isWritten) {
    if (isOver) {
      return;
    }
    if (!isWritten) {
      refuse(Refusals.unwritten(toolName()));
      return;
    }
    int callMs = run.scope().limits().callMs();
    timeout = parts.timers().after(callMs, this::timeOut);
    Invocation invocation =
        new Invocation(request.runId(), request.callId(), argumentsJson, cancellation);
    attempts =
        new Attempts(
            tool,
            heard -> {
              if (tool.isOutgoing()) {
                run.scope().egress().left(argumentsJson);
              }
              tool.invoker().invoke(invocation, heard);
            },
            parts.timers(),
            this::answered);
    attempts.start();
  }

  private void answered(ToolAnswer answer) {
    if (isOver || isAnswered) {
      return;
    }
    isAnswered = true;
    timeout.cancel();
    JsonOutline outline = ResultCheck.outline(answer);
    pace.walk(List.of(outline), () -> check(answer, outline));
  }

  private void check(ToolAnswer answer, JsonOutline outline) {
    SentCall sent = new SentCall(tool, argumentsJson);
    steps.result().check(sent, answer, outline, result -> checked(answer, result));
  }

  private void checked(ToolAnswer answer, Step<ResultCheck.Result> result) {
    if (isOver) {
      return;
    }
    switch (result) {
      case Step.Stopped<ResultCheck.Result> stopped -> refuse(stopped.failure());
      case Step.Passed<ResultCheck.Result> passed -> {
        if (kept == null && answer instanceof ToolAnswer.Value fresh) {
          steps.cache().keep(tool, argumentsJson, fresh, parts.timers().nowMs());
        }
        ResultCheck.Result found = passed.value();
        parts.watcher().answered(tool, found.json(), found.isAsDeclared());
        end(new CallOutcome.Answered(found.json()), JournalEntry.CallEnded.OK, found);
      }
    }
  }

  private void timeOut() {
    int callMs = run.scope().limits().callMs();
    refuse(Refusals.timedOut(toolName(), callMs));
    cancellation.cancel();
  }

  private void refuse(CallFailure failure) {
    end(new CallOutcome.Refused(failure), failure.code().word(), NOTHING);
  }

  private void end(CallOutcome result, String status, ResultCheck.Result given) {
    if (isOver) {
      return;
    }
    isOver = true;
    timeout.cancel();
    Made made = made();
    CallWatcher.Ended end =
        new CallWatcher.Ended(
            request.runId(),
            request.callId(),
            tool == null ? run.scope().egress().told(request.name()) : toolName(),
            status,
            parts.timers().nowMs() - arrivedMs,
            given.bytes(),
            argumentBytes,
            rule,
            given.warning(),
            made);
    boolean isRecorded = journal.ended(end, given.json());
    parts.watcher().ended(end);
    run.left(this, hasSlot);
    try {
      outcome.accept(
          isRecorded || result instanceof CallOutcome.Refused
              ? result
              : new CallOutcome.Refused(
                  Refusals.unrecorded(toolName(), "though the function has answered")));
    } finally {
      run.pump();
    }
  }

  private Made made() {
    if (kept != null) {
      return Made.CACHED;
    }
    int times = attempts == null ? 0 : attempts.made();
    if (attempts != null) {
      attempts.leaveOff();
    }
    return new Made(false, times);
  }

  private String toolName() {
    return tool == null ? request.name() : tool.name().qualified();
  }
}
