package dev.glovebox.bridge.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.bridge.tool.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    for (String[] line : Strangers.lines("tools.tsv")) {
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
    for (String[] query : Strangers.lines("queries.tsv")) {
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

  /**
   * Questions, tasks, steps and short queries about functions of published servers. What is found
   * is left for {@code search-comparison.test.mjs}, which has MiniSearch find it too.
   */
  @ParameterizedTest
  @CsvSource({
    "tuning, 44",
    "unseen, 51",
    "fresh, 109",
    "later, 70",
    "published, 51",
    "read, 38",
    "kept, 38",
    "pages, 85",
    "opened, 56",
    "sealed, 50"
  })
  void functionsOfStrangersAreAmongTheFirstTen(String part, int least) throws IOException {
    KeywordSearch searched =
        new KeywordSearch(
            switch (part) {
              case "tuning", "unseen" -> Strangers.catalogue();
              case "fresh" -> Strangers.all();
              case "read", "kept", "pages" -> Strangers.others();
              case "opened", "sealed" -> Strangers.last();
              default -> Strangers.most();
            });
    int found = 0;
    JsonObject.Builder byQuery = JsonObject.builder();
    List<String> missed = new ArrayList<>();
    for (String[] query : Strangers.questions(part)) {
      List<String> ten = searched.search(query[1], 10).stream().map(ToolName::qualified).toList();
      boolean isWhole = true;
      for (String step : query[2].split(" ")) {
        isWhole &= List.of(step.split("\\|")).stream().anyMatch(ten::contains);
      }
      found += isWhole ? 1 : 0;
      byQuery.put(query[1], JsonBoolean.of(isWhole));
      if (!isWhole) {
        missed.add(query[1] + " finds " + ten);
      }
    }
    Files.writeString(Path.of("target/found-" + part + ".json"), JsonWriter.write(byQuery.build()));
    assertTrue(found >= least, found + " " + missed);
  }
}
