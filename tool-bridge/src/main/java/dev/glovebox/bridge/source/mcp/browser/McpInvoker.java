package dev.glovebox.bridge.source.mcp.browser;

import dev.glovebox.bridge.source.mcp.McpRequest;
import dev.glovebox.bridge.source.mcp.McpResult;
import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.browser.CallSignal;
import dev.glovebox.bridge.tool.browser.Rejection;
import java.util.function.Consumer;
import java.util.function.Function;

/** Sends one request to the server for each call, and gives it up when the call is cancelled. */
final class McpInvoker {
  private final McpConnection connection;
  private final McpRequest request;
  private final Function<McpResult, ToolAnswer> reading;

  McpInvoker(
      McpConnection connection, McpRequest request, Function<McpResult, ToolAnswer> reading) {
    this.connection = connection;
    this.request = request;
    this.reading = reading;
  }

  void send(String parameters, Invocation invocation, Consumer<ToolAnswer> answer) {
    connection
        .request(request.method(), parameters, CallSignal.of(invocation.cancellation()))
        .then(
            given -> reading.apply(result(given)),
            problem -> (ToolAnswer) new ToolAnswer.Failed(Rejection.messageOf(problem)))
        .then(
            given -> {
              answer.accept(given);
              return null;
            });
  }

  private static McpResult result(McpConnection.Answer answer) {
    return new McpResult(
        answer.isError(),
        answer.getStructured() == null ? null : answer.getStructured().stringValue(),
        answer.getContent());
  }
}
