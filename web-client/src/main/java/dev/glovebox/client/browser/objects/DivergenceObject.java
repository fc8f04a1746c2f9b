package dev.glovebox.client.browser.objects;

import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Divergence.Did;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Both sides of a divergence: {@code { recorded, now }}. */
final class DivergenceObject {
  private DivergenceObject() {}

  static JSObject of(Divergence divergence) {
    return object(of(divergence.recorded()), of(divergence.now()));
  }

  private static JSObject of(Did did) {
    return switch (did) {
      case Did.Called call ->
          called(call.callId(), call.tool(), call.positionalJson(), call.namedJson());
      case Did.Waited wait -> waited(wait.calls());
      case Did.Completed end -> completed();
      case Did.Failed failure -> failed(failure.message());
    };
  }

  @JSBody(
      params = {"recorded", "now"},
      script = "return { recorded: recorded, now: now }")
  private static native JSObject object(JSObject recorded, JSObject now);

  @JSBody(
      params = {"callId", "tool", "positional", "named"},
      script =
          "return { did: 'called', callId: callId, tool: tool, positional: JSON.parse(positional),"
              + " named: JSON.parse(named) }")
  private static native JSObject called(
      String callId, String tool, String positional, String named);

  @JSBody(params = "calls", script = "return { did: 'waited', calls: calls }")
  private static native JSObject waited(int calls);

  @JSBody(script = "return { did: 'completed' }")
  private static native JSObject completed();

  @JSBody(params = "message", script = "return { did: 'failed', message: message }")
  private static native JSObject failed(String message);
}
