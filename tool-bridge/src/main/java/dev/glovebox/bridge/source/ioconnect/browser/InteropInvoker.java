package dev.glovebox.bridge.source.ioconnect.browser;

import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.json.JSON;

/**
 * Calls one interop method. The gate's own time-out is the shorter one; these only bound the
 * platform.
 */
final class InteropInvoker implements ToolInvoker {
  private static final int WAIT_MS = 5_000;
  private static final int ANSWER_MS = 120_000;

  private final Interop interop;
  private final String method;

  InteropInvoker(Interop interop, String method) {
    this.interop = interop;
    this.method = method;
  }

  @Override
  public void invoke(Invocation invocation, Consumer<ToolAnswer> answer) {
    interop
        .invoke(
            method,
            JSON.parse(invocation.argumentsJson()),
            "best",
            Interop.InvokeOptions.of(WAIT_MS, ANSWER_MS))
        .then(
            result -> (ToolAnswer) ToolAnswer.Value.written(JSON.stringify(result.value())),
            problem -> new ToolAnswer.Failed(messageOf(problem)))
        .then(
            given -> {
              answer.accept(given);
              return null;
            });
  }

  @JSBody(
      params = "reason",
      script = "return String(reason && reason.message ? reason.message : reason)")
  private static native String messageOf(Object reason);
}
