package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Argument.gathered;
import static dev.glovebox.bridge.source.operation.Argument.given;
import static dev.glovebox.bridge.source.operation.Operation.acts;
import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.anything;
import static dev.glovebox.bridge.source.operation.Shape.data;
import static dev.glovebox.bridge.source.operation.Shape.flag;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.may;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.object;
import static dev.glovebox.bridge.source.operation.Shape.oneOf;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Area;

/** {@code io.layouts}. */
final class LayoutsArea {
  private static final JsonObject TYPE = oneOf("which kind", "Global", "Workspace");
  private static final JsonObject LAYOUT =
      object(
          needs("name", text()),
          may("type", text()),
          may("context", data()),
          may("metadata", data()));

  private LayoutsArea() {}

  static Area table() {
    return Area.of(
        "layouts",
        "Saved arrangements of applications on the screen.",
        reads("list_layouts", "The layouts that were saved.")
            .takes(needs("type", TYPE))
            .gives(listOf(LAYOUT))
            .calls("layouts.getAll", given("type"))
            .build(),
        reads("get_layout", "One layout with all of its components; None when there is none.")
            .takes(needs("name", text()), needs("type", TYPE))
            .gives(anything())
            .calls("layouts.get", given("name"), given("type"))
            .build(),
        acts("save_layout", "Saves how the applications are arranged now.")
            .takes(needs("name", text()), may("context", data()), may("metadata", data()))
            .gives(LAYOUT)
            .calls("layouts.save", gathered("name", "context", "metadata"))
            .build(),
        acts("restore_layout", "Arranges the applications as they were saved.")
            .takes(
                needs("name", text()),
                may("context", data()),
                may("closeRunningInstances", flag("of other applications")),
                may("closeMe", flag("also this window")))
            .calls(
                "layouts.restore", gathered("name", "context", "closeRunningInstances", "closeMe"))
            .build(),
        acts("remove_layout", "Deletes a saved layout.")
            .takes(needs("type", TYPE), needs("name", text()))
            .calls("layouts.remove", given("type"), given("name"))
            .build(),
        acts("rename_layout", "Gives a saved layout another name.")
            .takes(needs("name", text()), needs("type", TYPE), needs("newName", text()))
            .calls("layouts.rename", gathered("name", "type"), given("newName"))
            .build());
  }
}
