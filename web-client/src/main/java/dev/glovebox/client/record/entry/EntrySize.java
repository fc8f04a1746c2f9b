package dev.glovebox.client.record.entry;

import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;

/** About how many bytes an entry takes: its texts count, and a little for the rest. */
public final class EntrySize {
  private static final int REST = 60;

  private EntrySize() {}

  /** The same without the bytes that are kept beside it. */
  static int textOf(RunEntry entry) {
    return of(entry)
        - switch (entry) {
          case RunEntry.Saved e -> e.bytes();
          case RunEntry.Checkpointed e -> e.bytes();
          default -> 0;
        };
  }

  public static int of(RunEntry entry) {
    return REST
        + switch (entry) {
          case RunEntry.Started e ->
              e.request().code().length() + e.request().inputsJson().length() + of(e.offered());
          case RunEntry.TurnSent e -> 3 * e.sent().size();
          case RunEntry.Called e -> e.positionalJson().length() + e.namedJson().length();
          case RunEntry.Asked e -> e.argumentsJson().length();
          case RunEntry.Judged e -> e.editedJson() == null ? 0 : e.editedJson().length();
          case RunEntry.Intended e -> e.argumentsJson().length();
          case RunEntry.CallEnded e -> of(e.outcome());
          case RunEntry.Rewritten e -> e.argumentsJson().length();
          case RunEntry.DoAgain e -> 0;
          case RunEntry.Opened e -> 0;
          case RunEntry.Ran e -> e.seed().length();
          case RunEntry.Undone e -> 0;
          case RunEntry.Saved e -> e.secretsJson().length() + e.bytes();
          case RunEntry.Checkpointed e -> e.output().length() + e.bytes();
          case RunEntry.Forked e -> e.secretsJson().length();
          case RunEntry.Paused e -> e.secretsJson().length();
          case RunEntry.Redacts e -> e.fields().stream().mapToInt(String::length).sum();
          case RunEntry.Over e -> e.outcome().trace().output().length() + of(e.outcome().ending());
        };
  }

  private static int of(Offered offered) {
    int length = 0;
    for (String name : offered.functions().keySet()) {
      length += name.length() + REST;
    }
    return length;
  }

  private static int of(CallOutcome outcome) {
    return switch (outcome) {
      case CallOutcome.Answered answered -> answered.json().length();
      case CallOutcome.Refused refused -> refused.failure().message().length();
    };
  }

  private static int of(Ending ending) {
    return switch (ending) {
      case Ending.Completed completed -> completed.valueJson().length();
      case Ending.Failed failed -> failed.failure().message().length();
      case Ending.Paused paused -> 0;
    };
  }
}
