package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import java.util.List;

/**
 * Checks arguments against a JSON Schema. A port: a schema library stands behind it at the browser
 * edge.
 *
 * <p>A schema that the library cannot use is no problem of the arguments: return an empty list for
 * it. An exception refuses the call, since hostile arguments must not disable their own check.
 */
@FunctionalInterface
public interface ArgumentValidator {
  /** What is wrong; empty when the arguments fit. */
  List<ArgumentProblem> validate(Json schema, JsonObject arguments);
}
