package dev.glovebox.client.stub;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Writes the stubs of every schema of {@code src/test/stubs/schemas.json} to {@code target/stubs},
 * where {@code stubs.test.mjs} has a real type checker read them.
 */
class StubModulesTest {
  private static final Path TARGET = Path.of("target/stubs");

  @Test
  void everySchemaHasItsStub() throws IOException {
    List<ToolDefinition> tools = new ArrayList<>();
    String text = Files.readString(Path.of("src/test/stubs/schemas.json"));
    for (Json entry : ((JsonArray) new JacksonParser().parse(text)).items()) {
      tools.add(tool((JsonObject) entry));
    }
    Catalogue catalogue = new Catalogue();
    catalogue.add(new Tools(tools));
    Files.createDirectories(TARGET);
    String module = new StubBook(catalogue).module();
    Files.writeString(TARGET.resolve("stubs.py"), module);
    for (ToolDefinition tool : tools) {
      assertTrue(
          module.contains("async def " + tool.name() + "("), () -> "no stub for " + tool.name());
    }
  }

  private static ToolDefinition tool(JsonObject entry) {
    String description = entry.text("description");
    return new ToolDefinition(
        entry.text("name"),
        description == null ? "" : description,
        entry.get("input"),
        entry.get("output"),
        true,
        (invocation, answer) -> {});
  }

  private record Tools(List<ToolDefinition> tools) implements Source {
    @Override
    public String id() {
      return "t";
    }

    @Override
    public List<SourceListing> list() {
      return List.of(new SourceListing("t", "Schemas of all kinds.", tools));
    }
  }
}
