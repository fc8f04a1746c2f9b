package dev.glovebox.bridge.source.fdc3.browser;

import dev.glovebox.bridge.source.fdc3.DesktopAgentArea;
import dev.glovebox.bridge.source.operation.browser.Projection;
import dev.glovebox.bridge.tool.Cancellation;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.json.JSON;

/** The channel of this window: a plain value, or nothing. */
final class CurrentChannel {
  private CurrentChannel() {}

  static JSObject perform(JSObject agent, JSObject arguments, Cancellation cancellation) {
    return current(agent).then(CurrentChannel::plain);
  }

  /** A channel is an object with functions, of which its id and its type leave. */
  static JSObject plain(JSObject channel) {
    return JSON.parse(Projection.json(channel, DesktopAgentArea.CHANNEL));
  }

  @JSBody(params = "agent", script = "return agent.getCurrentChannel()")
  private static native JSPromise<JSObject> current(JSObject agent);
}
