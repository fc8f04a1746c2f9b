package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Argument.gathered;
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

import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Area;

/** {@code io.intents}. */
final class IntentsArea {
  private static final JsonObject HANDLER =
      object(
          may("applicationName", text()),
          may("applicationTitle", text()),
          may("displayName", text()),
          may("type", text("app: would be started; instance: is running")),
          may("instanceId", text()),
          may("contextTypes", listOf(text())),
          may("resultType", text()));

  private IntentsArea() {}

  static Area table() {
    return Area.of(
        "intents",
        "What applications can be asked to do by intent: find who handles one, and raise it.",
        reads("find", "The intents that there are, each with the applications that handle it.")
            .takes(
                may("name", text("only this intent")),
                may("contextType", text("only what takes this type of context")),
                may("resultType", text("only what gives this type of result")))
            .gives(listOf(object(needs("name", text()), needs("handlers", listOf(HANDLER)))))
            .calls("intents.find", gathered("name", "contextType", "resultType"))
            .build(),
        acts("raise_intent", "Raises an intent; the platform finds or starts who handles it.")
            .takes(
                needs("intent", text("its name, as intents.find lists it")),
                may(
                    "context",
                    object(may("type", text("as Instrument")), may("data", data("its content")))),
                may("target", target()))
            .gives(object(may("handler", HANDLER), may("result", anything())))
            .calls("intents.raise", gathered("intent", "context", "target"))
            .build());
  }

  private static JsonObject target() {
    return JsonObject.builder()
        .put("description", "startNew, reuse, or {app} or {instance}")
        .put(
            "anyOf",
            JsonArray.of(
                oneOf("", "startNew", "reuse"),
                object(may("app", text()), may("instance", text()))))
        .build();
  }
}
