package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.anything;
import static dev.glovebox.bridge.source.operation.Shape.count;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.may;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.object;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Area;

/** {@code io.search}; there only where the search library is. */
final class SearchArea {
  private static final JsonObject TYPE = object(needs("name", text()), may("displayName", text()));

  private SearchArea() {}

  static Area table() {
    return Area.of(
        "search",
        "One search over everything that applications of the platform make findable.",
        reads("query", "Asks the search providers, and gives what they found.")
            .takes(
                needs("search", text("what to look for")),
                may("types", listOf(text("a name of search.list_types"))),
                may("results", count("stops after so many; 20 where left out", 500)),
                may("ms", count("stops after so long; 5000 where left out", 20_000)))
            .gives(
                object(
                    needs("results", listOf(result())),
                    needs("errors", listOf(text())),
                    needs("ended", text("completed, count or time"))))
            .writtenOut("search.query"),
        reads("list_providers", "Who answers searches.")
            .gives(
                listOf(
                    object(
                        needs("name", text()), may("appName", text()), may("types", listOf(TYPE)))))
            .calls("search.listProviders")
            .build(),
        reads("list_types", "What can be searched for.")
            .gives(listOf(TYPE))
            .calls("search.listTypes")
            .build());
  }

  private static JsonObject result() {
    return object(
        may("type", TYPE),
        may("id", text()),
        may("displayName", text()),
        may("description", text()),
        may("metadata", anything()));
  }
}
