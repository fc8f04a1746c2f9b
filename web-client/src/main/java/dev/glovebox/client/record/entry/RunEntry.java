package dev.glovebox.client.record.entry;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.run.Used;
import java.util.List;
import java.util.Objects;

/**
 * One line of a run's record. A run begins with {@link Started} and goes through turns, {@link
 * TurnSent}; each call is {@link Called}, perhaps {@link Asked} and {@link Judged}, {@link
 * Intended} and {@link CallEnded}; the last entry of a run that will not go on is {@link Over}.
 * Calls are numbered as the script makes them, from 1 on. Times are milliseconds since 1970.
 */
public sealed interface RunEntry {

  /** An entry about one call. */
  sealed interface OfCall extends RunEntry {
    int call();
  }

  /**
   * The script begins.
   *
   * @param namespaces what the names of tools begin with, as the script was told
   * @param offered what it could call
   * @param zone the device's time zone
   * @param build the hash of the Python that runs it
   */
  record Started(
      RunRequest request,
      List<String> namespaces,
      Offered offered,
      String zone,
      String build,
      long atMs)
      implements RunEntry {}

  /**
   * A turn of the script begins.
   *
   * @param wallMs what its clock shows
   * @param monotonicUs what its clock that never goes back shows, in microseconds
   * @param sent the numbers of the calls that are answered with it, in order; 0 stands for a timer
   *     that is due, and the first turn has none
   * @param used what the run had used of its limits before it
   */
  record TurnSent(long wallMs, long monotonicUs, List<Integer> sent, Used used)
      implements RunEntry {
    public TurnSent {
      sent = List.copyOf(sent);
    }
  }

  /** The script calls something, in its own words. */
  record Called(int call, String tool, String positionalJson, String namedJson) implements OfCall {}

  /**
   * A person is to decide on a call.
   *
   * @param offer how the tool was described, as {@link ToolOffer} tells it apart
   */
  record Asked(int call, String tool, String argumentsJson, String reason, String offer, long atMs)
      implements OfCall {}

  /**
   * A person has decided.
   *
   * @param editedJson arguments in place of the script's; null when there are none
   * @param reason why not; may be empty
   */
  record Judged(
      int call, boolean isApproved, String editedJson, String reason, Remember remember, long atMs)
      implements OfCall {

    /** The entry of an answer; null for one that decides nothing. */
    public static Judged of(int call, ApprovalAnswer answer, long atMs) {
      return switch (answer) {
        case ApprovalAnswer.Approved yes ->
            new Judged(call, true, yes.editedArgumentsJson(), "", yes.remember(), atMs);
        case ApprovalAnswer.Denied no -> {
          String reason = no.reason() == null ? "" : no.reason();
          yield new Judged(call, false, null, reason, no.remember(), atMs);
        }
        case ApprovalAnswer.Unusable none -> null;
      };
    }

    /** Whether the same is done after both; null decides nothing. */
    public boolean saysTheSameAs(Judged other) {
      return other != null
          && isApproved == other.isApproved
          && Objects.equals(editedJson, other.editedJson);
    }
  }

  /**
   * The tool is about to be called.
   *
   * @param isRepeatable whether it may be called once more by whoever does not know how it ended
   * @param rule what of the policy decided on it; empty in records of older builds
   */
  record Intended(
      int call, String tool, String argumentsJson, boolean isRepeatable, String rule, long atMs)
      implements OfCall {}

  /**
   * What became of a call.
   *
   * @param summary null for what was turned away at the door
   */
  record CallEnded(int call, CallOutcome outcome, CallSummary summary, long atMs)
      implements OfCall {}

  /**
   * A call is to be made with these arguments in place of the script's: with it a fork and its run
   * part.
   */
  record Rewritten(int call, String argumentsJson, long atMs) implements OfCall {}

  /** A call that may or may not have been made is to be made, says a person. */
  record DoAgain(int call, long atMs) implements OfCall {}

  /**
   * The script as it was when it rested is kept beside its record.
   *
   * @param turns how many turns it had been through
   * @param output what it had printed
   * @param wakeInMs in how long it wanted to be woken; negative for never
   * @param used what it had used of its limits
   * @param sum by which the bytes are known again
   */
  record Checkpointed(
      int turns, String output, double wakeInMs, Used used, int bytes, String sum, long atMs)
      implements RunEntry {}

  /**
   * It began as another run did; what follows up to where they part is taken over.
   *
   * @param from the id of that run
   * @param isOtherScript whether its code or inputs are others
   * @param secretsJson what must not be told of it
   */
  record Forked(int call, String from, boolean isOtherScript, String secretsJson, long atMs)
      implements RunEntry {}

  /**
   * The run waits for a person, and nothing of it is in memory any more.
   *
   * @param secretsJson what must not be told of it, as {@link
   *     dev.glovebox.client.egress.SecretValues#saved} writes it
   */
  record Paused(String secretsJson, long atMs) implements RunEntry {}

  /**
   * The script begins, or goes on, where these are to stay inside; they are so wherever it goes on.
   *
   * @param fields names of fields
   */
  record Redacts(List<String> fields, long atMs) implements RunEntry {
    public Redacts {
      fields = List.copyOf(fields);
    }
  }

  /** The run is over, with what was told of it. */
  record Over(RunOutcome outcome, long atMs) implements RunEntry {
    /** As {@link RunHead} has it. */
    public String status() {
      return outcome.ending() instanceof Ending.Failed failed
          ? failed.failure().code()
          : RunHead.COMPLETED;
    }

    public boolean isCancelled() {
      return status().equals(FailureCode.RUN_CANCELLED.word());
    }
  }

  /** An entry of a session, whose scripts have records of their own. */
  sealed interface OfSession extends RunEntry {}

  /** A session begins. */
  record Opened(String build, long atMs) implements OfSession {}

  /**
   * A script of the session begins. It belongs to what the session stands on once it is over, if it
   * is not {@link Undone}.
   *
   * @param seed where its chance comes from: its own record forgets that at its end
   * @param isUnread whether the type checker could not read it
   */
  record Ran(String runId, String seed, boolean isUnread, long atMs) implements OfSession {}

  /** What a script has left is gone: it was stopped, or gone back from. */
  record Undone(String runId, long atMs) implements OfSession {}

  /**
   * The session as it was after a script is kept beside its record.
   *
   * @param secretsJson what must not be told of it, as {@link
   *     dev.glovebox.client.egress.SecretValues#saved} writes it, where the entries before do not
   *     say so
   * @param sum by which the bytes are known again
   */
  record Saved(String runId, String secretsJson, int bytes, String sum, long atMs)
      implements OfSession {}
}
