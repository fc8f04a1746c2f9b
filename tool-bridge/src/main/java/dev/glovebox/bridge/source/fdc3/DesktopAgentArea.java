package dev.glovebox.bridge.source.fdc3;

import static dev.glovebox.bridge.source.operation.Argument.given;
import static dev.glovebox.bridge.source.operation.Operation.acts;
import static dev.glovebox.bridge.source.operation.Operation.reads;
import static dev.glovebox.bridge.source.operation.Shape.anything;
import static dev.glovebox.bridge.source.operation.Shape.count;
import static dev.glovebox.bridge.source.operation.Shape.dataWith;
import static dev.glovebox.bridge.source.operation.Shape.flag;
import static dev.glovebox.bridge.source.operation.Shape.listOf;
import static dev.glovebox.bridge.source.operation.Shape.may;
import static dev.glovebox.bridge.source.operation.Shape.needs;
import static dev.glovebox.bridge.source.operation.Shape.object;
import static dev.glovebox.bridge.source.operation.Shape.text;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.operation.Area;
import dev.glovebox.bridge.source.operation.Operation;
import dev.glovebox.bridge.source.operation.Shape;
import java.util.ArrayList;
import java.util.List;

/** The functions of a desktop agent, FDC3 2.0 to 2.2. */
public final class DesktopAgentArea {
  /** What a channel is to a script. */
  public static final JsonObject CHANNEL = object(needs("id", text()), needs("type", text()));

  private static final JsonObject CONTEXT =
      dataWith("type", "its type, as fdc3.instrument, and what the type says");
  private static final JsonObject APP =
      object(
          needs("appId", text()),
          may("instanceId", text()),
          may("name", text()),
          may("title", text()),
          may("description", text()));
  private static final JsonObject APP_INTENT =
      object(
          needs("intent", object(needs("name", text()), may("displayName", text()))),
          needs("apps", listOf(APP)));
  private static final Shape.Property ONE_APP =
      needs("app", object(needs("appId", text()), may("instanceId", text())));
  private static final Shape.Property ANY_APP = may("app", ONE_APP.schema());
  private static final Shape.Property TYPE = may("contextType", text("only this type"));

  private DesktopAgentArea() {}

  public static Area table() {
    List<Operation> operations = new ArrayList<>(intents());
    operations.addAll(apps());
    operations.addAll(channels());
    return new Area(
        "fdc3",
        "The FDC3 desktop agent: intents, applications, channels and contexts.",
        operations);
  }

  private static List<Operation> intents() {
    return List.of(
        reads("find_intent", "The applications that handle an intent.")
            .takes(
                needs("intent", text("as ViewChart")),
                may("context", CONTEXT),
                may("resultType", text()))
            .gives(APP_INTENT)
            .calls("findIntent", given("intent"), given("context"), given("resultType"))
            .build(),
        reads("find_intents_by_context", "The intents that take a context.")
            .takes(needs("context", CONTEXT), may("resultType", text()))
            .gives(listOf(APP_INTENT))
            .calls("findIntentsByContext", given("context"), given("resultType"))
            .build(),
        acts("raise_intent", "Raises an intent, and gives its result.")
            .takes(
                needs("intent", text("as ViewChart")),
                needs("context", CONTEXT),
                ANY_APP,
                waiting())
            .gives(resolution())
            .writtenOut("raiseIntent"),
        acts("raise_intent_for_context", "Raises whichever intent the user chooses for a context.")
            .takes(needs("context", CONTEXT), ANY_APP, waiting())
            .gives(resolution())
            .writtenOut("raiseIntentForContext"));
  }

  private static List<Operation> apps() {
    return List.of(
        acts("open_app", "Starts an application.")
            .takes(ONE_APP, may("context", CONTEXT))
            .gives(APP)
            .calls("open", given("app"), given("context"))
            .build(),
        reads("find_instances", "The running instances of an application.")
            .takes(ONE_APP)
            .gives(listOf(APP))
            .calls("findInstances", given("app"))
            .build(),
        reads("get_app_metadata", "What is known about an application.")
            .takes(ONE_APP)
            .gives(APP)
            .calls("getAppMetadata", given("app"))
            .build(),
        reads("get_info", "Which desktop agent this is, and which application asks.")
            .gives(
                object(
                    needs("fdc3Version", text()),
                    may("provider", text()),
                    may("providerVersion", text()),
                    may("appMetadata", APP)))
            .calls("getInfo")
            .build());
  }

  private static List<Operation> channels() {
    Shape.Property channel = needs("channelId", text("an id of fdc3.get_user_channels"));
    Shape.Property appChannel =
        needs("channelId", text("any name; the channel is made if need be"));
    return List.of(
        reads("get_user_channels", "The channels that a user can join.")
            .gives(listOf(CHANNEL))
            .calls("getUserChannels")
            .build(),
        reads("get_current_channel", "The channel that this window is on; None when on none.")
            .gives(anything())
            .writtenOut("getCurrentChannel"),
        acts("join_user_channel", "Puts this window on a channel.")
            .takes(channel)
            .calls("joinUserChannel", given("channelId"))
            .build(),
        acts("leave_current_channel", "Takes this window off its channel.")
            .calls("leaveCurrentChannel")
            .build(),
        acts("broadcast", "Puts a context on this window's channel.")
            .takes(needs("context", CONTEXT))
            .calls("broadcast", given("context"))
            .build(),
        acts("broadcast_on_user_channel", "Puts a context on a user channel.")
            .takes(channel, needs("context", CONTEXT))
            .calls("getUserChannels")
            .picks("id", "channelId")
            .calls("broadcast", given("context"))
            .build(),
        acts("broadcast_on_app_channel", "Puts a context on a channel that applications share.")
            .takes(appChannel, needs("context", CONTEXT))
            .calls("getOrCreateChannel", given("channelId"))
            .calls("broadcast", given("context"))
            .build(),
        reads("get_current_context", "The last context on this window's channel, or None.")
            .takes(TYPE)
            .gives(anything())
            .calls("getCurrentChannel")
            .calls("getCurrentContext", given("contextType"))
            .build(),
        reads("get_channel_context", "The last context on a user channel, or None.")
            .takes(channel, TYPE)
            .gives(anything())
            .calls("getUserChannels")
            .picks("id", "channelId")
            .calls("getCurrentContext", given("contextType"))
            .build(),
        acts("get_app_channel_context", "The last context on a channel of applications, or None.")
            .takes(appChannel, TYPE)
            .gives(anything())
            .calls("getOrCreateChannel", given("channelId"))
            .calls("getCurrentContext", given("contextType"))
            .build(),
        reads("next_contexts", "Waits for the next contexts on this window's channel.")
            .takes(
                TYPE,
                may("items", count("how many; 1 where left out", 100)),
                may("ms", count("how long; 5000 where left out", 600_000)))
            .gives(object(needs("items", listOf(CONTEXT)), needs("ended", text("count or time"))))
            .writtenOut("addContextListener"));
  }

  private static Shape.Property waiting() {
    return may("ms", count("how long to wait for its result; 10000 where left out", 600_000));
  }

  private static JsonObject resolution() {
    return object(
        needs("source", APP),
        needs("intent", text()),
        needs("result", anything()),
        may("resultError", text("why there is no result")),
        may("isPending", flag("no result came in time; it may still be handled")));
  }
}
