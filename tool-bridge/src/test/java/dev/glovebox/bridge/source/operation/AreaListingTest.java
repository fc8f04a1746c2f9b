package dev.glovebox.bridge.source.operation;

import static dev.glovebox.bridge.json.JacksonParser.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class AreaListingTest {
  private static final Area CHANNELS =
      Area.of(
          "channels",
          "Colour channels.",
          Operation.reads("list_channels", "All.").calls("channels.list").build(),
          Operation.acts("publish", "Puts data on one.")
              .takes(Shape.needs("data", Shape.data()))
              .calls("channels.publish", Argument.given("data"))
              .build());

  private static List<String> names(Selection selection, Predicate<String> hasFunction) {
    return list(selection, hasFunction).stream()
        .flatMap(listing -> listing.tools().stream())
        .map(ToolDefinition::name)
        .toList();
  }

  private static List<SourceListing> list(Selection selection, Predicate<String> hasFunction) {
    return AreaListing.of(
        List.of(CHANNELS), selection, hasFunction, operation -> (invocation, answer) -> {});
  }

  @Test
  void whatTheApiObjectHasIsOffered() {
    assertEquals(List.of("list_channels", "publish"), names(Selection.ALL, function -> true));
    assertEquals(List.of("publish"), names(Selection.ALL, "channels.publish"::equals));
  }

  @Test
  void areaOfWhichNothingIsThereIsNoNamespace() {
    assertEquals(List.of(), list(Selection.ALL, function -> false));
  }

  @Test
  void patternsSpeakOfTheNameInPythonOrOfTheFunction() {
    for (String pattern : List.of("channels.list_*", "*.list")) {
      Selection without = new Selection(List.of(), List.of(pattern));
      assertEquals(List.of("publish"), names(without, function -> true), pattern);
    }
  }

  @Test
  void operationWithoutAResultGivesNone() {
    ToolDefinition publish = list(Selection.ALL, "channels.publish"::equals).get(0).tools().get(0);
    assertEquals(json("{'type':'null'}"), publish.outputSchema());
    assertTrue(list(Selection.ALL, "channels.list"::equals).get(0).tools().get(0).readOnly());
  }
}
