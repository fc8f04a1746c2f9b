package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Argument.gathered;
import static dev.glovebox.bridge.source.operation.Argument.given;
import static dev.glovebox.bridge.source.operation.Operation.acts;
import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.anything;
import static dev.glovebox.bridge.source.operation.Shape.data;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.may;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.object;
import static dev.glovebox.bridge.source.operation.Shape.oneOf;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Area;

/** {@code io.notifications}. */
final class NotificationsArea {
  private static final JsonObject NOTIFICATION =
      object(
          needs("id", text()),
          may("title", text()),
          may("body", text()),
          may("severity", text()),
          may("state", text()),
          may("data", anything()));

  private NotificationsArea() {}

  static Area table() {
    return Area.of(
        "notifications",
        "Notifications that the user of the platform sees.",
        reads("list_notifications", "The notifications that are open.")
            .gives(listOf(NOTIFICATION))
            .calls("notifications.list")
            .build(),
        acts("raise_notification", "Shows the user a notification.")
            .takes(
                needs("title", text()),
                may("body", text()),
                may("severity", oneOf("", "None", "Low", "Medium", "High", "Critical")),
                may("data", data("for whoever lists it")))
            .gives(NOTIFICATION)
            .calls("notifications.raise", gathered("title", "body", "severity", "data"))
            .build(),
        acts("click_notification", "Does what a click on a notification, or on its button, does.")
            .takes(needs("id", text()), may("action", text("of the button")))
            .calls("notifications.click", given("id"), given("action"))
            .build(),
        acts("clear_notification", "Takes a notification away.")
            .takes(needs("id", text()))
            .calls("notifications.clear", given("id"))
            .build(),
        acts("clear_all", "Takes all notifications away.").calls("notifications.clearAll").build());
  }
}
