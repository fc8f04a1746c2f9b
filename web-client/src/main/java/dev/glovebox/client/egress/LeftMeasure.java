package dev.glovebox.client.egress;

import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.sandbox.page.Utf8Length;
import java.util.List;

/** Adds up every text of an outcome: all that an app could pass on to a model. */
final class LeftMeasure {
  private long bytes;
  private long tokens;

  private LeftMeasure() {}

  /** The outcome with its figures. */
  static RunOutcome in(RunOutcome outcome) {
    LeftMeasure measure = new LeftMeasure();
    switch (outcome.ending()) {
      case Ending.Completed completed -> measure.add(completed.valueJson());
      case Ending.Failed failed -> measure.add(failed.failure());
      case Ending.Paused paused -> paused.waiting().forEach(measure::add);
    }
    RunOutcome.RunTrace trace = outcome.trace();
    measure.add(trace.output());
    for (CallSummary call : trace.calls()) {
      measure.add(call);
    }
    measure.add(trace.check().diagnostics());
    measure.add(trace.check().unchecked());
    measure.add(outcome.unrecorded());
    return outcome.withTrace(trace.withLeft(whole(measure.bytes), whole(measure.tokens)));
  }

  /** The name of a function that is there tells nothing; another one is a text of the script. */
  private void add(CallSummary call) {
    if (call.status().equals(CallFailureCode.TOOL_UNKNOWN.word())) {
      add(call.tool());
    }
    add(call.warning());
  }

  private void add(Question question) {
    add(question.argumentsJson());
    add(question.reason());
  }

  private void add(Failure failure) {
    add(failure.code());
    add(failure.message());
    add(failure.hint());
    add(failure.traceback());
    add(failure.diagnostics());
    if (failure.divergence() != null) {
      add(failure.divergence().recorded());
      add(failure.divergence().now());
    }
  }

  private void add(Divergence.Did did) {
    switch (did) {
      case Divergence.Did.Called called -> {
        add(called.tool());
        add(called.positionalJson());
        add(called.namedJson());
      }
      case Divergence.Did.Failed failed -> add(failed.message());
      case Divergence.Did.Waited waited -> {}
      case Divergence.Did.Completed completed -> {}
    }
  }

  private void add(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      add(diagnostic.rule());
      add(diagnostic.message());
      add(diagnostic.hint());
      add(diagnostic.source());
    }
  }

  private void add(String text) {
    bytes += Utf8Length.of(text);
    tokens += TokenEstimate.of(text);
  }

  private static int whole(long number) {
    return (int) Math.min(Integer.MAX_VALUE, number);
  }
}
