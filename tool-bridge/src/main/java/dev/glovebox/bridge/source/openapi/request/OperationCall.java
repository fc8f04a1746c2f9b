package dev.glovebox.bridge.source.openapi.request;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.source.openapi.operation.Operation;
import dev.glovebox.bridge.source.openapi.operation.UnfitArgument;
import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.function.Consumer;

/** Calls one operation. */
public record OperationCall(Operation operation, String base, JsonParser parser, HttpSender sender)
    implements ToolInvoker {

  @Override
  public void invoke(Invocation invocation, Consumer<ToolAnswer> answer) {
    HttpRequest request;
    try {
      JsonObject values = (JsonObject) parser.parse(invocation.argumentsJson());
      request = RequestBuilder.build(operation, base, values);
    } catch (UnfitArgument unfit) {
      answer.accept(new ToolAnswer.Unfit(unfit.getMessage()));
      return;
    }
    sender.send(request, invocation.cancellation(), answer);
  }
}
