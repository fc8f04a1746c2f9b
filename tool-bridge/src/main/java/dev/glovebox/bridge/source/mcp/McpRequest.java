package dev.glovebox.bridge.source.mcp;

/** What a script can ask of a server, by the protocol's own name of the request. */
public enum McpRequest {
  CALL_TOOL("tools/call"),
  LIST_RESOURCES("resources/list"),
  LIST_RESOURCE_TEMPLATES("resources/templates/list"),
  READ_RESOURCE("resources/read"),
  LIST_PROMPTS("prompts/list"),
  GET_PROMPT("prompts/get");

  private final String method;

  McpRequest(String method) {
    this.method = method;
  }

  public String method() {
    return method;
  }
}
