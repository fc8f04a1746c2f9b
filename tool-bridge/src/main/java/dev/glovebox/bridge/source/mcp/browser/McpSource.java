package dev.glovebox.bridge.source.mcp.browser;

import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.source.mcp.McpAnswer;
import dev.glovebox.bridge.source.mcp.McpInvokers;
import dev.glovebox.bridge.source.mcp.McpListing;
import dev.glovebox.bridge.source.mcp.McpOffer;
import dev.glovebox.bridge.source.mcp.McpRequest;
import dev.glovebox.bridge.source.mcp.McpSettings;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.List;

/** What one MCP server offers, followed live. Lives as long as its connection, which it closes. */
public final class McpSource implements Source, McpInvokers {
  private final McpConnection connection;
  private final McpSettings settings;
  private final JsonParser parser;
  private final McpAnswer answers;

  public McpSource(McpConnection connection, McpSettings settings, JsonParser parser) {
    this.connection = connection;
    this.settings = settings;
    this.parser = parser;
    this.answers = new McpAnswer(parser);
  }

  @Override
  public String id() {
    return "mcp:" + settings.namespace();
  }

  @Override
  public List<SourceListing> list() {
    JsonArray tools =
        parser.parse(connection.getTools()) instanceof JsonArray listed ? listed : JsonArray.EMPTY;
    McpOffer offer = new McpOffer(tools, connection.hasResources(), connection.hasPrompts());
    return McpListing.of(offer, settings, this);
  }

  @Override
  public void follow(Runnable changed) {
    connection.follow(changed::run);
  }

  @Override
  public void close() {
    connection.close();
  }

  @Override
  public ToolInvoker tool(String name, boolean declaresOutput) {
    McpInvoker invoker =
        new McpInvoker(
            connection, McpRequest.CALL_TOOL, result -> answers.ofTool(result, declaresOutput));
    String start = "{\"name\":" + JsonWriter.quote(name) + ",\"arguments\":";
    return (invocation, answer) ->
        invoker.send(start + invocation.argumentsJson() + "}", invocation, answer);
  }

  @Override
  public ToolInvoker request(McpRequest request) {
    McpInvoker invoker =
        new McpInvoker(connection, request, result -> answers.ofRequest(request, result));
    return (invocation, answer) -> invoker.send(invocation.argumentsJson(), invocation, answer);
  }
}
