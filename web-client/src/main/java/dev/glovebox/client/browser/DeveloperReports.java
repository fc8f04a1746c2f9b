package dev.glovebox.client.browser;

import dev.glovebox.client.EventName;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What whoever wrote the app should know: on the console, and as an event. */
final class DeveloperReports {
  private final EventHub events;

  DeveloperReports(EventHub events) {
    this.events = events;
  }

  void tell(String message, EventName event, Supplier<JSObject> making) {
    warn(message);
    events.tell(event, making);
  }

  @JSBody(params = "message", script = "console.warn('glovebox: ' + message)")
  private static native void warn(String message);
}
