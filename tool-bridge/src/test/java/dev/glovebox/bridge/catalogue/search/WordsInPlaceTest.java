package dev.glovebox.bridge.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.bridge.tool.Tools;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word says by where it stands: in a question, and in what functions say of themselves. */
class WordsInPlaceTest {
  private final Catalogue catalogue = new Catalogue();
  private final KeywordSearch search = new KeywordSearch(catalogue);

  private static List<String> qualified(List<ToolName> names) {
    return names.stream().map(ToolName::qualified).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "open pull requests, list_pull_requests",
    "open requests, list_pull_requests",
    "which pull requests are open, list_pull_requests",
    "open a pull request, create_pull_request",
    "open pull request, create_pull_request",
    "please open the pull request, create_pull_request",
  })
  void openIsAnOrderOnlyBeforeOneThing(String query, String function) {
    catalogue.add(
        Tools.source(
            "hub",
            Tools.definition("create_pull_request", "Open a new pull request.", null, null),
            Tools.definition("list_pull_requests", "List pull requests.", null, null),
            Tools.definition("merge_pull_request", "Merge a pull request.", null, null)));
    assertEquals(function, search.search(query, 5).get(0).function());
  }

  @Test
  void mailIsEmailWhereverEitherIsWritten() {
    catalogue.add(
        Tools.source(
            "post",
            Tools.definition("create_filter", "Send a list of mail to a folder.", null, null),
            Tools.definition("send_email", "Sends one.", null, null),
            Tools.definition("list_folders", "Folders.", null, null)));
    assertEquals("send_email", search.search("send a mail", 5).get(0).function());
  }

  @Test
  void whatAllFunctionsSayTellsOfNoneOfThem() {
    String common = "A function of the car, which has an engine and doors. ";
    ToolDefinition start = Tools.definition("start", common + "Starts the engine.", null, null);
    catalogue.add(
        Tools.source(
            "car",
            Tools.definition("brake", common + "Parks.", null, null),
            Tools.definition("lock", common + "Locks all of it.", null, null),
            start));
    Search.Hits hits = search.search("engine", "engine", 5);
    assertEquals(List.of("car.start"), qualified(hits.strong()));
    assertEquals(3, hits.names().size(), "the car has an engine all the same");
    hits = search.search("car.start", "car.start", 5);
    assertEquals(List.of("car.start"), qualified(hits.strong()));
    catalogue.add(Tools.source("Car", Tools.definition("ping", "Is it there?", null, null)));
    hits = search.search("engine", "engine", 5);
    assertEquals(3, hits.strong().size(), "where not all say so, each says it of itself");
  }
}
