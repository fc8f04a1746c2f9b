package dev.glovebox.client.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.client.play.PlayedClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultySchemasTest {
  private static final String STING = "{\"properties\": {\"n\": {\"type\": \"sting\"}}}";

  private final Catalogue catalogue = new Catalogue();
  private final PlayedClock clock = new PlayedClock();
  private final List<String> told = new ArrayList<>();

  FaultySchemasTest() {
    FaultySchemas faulty =
        new FaultySchemas(
            catalogue, clock, pattern -> !pattern.equals("("), fault -> told.add(fault.message()));
    catalogue.onChange(faulty::changed);
  }

  @Test
  void faultOfAServerIsToldAndTheFunctionStays() {
    catalogue.add(new Server("mcp:shop", "find", STING, "{\"pattern\": \"(\"}", 1));
    clock.settle();

    assertEquals(
        List.of(
            "the schema of mcp_shop.find_0 (mcp:shop) has a mistake: input.properties.n.type is"
                + " \"sting\", which is not a type; did you mean string?",
            "the schema of mcp_shop.find_0 (mcp:shop) has a mistake: output.pattern has \"(\","
                + " which is not a regular expression"),
        told);
    assertEquals(1, catalogue.namespaces().size());
  }

  @Test
  void schemaThatIsOneIsNotTold() {
    catalogue.add(new Server("mcp:shop", "find", "{\"type\": \"object\"}", null, 3));
    clock.settle();
    assertEquals(List.of(), told);
  }

  @Test
  void faultIsToldOnceHoweverOftenTheCatalogueChanges() {
    catalogue.add(new Server("mcp:shop", "find", STING, null, 1));
    clock.settle();
    catalogue.add(new Server("mcp:other", "look", null, null, 1));
    clock.settle();
    assertEquals(1, told.size());
  }

  @Test
  void ofOneSourceSoManyAreTold() {
    catalogue.add(new Server("mcp:many", "find", STING, null, 100));
    catalogue.add(new Server("mcp:shop", "find", STING, null, 1));
    clock.settle();
    assertEquals(21, told.size());
  }

  @Test
  void catalogueThatIsClosedIsLookedAtNoFurther() {
    catalogue.add(new Server("mcp:shop", "find", STING, null, 3));
    catalogue.close();
    clock.settle();
    assertEquals(List.of(), told);
  }

  private record Server(String id, String function, String input, String output, int count)
      implements Source {
    private static Json schema(String text) {
      return text == null ? null : new JacksonParser().parse(text);
    }

    @Override
    public List<SourceListing> list() {
      List<ToolDefinition> tools = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        tools.add(
            new ToolDefinition(
                function + "_" + i, "", schema(input), schema(output), true, (call, answer) -> {}));
      }
      return List.of(new SourceListing(id, "", tools));
    }
  }
}
