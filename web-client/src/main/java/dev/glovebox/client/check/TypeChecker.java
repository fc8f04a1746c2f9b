package dev.glovebox.client.check;

import dev.glovebox.client.failure.Diagnostic;
import java.util.List;
import java.util.function.Consumer;

/** Says what is wrong with a script before it runs. Another checker can take the place of this. */
public interface TypeChecker {

  /** Begins to make itself ready, if it has not begun; a check does that too. */
  void start();

  /** Checks a script; the report comes once. */
  void check(CheckedScript script, Consumer<CheckReport> taker);

  /** A session is over: what its runs defined is not needed any more. */
  void forget(String session);

  void dispose();

  /** What a checker found, or why it could not look. */
  sealed interface CheckReport {

    /** At most ten, in the order of the script. */
    record Checked(List<Diagnostic> diagnostics) implements CheckReport {}

    record Unchecked(String reason) implements CheckReport {}
  }
}
