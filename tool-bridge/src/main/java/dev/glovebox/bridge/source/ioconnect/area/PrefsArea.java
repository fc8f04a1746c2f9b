package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Argument.given;
import static dev.glovebox.bridge.source.operation.Operation.acts;
import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.data;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.may;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.object;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Area;

/** {@code io.prefs}. */
final class PrefsArea {
  private static final JsonObject PREFERENCES =
      object(may("app", text()), may("data", data()), may("lastUpdate", text()));

  private PrefsArea() {}

  static Area table() {
    return Area.of(
        "prefs",
        "Preferences that the platform keeps for an application.",
        reads("get_prefs", "The preferences of an application.")
            .takes(may("app", text("its name; this one where left out")))
            .gives(PREFERENCES)
            .calls("prefs.get", given("app"))
            .build(),
        reads("list_prefs", "The preferences of every application.")
            .gives(object(needs("all", listOf(PREFERENCES))))
            .calls("prefs.getAll")
            .build(),
        acts("set_prefs", "Replaces the preferences of this application.")
            .takes(needs("data", data()))
            .calls("prefs.set", given("data"))
            .build(),
        acts("update_prefs", "Changes some preferences of this application.")
            .takes(needs("data", data()))
            .calls("prefs.update", given("data"))
            .build());
  }
}
