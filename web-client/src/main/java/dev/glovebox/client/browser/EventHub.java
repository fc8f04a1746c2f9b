package dev.glovebox.client.browser;

import dev.glovebox.bridge.gate.CallWatcher.Ended;
import dev.glovebox.bridge.gate.CallWatcher.Started;
import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.bridge.tool.browser.Rejection;
import dev.glovebox.client.EventName;
import dev.glovebox.client.browser.objects.EventObjects;
import dev.glovebox.client.browser.objects.OutcomeObject;
import dev.glovebox.client.check.CheckBeforeRun.Verdict;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.run.RunEvents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * Tells listeners of {@code codeMode.on(...)}. A listener that throws, or rejects, disturbs nobody.
 */
public final class EventHub implements RunEvents {
  private final Map<EventName, List<Listener>> listeners = new LinkedHashMap<>();

  /** A caller's function. */
  @JSFunctor
  public interface Listener extends JSObject {
    /** Nothing, or a promise when it is an async function. */
    JSObject hear(JSObject event);
  }

  /** What {@code on} returns. */
  @JSFunctor
  public interface Unsubscribe extends JSObject {
    void unsubscribe();
  }

  Unsubscribe on(EventName name, Listener listener) {
    List<Listener> heard = listeners.computeIfAbsent(name, key -> new ArrayList<>());
    heard.add(listener);
    return () -> heard.remove(listener);
  }

  /** Makes the event only if somebody listens. */
  void tell(EventName name, Supplier<JSObject> making) {
    List<Listener> heard = listeners.getOrDefault(name, List.of());
    if (heard.isEmpty()) {
      return;
    }
    JSObject event = making.get();
    for (Listener listener : List.copyOf(heard)) {
      try {
        JSPromise.resolve(listener.hear(event)).catchError(EventHub::rejected);
      } catch (RuntimeException problem) {
        report(NativeMessage.of(problem));
      }
    }
  }

  @Override
  public void runStarted(String runId, String caller) {
    tell(EventName.RUN_START, () -> EventObjects.run(runId, caller));
  }

  @Override
  public void checked(String runId, double ms, Verdict verdict) {
    tell(EventName.RUN_CHECKED, () -> EventObjects.runChecked(runId, ms, verdict));
  }

  @Override
  public void printed(String runId, String stream, String text) {
    tell(EventName.RUN_OUTPUT, () -> EventObjects.output(runId, stream, text));
  }

  void started(Started call) {
    tell(EventName.CALL_START, () -> EventObjects.callStart(call));
  }

  void ended(Ended call) {
    tell(EventName.CALL_END, () -> EventObjects.callEnd(call));
  }

  @Override
  public void runPaused(RunOutcome outcome) {
    tell(
        EventName.RUN_PAUSE, () -> EventObjects.runEnd(outcome.runId(), OutcomeObject.of(outcome)));
  }

  @Override
  public void runEnded(RunOutcome outcome) {
    tell(EventName.RUN_END, () -> EventObjects.runEnd(outcome.runId(), OutcomeObject.of(outcome)));
  }

  private static Object rejected(Object reason) {
    report(Rejection.messageOf(reason));
    return null;
  }

  @JSBody(params = "message", script = "console.error('glovebox: a listener failed: ' + message)")
  private static native void report(String message);
}
