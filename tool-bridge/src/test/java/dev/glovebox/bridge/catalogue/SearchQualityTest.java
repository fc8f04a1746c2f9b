package dev.glovebox.bridge.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.bridge.tool.Tools;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * 60 functions of a bank and 60 queries, each with the function that it means. The figures are
 * those of docs/decisions/0018; a change of the search may better them.
 */
class SearchQualityTest {
  private static final int NOISE = 2_000;

  private final Catalogue catalogue = new Catalogue();
  private final KeywordSearch search = new KeywordSearch(catalogue);

  SearchQualityTest() {
    Map<String, List<ToolDefinition>> byNamespace = new TreeMap<>();
    for (String[] line : lines("tools.tsv")) {
      String[] name = line[0].split("\\.");
      JsonObject.Builder properties = JsonObject.builder();
      for (String parameter : line.length > 2 ? line[2].split(",") : new String[0]) {
        properties.put(parameter, JsonObject.EMPTY);
      }
      byNamespace
          .computeIfAbsent(name[0], key -> new ArrayList<>())
          .add(
              new ToolDefinition(
                  name[1],
                  line[1],
                  JsonObject.builder().put("properties", properties.build()).build(),
                  null,
                  true,
                  (invocation, answer) -> {}));
    }
    List<ToolDefinition> noise = new ArrayList<>();
    String[] verbs = {"list", "get", "find", "create"};
    for (int i = 0; i < NOISE; i++) {
      String name = verbs[i % verbs.length] + "_machine_" + i;
      noise.add(Tools.definition(name, "The records of one machine of a plant.", null, null));
    }
    byNamespace.put("plant", noise);
    byNamespace.forEach(
        (namespace, tools) ->
            catalogue.add(Tools.source(namespace, new SourceListing(namespace, "", tools))));
  }

  @Test
  void rightFunctionIsAmongTheFirst() {
    int first = 0;
    int amongThree = 0;
    List<String> missed = new ArrayList<>();
    for (String[] query : lines("queries.tsv")) {
      List<String> found = search.search(query[0], 3).stream().map(ToolName::qualified).toList();
      int place = found.indexOf(query[1]);
      first += place == 0 ? 1 : 0;
      amongThree += place >= 0 ? 1 : 0;
      if (place != 0) {
        missed.add(query[0] + " finds " + found);
      }
    }
    assertEquals(
        "58 of 60 first, 60 among three",
        first + " of 60 first, " + amongThree + " among three",
        missed::toString);
  }

  private static List<String[]> lines(String file) {
    try (InputStream in = SearchQualityTest.class.getResourceAsStream("/search/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
