package dev.glovebox.client.outcome;

import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How a run ended, and what it did on the way.
 *
 * @param unrecorded why its record is not whole, so that a part of it is not known later; empty
 *     where it is whole
 */
public record RunOutcome(String runId, Ending ending, RunTrace trace, String unrecorded) {

  public RunOutcome(String runId, Ending ending, RunTrace trace) {
    this(runId, ending, trace, "");
  }

  public RunOutcome withEnding(Ending other) {
    return new RunOutcome(runId, other, trace, unrecorded);
  }

  public RunOutcome withTrace(RunTrace other) {
    return new RunOutcome(runId, ending, other, unrecorded);
  }

  /** Characters of its value and of what was printed: how much there is to look through. */
  public int textLength() {
    int value = ending instanceof Ending.Completed completed ? completed.valueJson().length() : 0;
    return value + trace.output().length();
  }

  /** With a value, with a failure, or not yet. */
  public sealed interface Ending {
    record Completed(String valueJson) implements Ending {}

    record Failed(Failure failure) implements Ending {}

    /** It goes on once a person has answered. */
    record Paused(List<Question> waiting) implements Ending {}
  }

  /** What was printed, called and used, and what the check before the run had to say. */
  public record RunTrace(String output, List<CallSummary> calls, RunUsage usage, CheckNotes check) {
    /** The same with its texts changed. */
    public RunTrace withTexts(UnaryOperator<String> change) {
      List<CallSummary> changed = new ArrayList<>();
      calls.forEach(call -> changed.add(call.withTexts(change)));
      return new RunTrace(
          change.apply(output), List.copyOf(changed), usage, check.withTexts(change));
    }

    public RunTrace withOutput(String other) {
      return new RunTrace(other, calls, usage, check);
    }

    /** The figures alone. */
    public RunTrace withoutTexts() {
      return new RunTrace("", List.of(), usage, CheckNotes.NONE);
    }

    /** The same with the measure of what leaves. */
    public RunTrace withLeft(int bytes, int tokens) {
      return new RunTrace(
          output,
          calls,
          new RunUsage(
              usage.scriptMs(),
              usage.wallMs(),
              usage.readBytes(),
              usage.sentBytes(),
              bytes,
              tokens),
          check);
    }
  }

  /**
   * Figures of a run: bytes that the script was given by tools, against bytes that left, and about
   * how many tokens these are. What it sent away as arguments of outgoing tools is counted apart.
   */
  public record RunUsage(
      double scriptMs,
      double wallMs,
      double readBytes,
      double sentBytes,
      int leftBytes,
      int leftTokens) {}
}
