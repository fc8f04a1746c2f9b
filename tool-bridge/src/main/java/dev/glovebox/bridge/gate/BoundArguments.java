package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonWriter;

/**
 * The arguments of a call under the names of its schema.
 *
 * @param text as the script wrote them, when that is how they are bound; writing megabytes anew
 *     would hold the page up. Null otherwise.
 */
record BoundArguments(JsonObject values, String text) {

  String json() {
    return text == null ? JsonWriter.write(values) : text;
  }
}
