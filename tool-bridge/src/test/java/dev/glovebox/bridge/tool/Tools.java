package dev.glovebox.bridge.tool;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.Json;
import java.util.List;
import java.util.function.Supplier;

/** Makes sources and tools for tests; schemas are written with apostrophes for quotes. */
public final class Tools {
  private static final ToolInvoker NOTHING =
      (invocation, answer) -> answer.accept(new ToolAnswer.Value("null"));

  private Tools() {}

  /** A definition that only reads; a null schema stays null. */
  public static ToolDefinition definition(
      String name, String description, String input, String output) {
    return new ToolDefinition(name, description, schema(input), schema(output), true, NOTHING);
  }

  public static ToolDefinition definition(String name) {
    return definition(name, "", null, null);
  }

  public static Source source(String id, SourceListing listing) {
    return live(id, () -> listing);
  }

  /** A source that lists what the supplier gives at the moment. */
  public static Source live(String id, Supplier<SourceListing> listing) {
    return new Source() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public List<SourceListing> list() {
        return List.of(listing.get());
      }
    };
  }

  /** A source of that id and namespace. */
  public static Source source(String namespace, ToolDefinition... tools) {
    return source(namespace, new SourceListing(namespace, "", List.of(tools)));
  }

  /** A tool under its final name. */
  public static Tool tool(String namespace, ToolDefinition definition) {
    return new Tool(
        new ToolName(namespace, definition.name()),
        definition.description(),
        definition.inputSchema(),
        definition.outputSchema(),
        definition.readOnly(),
        namespace,
        definition.invoker());
  }

  private static Json schema(String text) {
    return text == null ? null : JacksonParser.json(text);
  }
}
