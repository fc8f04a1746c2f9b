package dev.glovebox.bridge.source.functions.browser;

import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolInvoker;
import dev.glovebox.bridge.tool.browser.Rejection;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.json.JSON;

/** Calls one function of the page. */
public final class JsInvoker implements ToolInvoker {
  private final JsFunction function;

  public JsInvoker(JsFunction function) {
    this.function = function;
  }

  @Override
  public void invoke(Invocation invocation, Consumer<ToolAnswer> answer) {
    CallContext context = CallContext.of(invocation);
    JSPromise.resolve(invocation.argumentsJson())
        .then(json -> function.call(JSON.parse(invocation.argumentsJson()), context))
        .then(JsInvoker::answerOf, JsInvoker::failure)
        .then(
            given -> {
              answer.accept(given);
              return null;
            });
  }

  private static ToolAnswer answerOf(JSObject value) {
    String kind = JSObjects.typeOf(value);
    if ("undefined".equals(kind)) {
      return new ToolAnswer.Value("null");
    }
    if ("function".equals(kind) || "symbol".equals(kind)) {
      return new ToolAnswer.Failed("returned a " + kind + ", which is no JSON");
    }
    try {
      return ToolAnswer.Value.written(JSON.stringify(value));
    } catch (RuntimeException problem) {
      return new ToolAnswer.Failed("returned what is no JSON: " + NativeMessage.of(problem));
    }
  }

  private static ToolAnswer failure(Object reason) {
    return new ToolAnswer.Failed(Rejection.messageOf(reason));
  }
}
