package dev.glovebox.bridge.source.operation;

import dev.glovebox.bridge.json.Json;
import java.util.List;
import java.util.Objects;

/**
 * One function that an API object may offer.
 *
 * @param description what a model reads
 * @param input JSON Schema of its arguments
 * @param output JSON Schema of its result, to which the native result is cut; null for no result
 * @param readOnly whether it changes nothing
 * @param needs the function that the API object must have, as {@code channels.publish}
 * @param steps the way to the result; none when it is written out in the browser package
 */
public record Operation(
    String name,
    String description,
    Json input,
    Json output,
    boolean readOnly,
    String needs,
    List<Step> steps) {
  public Operation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(needs, "needs");
    steps = List.copyOf(steps);
  }

  /** An operation that only reads. */
  public static OperationBuilder reads(String name, String description) {
    return new OperationBuilder(name, description, true);
  }

  /** An operation that may change something. */
  public static OperationBuilder acts(String name, String description) {
    return new OperationBuilder(name, description, false);
  }
}
