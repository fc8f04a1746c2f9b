package dev.glovebox.bridge.tool;

import java.util.List;
import java.util.Objects;

/**
 * What a source offers in one namespace, at one moment.
 *
 * @param namespace the namespace it wishes, any text
 * @param purpose one line that says what the namespace is good for; may be empty
 */
public record SourceListing(String namespace, String purpose, List<ToolDefinition> tools) {
  public SourceListing {
    Objects.requireNonNull(namespace, "namespace");
    purpose = purpose == null ? "" : purpose;
    tools = List.copyOf(tools);
  }
}
