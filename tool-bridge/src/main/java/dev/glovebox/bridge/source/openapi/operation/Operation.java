package dev.glovebox.bridge.source.openapi.operation;

import dev.glovebox.bridge.json.Json;
import java.util.List;

/**
 * One operation of a document, ready to be called.
 *
 * @param name its operationId, or its method and path
 * @param method in capital letters
 * @param path with its parameters in braces
 * @param mediaType of the body; empty when there is none
 * @param output JSON Schema of its answer, or null
 */
public record Operation(
    String name,
    String description,
    String method,
    String path,
    List<Argument> arguments,
    String mediaType,
    Json input,
    Json output) {

  /** Whether the protocol says that it changes nothing. */
  public boolean isReadOnly() {
    return method.equals("GET") || method.equals("HEAD");
  }
}
