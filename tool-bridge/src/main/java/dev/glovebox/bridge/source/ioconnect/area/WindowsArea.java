package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Argument.given;
import static dev.glovebox.bridge.source.operation.Operation.acts;
import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.data;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.may;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.number;
import static dev.glovebox.bridge.source.operation.Shape.object;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Area;
import dev.glovebox.bridge.source.operation.OperationBuilder;

/** {@code io.windows}. */
final class WindowsArea {
  private static final JsonObject WINDOW = object(needs("id", text()), may("name", text()));
  private static final JsonObject BOUNDS =
      object(
          may("top", number()),
          may("left", number()),
          may("width", number()),
          may("height", number()));

  private WindowsArea() {}

  static Area table() {
    return Area.of(
        "windows",
        "The windows of the platform: find, open, move, focus and close them.",
        reads("list_windows", "All windows.").gives(listOf(WINDOW)).calls("windows.list").build(),
        reads("my_window", "The window that Code Mode runs in.")
            .gives(WINDOW)
            .calls("windows.my")
            .build(),
        ofOne(reads("get_title", "The title of a window."), "getTitle").gives(text()).build(),
        ofOne(reads("get_url", "The address of a window."), "getURL").gives(text()).build(),
        ofOne(reads("get_bounds", "Where a window is."), "getBounds").gives(BOUNDS).build(),
        ofOne(reads("get_context", "What a window was opened with."), "getContext")
            .gives(data())
            .build(),
        acts("open_window", "Opens an address in a new window.")
            .takes(
                needs("name", text("a name that no window has")),
                needs("url", text()),
                may("options", data("as top, left, width, height, context")))
            .gives(WINDOW)
            .calls("windows.open", given("name"), given("url"), given("options"))
            .build(),
        acts("set_title", "Gives a window another title.")
            .takes(needs("id", text()), needs("title", text()))
            .calls("windows.findById", given("id"))
            .calls("setTitle", given("title"))
            .build(),
        acts("move_window", "Moves and resizes a window.")
            .takes(needs("id", text()), needs("bounds", BOUNDS))
            .calls("windows.findById", given("id"))
            .calls("moveResize", given("bounds"))
            .build(),
        ofOne(acts("focus_window", "Brings a window to the front."), "focus").build(),
        ofOne(acts("close_window", "Closes a window."), "close").build());
  }

  private static OperationBuilder ofOne(OperationBuilder operation, String function) {
    return operation
        .takes(needs("id", text("of windows.list_windows")))
        .calls("windows.findById", given("id"))
        .calls(function);
  }
}
