package dev.glovebox.client.record.entry;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Something in a store that cannot be read, because another program, a newer build or a fault of
 * the disk has left it there; or something that the store does not take.
 *
 * @param runId of the run that it is about; empty when nobody can tell
 * @param fault what is wrong with what
 * @param consequence what that means, as the end of a sentence
 */
public record Damage(String runId, String fault, String consequence) {
  private static final int MOST_TOLD = 20;

  public static Damage unread(String runId, String fault) {
    return new Damage(runId, fault, "cannot be read, and is left out");
  }

  public static Damage unwritten(String runId, String fault) {
    return new Damage(
        runId, fault, "cannot be written, and the run cannot be taken up again from here on");
  }

  public static Damage unkept(String runId, String fault) {
    return new Damage(runId, fault, "goes on without a checkpoint, which the store does not take");
  }

  public static Damage unused(String runId, String fault) {
    return new Damage(
        runId,
        fault,
        "has a checkpoint that is of no use, so that the run goes through its record");
  }

  /** A sentence for a developer. */
  public String message() {
    return (runId.isEmpty() ? "a record of a run" : "the record of the run " + runId)
        + " "
        + consequence
        + ": "
        + fault;
  }

  /** Tells each once, and not too many of them. */
  public static Consumer<Damage> once(Consumer<Damage> listener) {
    Set<Damage> told = new HashSet<>();
    return damage -> {
      if (told.size() < MOST_TOLD && told.add(damage)) {
        listener.accept(damage);
      }
    };
  }
}
