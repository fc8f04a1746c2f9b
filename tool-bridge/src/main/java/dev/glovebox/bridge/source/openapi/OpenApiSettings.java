package dev.glovebox.bridge.source.openapi;

import dev.glovebox.bridge.source.Selection;
import java.util.List;

/**
 * How an API is presented to scripts.
 *
 * @param namespace the name it gets in Python; empty for the title of the document
 * @param purpose what it is good for, in a line; may be empty
 * @param selection which operations are offered, by their names
 * @param keys names of parameters that are credentials, besides those of the document
 */
public record OpenApiSettings(
    String namespace, String purpose, Selection selection, List<String> keys) {
  public OpenApiSettings {
    keys = List.copyOf(keys);
  }
}
