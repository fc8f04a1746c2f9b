package dev.glovebox.bridge.source.openapi;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.openapi.request.HttpRequest;
import dev.glovebox.bridge.tool.Cancellation;
import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.List;

/** An API for tests: a document in which apostrophes stand for quotes, and what a call sends. */
final class Api {
  static final OpenApiSettings SETTINGS = new OpenApiSettings("", "", Selection.ALL, List.of());

  private final SourceListing listing;
  private final List<HttpRequest> sent = new ArrayList<>();

  private Api(String document, OpenApiSettings settings) {
    this.listing =
        new OpenApiListing(JacksonParser.json(document), settings)
            .list(
                "https://api.example/v1",
                new JacksonParser(),
                (request, cancellation, answer) -> sent.add(request));
  }

  static Api of(String document) {
    return new Api(document, SETTINGS);
  }

  static Api of(String document, OpenApiSettings settings) {
    return new Api(document, settings);
  }

  /** An API with one operation. */
  static Api withOperation(String method, String path, String operation) {
    return of("{'openapi':'3.0.3','paths':{'%s':{'%s':%s}}}".formatted(path, method, operation));
  }

  /** An API with one operation of one parameter, {@code GET /clients} or {@code /clients/{id}}. */
  static Api withParameter(String parameter) {
    String path = parameter.contains("'in':'path'") ? "/clients/{id}" : "/clients";
    return withOperation("get", path, "{'parameters':[%s]}".formatted(parameter));
  }

  SourceListing listing() {
    return listing;
  }

  List<String> names() {
    return listing.tools().stream().map(ToolDefinition::name).toList();
  }

  ToolDefinition only() {
    return listing.tools().getFirst();
  }

  /** The text of the schema of the arguments. */
  String input() {
    return JsonWriter.write(only().inputSchema());
  }

  /** What the only operation sends for these arguments. */
  HttpRequest sends(String arguments) {
    ToolAnswer refusal = call(JacksonParser.json(arguments));
    if (refusal != null) {
      throw new AssertionError(refusal);
    }
    return sent.getLast();
  }

  /** Why the only operation refuses these arguments. */
  String refuses(Json arguments) {
    return ((ToolAnswer.Unfit) call(arguments)).problem();
  }

  private ToolAnswer call(Json arguments) {
    List<ToolAnswer> answers = new ArrayList<>();
    only()
        .invoker()
        .invoke(
            new Invocation("run-1", "call-1", JsonWriter.write(arguments), new Cancellation()),
            answers::add);
    return answers.isEmpty() ? null : answers.getFirst();
  }
}
