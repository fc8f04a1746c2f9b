package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.json.Json;
import java.util.List;
import java.util.function.Consumer;

/**
 * Checks arguments and results against a JSON Schema. A port: a schema library stands behind it at
 * the browser edge. What may take long is checked where it can be ended, so the finding may come
 * later.
 *
 * <p>A schema that the library cannot use is no problem of the value: it fits. A check that could
 * not be made refuses the call, since hostile values must not disable their own check.
 */
@FunctionalInterface
public interface ValueValidator {
  /** Gives the finding about the value, a JSON text, once: at once or later. */
  void validate(Json schema, String json, Consumer<Finding> finding);

  /** What came of a check. */
  sealed interface Finding {
    /**
     * The value was checked.
     *
     * @param problems what is wrong with it; empty when it fits
     * @param more how many further problems there are
     */
    record Checked(List<ValueProblem> problems, int more) implements Finding {
      public static final Checked FITS = new Checked(List.of(), 0);
    }

    /** The check was ended, because it took longer than it may. */
    record TooSlow(int allowedMs) implements Finding {}

    /**
     * The check broke off over this schema or this value.
     *
     * @param how what happened to it
     */
    record BrokenOff(String how) implements Finding {}

    /**
     * Nothing is there that could check, whatever the schema.
     *
     * @param why what is missing, and what came instead
     * @param remedy what whoever serves the page can do; may be empty
     */
    record Unmade(String why, String remedy) implements Finding {}
  }
}
