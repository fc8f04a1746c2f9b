package dev.glovebox.bridge.source.functions.browser;

import dev.glovebox.bridge.json.browser.JsonForm;
import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.OutgoingInvoker;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolInvoker;
import dev.glovebox.bridge.tool.browser.Rejection;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.json.JSON;

/** Calls one function of the page, between its validators where it has any. */
public class JsInvoker implements ToolInvoker {
  private final JsFunction function;
  private final JSObject input;
  private final JSObject output;

  /**
   * @param input a {@link StandardSchema} of the arguments, or null
   * @param output one of the result, or null
   */
  JsInvoker(JsFunction function, JSObject input, JSObject output) {
    this.function = function;
    this.input = input;
    this.output = output;
  }

  /** Of a function that sends its arguments away, as the app says. */
  static final class Outgoing extends JsInvoker implements OutgoingInvoker {
    Outgoing(JsFunction function, JSObject input, JSObject output) {
      super(function, input, output);
    }
  }

  @Override
  public void invoke(Invocation invocation, Consumer<ToolAnswer> answer) {
    CallContext context = CallContext.of(invocation);
    JSPromise.resolve(invocation.argumentsJson())
        .flatThen(json -> StandardSchema.validate(input, JSON.parse(invocation.argumentsJson())))
        .flatThen(checked -> called(checked, invocation.runId(), context))
        .then(given -> given, JsInvoker::failure)
        .then(
            given -> {
              answer.accept(given);
              return null;
            });
  }

  private JSPromise<ToolAnswer> called(
      StandardSchema.Result checked, String runId, CallContext context) {
    String problem = StandardSchema.problemOf(checked);
    if (problem != null) {
      return JSPromise.resolve(new ToolAnswer.Unfit(problem));
    }
    return JSPromise.resolve(
            CallUnderWay.during(runId, () -> function.call(checked.getValue(), context)))
        .flatThen(value -> StandardSchema.validate(output, value))
        .then(JsInvoker::answerOf);
  }

  private static ToolAnswer answerOf(StandardSchema.Result checked) {
    String problem = StandardSchema.problemOf(checked);
    return problem == null
        ? answerOf(checked.getValue())
        : ToolAnswer.Failed.forGood("returned what its output schema does not allow: " + problem);
  }

  private static ToolAnswer answerOf(JSObject value) {
    if ("undefined".equals(JSObjects.typeOf(value))) {
      return new ToolAnswer.Value("null");
    }
    try {
      JsonForm.Written written = JsonForm.of(value);
      return written.getLost() == null
          ? ToolAnswer.Value.written(written.getJson())
          : ToolAnswer.Failed.forGood("returned " + written.getLost() + ", which is not JSON");
    } catch (RuntimeException problem) {
      return ToolAnswer.Failed.forGood("returned what is not JSON: " + NativeMessage.of(problem));
    }
  }

  private static ToolAnswer failure(Object reason) {
    return new ToolAnswer.Failed(Rejection.messageOf(reason), Rejection.mayPass(reason));
  }
}
