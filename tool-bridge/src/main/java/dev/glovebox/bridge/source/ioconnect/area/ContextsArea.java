package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Argument.given;
import static dev.glovebox.bridge.source.operation.Operation.acts;
import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.anything;
import static dev.glovebox.bridge.source.operation.Shape.data;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.source.operation.Area;

/** {@code io.contexts}. */
final class ContextsArea {
  private ContextsArea() {}

  static Area table() {
    return Area.of(
        "contexts",
        "Shared contexts: named objects that applications read and write together.",
        reads("list_contexts", "The names of all shared contexts.")
            .gives(listOf(text()))
            .calls("contexts.all")
            .build(),
        reads("get_context", "What a shared context holds.")
            .takes(needs("name", text()))
            .gives(data())
            .calls("contexts.get", given("name"))
            .build(),
        acts("set_context", "Replaces what a shared context holds.")
            .takes(needs("name", text()), needs("data", data("all that it holds then")))
            .calls("contexts.set", given("name"), given("data"))
            .build(),
        acts("update_context", "Changes some members of a shared context, and keeps the others.")
            .takes(needs("name", text()), needs("data", data("the members to change")))
            .calls("contexts.update", given("name"), given("data"))
            .build(),
        acts("set_path", "Sets one value deep in a shared context.")
            .takes(
                needs("name", text()),
                needs("path", text("names joined by dots")),
                needs("value", anything()))
            .calls("contexts.setPath", given("name"), given("path"), given("value"))
            .build(),
        acts("destroy_context", "Removes a shared context.")
            .takes(needs("name", text()))
            .calls("contexts.destroy", given("name"))
            .build());
  }
}
