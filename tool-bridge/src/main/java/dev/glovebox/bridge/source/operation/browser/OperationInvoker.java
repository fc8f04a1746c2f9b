package dev.glovebox.bridge.source.operation.browser;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.source.operation.Operation;
import dev.glovebox.bridge.source.operation.Shape;
import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolInvoker;
import dev.glovebox.bridge.tool.browser.Rejection;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.json.JSON;

/** Performs one operation of an API object, and takes the result or the reason to the gate. */
public final class OperationInvoker implements ToolInvoker {
  private final JSObject api;
  private final Json result;
  private final Performer performer;

  /**
   * @param result to what the native result is cut; null takes it whole
   */
  public OperationInvoker(JSObject api, Json result, Performer performer) {
    this.api = api;
    this.result = result;
    this.performer = performer;
  }

  /** Goes the steps of the operation. */
  public static OperationInvoker ofSteps(JSObject api, Operation operation) {
    return new OperationInvoker(api, resultOf(operation), new StepsPerformer(operation));
  }

  /** Performs what is written out for the operation. */
  public static OperationInvoker of(JSObject api, Operation operation, Performer performer) {
    return new OperationInvoker(api, resultOf(operation), performer);
  }

  @Override
  public void invoke(Invocation invocation, Consumer<ToolAnswer> answer) {
    JSPromise.resolve(api)
        .then(
            object ->
                performer.perform(
                    object, JSON.parse(invocation.argumentsJson()), invocation.cancellation()))
        .then(
            value -> (ToolAnswer) ToolAnswer.Value.written(Projection.json(value, result)),
            reason -> new ToolAnswer.Failed(Rejection.messageOf(reason)))
        .then(given -> given, unwritable -> new ToolAnswer.Failed(Rejection.messageOf(unwritable)))
        .then(
            given -> {
              answer.accept(given);
              return null;
            });
  }

  private static Json resultOf(Operation operation) {
    return operation.output() == null ? Shape.nothing() : operation.output();
  }
}
