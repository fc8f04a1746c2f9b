package dev.glovebox.client.browser.options;

import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What {@code execute} was given, checked. */
public record ExecuteRequest(RunRequest run, AbortSignal signal) {

  /** The browser's AbortSignal. */
  interface AbortSignal extends JSObject {
    @JSProperty
    boolean isAborted();

    void addEventListener(String name, Listener listener);
  }

  /** Hears that the caller has lost interest. */
  @JSFunctor
  interface Listener extends JSObject {
    void hear();
  }

  public static ExecuteRequest read(JSObject given, Limits limits) {
    Fields fields =
        Fields.ofRequest(given, "execute")
            .allow("code", "inputs", "limits", "signal", "caller", "session");
    if (!fields.has("code")) {
      throw fields.refusal("execute code is missing: pass the script's text");
    }
    RunRequest run =
        new RunRequest(
            fields.text("code", ""),
            Inputs.names(fields),
            Inputs.json(fields),
            LimitsOption.ofRun(fields.value("limits"), limits),
            fields.text("caller", ""),
            fields.text("session", ""));
    return new ExecuteRequest(run, (AbortSignal) fields.object("signal"));
  }

  public void onAbort(Runnable cancel) {
    if (signal == null) {
      return;
    }
    if (signal.isAborted()) {
      cancel.run();
    } else {
      signal.addEventListener("abort", cancel::run);
    }
  }
}
