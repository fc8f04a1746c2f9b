package dev.glovebox.client.check;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The functions of {@code type-checker/corpus/catalogue.json}, and catalogues of any size. */
final class TestCatalogue {
  private TestCatalogue() {}

  static Catalogue ofCorpus() {
    Catalogue catalogue = new Catalogue();
    JsonObject namespaces = (JsonObject) new JacksonParser().parse(read("catalogue.json"));
    for (String name : namespaces.names()) {
      JsonObject namespace = namespaces.object(name);
      catalogue.add(source(name, text(namespace, "purpose"), namespace.object("functions")));
    }
    return catalogue;
  }

  /** Namespaces {@code desk0}, {@code desk1}, … with functions {@code find_0}, … in each. */
  static Catalogue ofSize(int namespaces, int functions) {
    Catalogue catalogue = new Catalogue();
    for (int i = 0; i < namespaces; i++) {
      List<ToolDefinition> made = new ArrayList<>();
      for (int j = 0; j < functions; j++) {
        made.add(function("find_" + j, JsonObject.builder().build()));
      }
      catalogue.add(new FunctionsSource("desk" + i, "", made));
    }
    return catalogue;
  }

  static String read(String file) {
    try {
      return Files.readString(Path.of("type-checker/corpus", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FunctionsSource source(String name, String purpose, JsonObject functions) {
    List<ToolDefinition> definitions = new ArrayList<>();
    for (String function : functions.names()) {
      definitions.add(function(function, functions.object(function)));
    }
    return new FunctionsSource(name, purpose, definitions);
  }

  private static ToolDefinition function(String name, JsonObject described) {
    return new ToolDefinition(
        name,
        text(described, "description"),
        described.get("input"),
        described.get("output"),
        true,
        (arguments, invocation) -> {
          throw new UnsupportedOperationException(name);
        });
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.value() : "";
  }
}
