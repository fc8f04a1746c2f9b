package dev.glovebox.client.record.entry;

import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.run.RunRequest;
import java.util.List;

/**
 * An entry without what anybody has said: no code, arguments, results, outputs or sentences. What
 * is left is which functions were called when, by which rule, and how that ended.
 */
public final class BareEntry {
  private static final String NO_LIST = "[]";
  private static final String NO_OBJECT = "{}";
  private static final String NO_VALUE = "null";

  private BareEntry() {}

  public static RunEntry of(RunEntry entry) {
    return switch (entry) {
      case RunEntry.Started e ->
          new RunEntry.Started(
              of(e.request()), e.namespaces(), e.offered().bare(), e.zone(), e.build(), e.atMs());
      case RunEntry.Called e -> new RunEntry.Called(e.call(), "", NO_LIST, NO_OBJECT);
      case RunEntry.Asked e ->
          new RunEntry.Asked(e.call(), e.tool(), NO_OBJECT, e.reason(), e.offer(), e.atMs());
      case RunEntry.Judged e ->
          new RunEntry.Judged(e.call(), e.isApproved(), null, "", e.remember(), e.atMs());
      case RunEntry.Intended e ->
          new RunEntry.Intended(
              e.call(), e.tool(), NO_OBJECT, e.isRepeatable(), e.rule(), e.atMs());
      case RunEntry.CallEnded e ->
          new RunEntry.CallEnded(e.call(), of(e.outcome()), of(e.summary()), e.atMs());
      case RunEntry.Checkpointed e ->
          new RunEntry.Checkpointed(
              e.turns(), "", e.wakeInMs(), e.used(), e.bytes(), e.sum(), e.atMs());
      case RunEntry.Forked e ->
          new RunEntry.Forked(e.call(), e.from(), e.isOtherScript(), NO_LIST, e.atMs());
      case RunEntry.Paused e -> new RunEntry.Paused(NO_LIST, e.atMs());
      case RunEntry.Redacts e -> new RunEntry.Redacts(List.of(), e.atMs());
      case RunEntry.Over e -> new RunEntry.Over(of(e.outcome()), e.atMs());
      case RunEntry.Rewritten e -> new RunEntry.Rewritten(e.call(), NO_OBJECT, e.atMs());
      case RunEntry.TurnSent e -> e;
      case RunEntry.DoAgain e -> e;
      case RunEntry.Opened e -> e;
      case RunEntry.Ran e -> new RunEntry.Ran(e.runId(), "", e.isUnread(), e.atMs());
      case RunEntry.Undone e -> e;
      case RunEntry.Saved e -> new RunEntry.Saved(e.runId(), NO_LIST, e.bytes(), "", e.atMs());
    };
  }

  private static RunRequest of(RunRequest request) {
    return new RunRequest(
        "", List.of(), NO_OBJECT, request.limits(), request.caller(), request.session());
  }

  private static CallOutcome of(CallOutcome outcome) {
    return switch (outcome) {
      case CallOutcome.Answered answered -> new CallOutcome.Answered(NO_VALUE);
      case CallOutcome.Refused refused -> {
        CallFailure failure = refused.failure();
        String tool = named(failure.tool(), failure.code().word());
        yield new CallOutcome.Refused(new CallFailure(failure.code(), tool, "", ""));
      }
    };
  }

  private static CallSummary of(CallSummary summary) {
    return summary == null
        ? null
        : new CallSummary(
            named(summary.tool(), summary.status()),
            summary.status(),
            summary.ms(),
            summary.bytes(),
            "",
            summary.made());
  }

  /** A script chooses the names of functions that do not exist. */
  private static String named(String tool, String status) {
    return status.equals(CallFailureCode.TOOL_UNKNOWN.word()) ? "" : tool;
  }

  private static RunOutcome of(RunOutcome outcome) {
    Ending ending =
        switch (outcome.ending()) {
          case Ending.Completed completed -> new Ending.Completed(NO_VALUE);
          case Ending.Failed failed -> new Ending.Failed(of(failed.failure()));
          case Ending.Paused paused -> paused;
        };
    RunTrace trace = outcome.trace();
    List<CallSummary> calls = trace.calls().stream().map(BareEntry::of).toList();
    return new RunOutcome(
        outcome.runId(), ending, new RunTrace("", calls, trace.usage(), CheckNotes.NONE));
  }

  private static Failure of(Failure failure) {
    return new Failure(failure.code(), failure.blame(), "", failure.place(), "", "", List.of());
  }
}
