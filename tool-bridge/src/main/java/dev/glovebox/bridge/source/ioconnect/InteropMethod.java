package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.json.Json;

/**
 * A method as the platform describes it. Texts that are absent are empty.
 *
 * @param accepts its arguments in the platform's signature language
 * @param returns its result in the same language
 * @param declared schemas that its owner declared for models, or none
 */
public record InteropMethod(
    String name, String description, String accepts, String returns, Declared declared) {

  /** Schemas from the flag {@code ioIntelMCPTool}; each may be null. */
  public record Declared(Json input, Json output) {
    public static final Declared NONE = new Declared(null, null);
  }
}
