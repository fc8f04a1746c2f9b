package dev.glovebox.bridge.source.ioconnect.area;

import static dev.glovebox.bridge.source.operation.Argument.given;
import static dev.glovebox.bridge.source.operation.Operation.acts;
import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.anything;
import static dev.glovebox.bridge.source.operation.Shape.data;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.may;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.object;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Area;

/** {@code io.channels}. */
final class ChannelsArea {
  private static final JsonObject CHANNEL =
      object(
          needs("name", text()), needs("meta", data()), needs("data", data("what is on it now")));

  private ChannelsArea() {}

  static Area table() {
    return Area.of(
        "channels",
        "Colour channels: what is on them, and what the linked windows get to see.",
        reads("list_channels", "All channels with what is on them.")
            .gives(listOf(CHANNEL))
            .calls("channels.list")
            .build(),
        reads("get_channel", "One channel with what is on it.")
            .takes(needs("name", text("as Red")))
            .gives(CHANNEL)
            .calls("channels.get", given("name"))
            .build(),
        reads("current", "The channel that this window is on; None when on none.")
            .gives(anything())
            .calls("channels.my")
            .build(),
        acts("publish", "Puts data on a channel, for every window on it.")
            .takes(
                needs("data", data("merged into what is there")),
                may("channel", text("its name; the window's own channel where left out")))
            .calls("channels.publish", given("data"), given("channel"))
            .build(),
        acts("join", "Links this window to a channel.")
            .takes(needs("name", text("as Red")))
            .calls("channels.join", given("name"))
            .build(),
        acts("leave", "Takes this window off its channel.").calls("channels.leave").build());
  }
}
