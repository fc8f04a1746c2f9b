package dev.glovebox.bridge.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No schema of the published servers is told to have a mistake. */
class PublishedSchemasTest {
  private static final Path FOLDER = Path.of("src/test/resources/search/strangers");

  @Test
  void honestSchemasHaveNoFault() throws IOException {
    List<JsonObject> tools;
    try (Stream<Path> files = Files.list(FOLDER)) {
      tools =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .flatMap(PublishedSchemasTest::tools)
              .toList();
    }
    assertTrue(tools.size() > 150, () -> "only " + tools.size());
    assertEquals(
        List.of(),
        tools.stream()
            .flatMap(
                tool ->
                    SchemaSide.INPUT
                        .fault(tool.get("inputSchema"), PublishedSchemasTest::isPattern)
                        .map(fault -> tool.text("name") + ": " + fault)
                        .stream())
            .toList());
  }

  private static Stream<JsonObject> tools(Path file) {
    try {
      JsonObject server = (JsonObject) new JacksonParser().parse(Files.readString(file));
      Stream<Json> listed = server.array("tools").items().stream();
      return listed.map(JsonObject.class::cast);
    } catch (IOException missing) {
      throw new AssertionError(file.toString(), missing);
    }
  }

  private static boolean isPattern(String text) {
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException broken) {
      return false;
    }
  }
}
