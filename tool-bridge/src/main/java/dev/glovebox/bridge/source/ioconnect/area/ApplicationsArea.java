package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Operation.acts;
import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.data;
import static dev.glovebox.bridge.source.operation.Shape.flag;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.may;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.object;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Area;

/** {@code io.appManager}. */
final class ApplicationsArea {
  private static final JsonObject INSTANCE =
      object(
          needs("id", text()),
          needs("application", object(needs("name", text()), may("title", text()))));

  private ApplicationsArea() {}

  static Area table() {
    return Area.of(
        "apps",
        "The applications of the platform, and which of them run.",
        reads("list_applications", "The applications that can be started.")
            .gives(
                listOf(
                    object(
                        needs("name", text()),
                        may("title", text()),
                        may("caption", text()),
                        may("version", text()),
                        may("keywords", listOf(text())))))
            .calls("appManager.applications")
            .build(),
        reads("list_instances", "The applications that run now.")
            .gives(listOf(INSTANCE))
            .calls("appManager.instances")
            .build(),
        acts("start", "Starts an application, and gives the new instance.")
            .takes(
                needs("name", text("as apps.list_applications names it")),
                may("context", data("what it is started with")),
                may("wait", flag("until it has connected, so that its methods can be called")),
                may("channelId", text("a channel that it joins")))
            .gives(INSTANCE)
            .writtenOut("appManager.application"),
        acts("stop", "Stops a running application.")
            .takes(needs("instance", text("an id of apps.list_instances")))
            .calls("appManager.instances")
            .picks("id", "instance")
            .calls("stop")
            .build());
  }
}
