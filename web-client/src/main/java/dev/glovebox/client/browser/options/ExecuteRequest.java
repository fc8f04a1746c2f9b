package dev.glovebox.client.browser.options;

import dev.glovebox.client.option.OptionTable;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import org.teavm.jso.JSObject;

/** What {@code execute} was given, checked. */
public record ExecuteRequest(RunRequest run, String idempotencyKey, AbortSignal signal) {
  private static final int LONGEST_KEY = 100;

  public static ExecuteRequest read(JSObject given, Limits limits) {
    Fields fields = Fields.of(OptionTable.EXECUTE, given);
    RunRequest run =
        new RunRequest(
            code(fields),
            Inputs.names(fields),
            Inputs.json(fields),
            LimitsOption.ofRun(fields.value(OptionTable.LIMITS_OPTION), limits),
            fields.text(OptionTable.CALLER),
            fields.text(OptionTable.SESSION));
    return new ExecuteRequest(run, key(fields), (AbortSignal) fields.object(OptionTable.SIGNAL));
  }

  private static String key(Fields fields) {
    String key = fields.text(OptionTable.IDEMPOTENCY_KEY);
    if (key.length() > LONGEST_KEY) {
      throw fields.refusal(
          "execute idempotencyKey must have at most " + LONGEST_KEY + " characters");
    }
    if (!key.isEmpty() && !fields.text(OptionTable.SESSION).isEmpty()) {
      throw fields.refusal("execute idempotencyKey is for runs without a session");
    }
    return key;
  }

  /** What a model wishes to run: it says only the script, the rest is the app's. */
  public static ExecuteRequest ofModel(JSObject input, ToolCall call, Limits limits) {
    Fields none = Fields.of(OptionTable.EXECUTE, null);
    RunRequest run =
        new RunRequest(
            code(Fields.of(OptionTable.SCRIPT, input)),
            Inputs.names(none),
            Inputs.json(none),
            limits,
            call.caller(),
            call.session());
    return new ExecuteRequest(run, "", call.signal());
  }

  private static String code(Fields fields) {
    if (!fields.has(OptionTable.CODE)) {
      throw fields.refusal("execute code is missing: pass the script's text");
    }
    return fields.text(OptionTable.CODE);
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
