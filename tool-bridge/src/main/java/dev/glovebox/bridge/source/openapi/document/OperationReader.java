package dev.glovebox.bridge.source.openapi.document;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.openapi.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the operations of a document, each for itself: one that is odd costs no other. */
public final class OperationReader {
  /** Without TRACE, which no browser sends. */
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");

  private static final int MAX_OPERATIONS = 10_000;

  private final OpenApiDocument document;
  private final ArgumentFolding folding;
  private final AnswerSchema answers;
  private final List<Operation> operations = new ArrayList<>();

  private OperationReader(OpenApiDocument document, Set<String> keys) {
    this.document = document;
    this.folding = new ArgumentFolding(document, keys);
    this.answers = new AnswerSchema(document);
  }

  /**
   * The operations in the order of the document.
   *
   * @param keys names of parameters that are credentials, and no arguments
   */
  public static List<Operation> read(OpenApiDocument document, Set<String> keys) {
    OperationReader reader = new OperationReader(document, keys);
    JsonObject paths = document.paths();
    for (String path : paths.names()) {
      JsonObject item = document.object(paths.get(path));
      if (item != null && path.startsWith("/")) {
        reader.readPath(path, item);
      }
    }
    return reader.operations;
  }

  private void readPath(String path, JsonObject item) {
    for (String method : item.names()) {
      JsonObject described = item.object(method);
      boolean isElsewhere = item.has("servers") || (described != null && described.has("servers"));
      if (METHODS.contains(method)
          && described != null
          && !isElsewhere
          && operations.size() < MAX_OPERATIONS) {
        operations.add(operation(path, method, item, described));
      }
    }
  }

  private Operation operation(String path, String method, JsonObject item, JsonObject described) {
    boolean hasBody = !method.equals("get") && !method.equals("head");
    ArgumentFolding.Folded folded =
        folding.fold(
            path,
            parameters(item.array("parameters"), described.array("parameters")),
            hasBody ? document.object(described.get("requestBody")) : null);
    String operationId = described.text("operationId");
    return new Operation(
        operationId == null ? method + " " + path : operationId,
        description(described),
        method.toUpperCase(Locale.ROOT),
        path,
        folded.arguments(),
        folded.mediaType(),
        folded.schema(),
        answers.of(document.object(described.get("responses"))));
  }

  /** Those of the path, and those of the operation, which win. */
  private List<JsonObject> parameters(JsonArray ofPath, JsonArray ofOperation) {
    Map<String, Integer> places = new TreeMap<>();
    List<JsonObject> all = new ArrayList<>();
    for (JsonArray listed : new JsonArray[] {ofPath, ofOperation}) {
      for (Json item : listed == null ? List.<Json>of() : listed.items()) {
        JsonObject parameter = document.object(item);
        if (parameter != null && parameter.text("name") != null && parameter.text("in") != null) {
          String place = parameter.text("in") + " " + parameter.text("name");
          Integer before = places.putIfAbsent(place, all.size());
          if (before == null) {
            all.add(parameter);
          } else {
            all.set(before, parameter);
          }
        }
      }
    }
    return all;
  }

  private static String description(JsonObject described) {
    List<String> texts = new ArrayList<>();
    if (described.isTrue("deprecated")) {
      texts.add("Deprecated.");
    }
    for (String name : new String[] {"summary", "description"}) {
      String text = described.text(name) == null ? "" : described.text(name).strip();
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(endsSentence(text) ? text : text + ".");
      }
    }
    return String.join(" ", texts);
  }

  private static boolean endsSentence(String text) {
    return ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
