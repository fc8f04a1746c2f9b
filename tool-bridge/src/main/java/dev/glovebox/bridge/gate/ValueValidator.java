package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.json.Json;
import java.util.List;

/**
 * Checks arguments and results against a JSON Schema. A port: a schema library stands behind it at
 * the browser edge.
 *
 * <p>A schema that the library cannot use is no problem of the value: return an empty list for it.
 * An exception refuses the call, since hostile arguments must not disable their own check.
 */
@FunctionalInterface
public interface ValueValidator {
  /** What is wrong with the value, a JSON text; empty when it fits. */
  List<ValueProblem> validate(Json schema, String json);
}
