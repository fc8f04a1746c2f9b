package dev.glovebox.bridge.source.openapi;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.source.openapi.document.OpenApiDocument;
import dev.glovebox.bridge.source.openapi.document.OperationReader;
import dev.glovebox.bridge.source.openapi.operation.Operation;
import dev.glovebox.bridge.source.openapi.request.BaseUrl;
import dev.glovebox.bridge.source.openapi.request.HttpSender;
import dev.glovebox.bridge.source.openapi.request.OperationCall;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A document as one namespace, with a function for each operation. */
public final class OpenApiListing {
  private final OpenApiDocument document;
  private final OpenApiSettings settings;

  /**
   * The listing of a document.
   *
   * @throws IllegalArgumentException when it is none of OpenAPI 3.0 or 3.1
   */
  public OpenApiListing(Json document, OpenApiSettings settings) {
    this.document = OpenApiDocument.of(document);
    this.settings = settings;
  }

  public String namespace() {
    return settings.namespace().isEmpty() ? document.title() : settings.namespace();
  }

  /** The address of the document's first server; empty when it names none. */
  public String server() {
    return document.server();
  }

  /**
   * The operations as tools.
   *
   * @param base where the API is; see {@link BaseUrl}
   */
  public SourceListing list(String base, JsonParser parser, HttpSender sender) {
    Set<String> keys = new TreeSet<>(settings.keys());
    keys.addAll(document.keys());
    List<ToolDefinition> tools = new ArrayList<>();
    for (Operation operation : OperationReader.read(document, keys)) {
      if (settings.selection().admits(operation.name())) {
        tools.add(
            new ToolDefinition(
                operation.name(),
                operation.description(),
                operation.input(),
                operation.output(),
                operation.isReadOnly(),
                new OperationCall(operation, base, parser, sender)));
      }
    }
    String purpose = settings.purpose().isEmpty() ? document.purpose() : settings.purpose();
    return new SourceListing(namespace(), purpose, tools);
  }
}
