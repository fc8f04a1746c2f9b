package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Argument.gathered;
import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.may;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.object;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.source.operation.Area;

/** {@code io.interop}, as far as it is not the methods themselves. */
final class InteropArea {
  private InteropArea() {}

  static Area table() {
    return Area.of(
        "interop",
        "Methods that applications of the platform offer, and who offers them.",
        reads("list_servers", "The running applications that offer a method now.")
            .takes(needs("name", text("the method's name on the platform, as CRM.FindClients")))
            .gives(
                listOf(
                    object(
                        needs("instance", text("what target= of the method takes")),
                        may("application", text()),
                        may("windowId", text()),
                        may("user", text()))))
            .calls("interop.servers", gathered("name"))
            .build());
  }
}
