package dev.glovebox.client.record;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Something in a store that cannot be read: another program, a newer build or a fault of the disk
 * has left it there.
 *
 * @param runId of the run that it is about; empty when nobody can tell
 * @param fault what is wrong with what
 */
public record Damage(String runId, String fault) {
  private static final int MOST_TOLD = 20;

  /** A sentence for a developer. */
  public String message() {
    return (runId.isEmpty() ? "a record of a run" : "the record of the run " + runId)
        + " cannot be read: "
        + fault
        + "; it is left out";
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
