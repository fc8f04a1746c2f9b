package dev.glovebox.bridge.source.mcp;

import dev.glovebox.bridge.tool.ToolInvoker;

/** Makes what calls the server; the browser's edge implements it. */
public interface McpInvokers {

  /** Calls the tool of that name. */
  ToolInvoker tool(String name, boolean declaresOutput);

  /** Sends another request, with the arguments as its parameters. */
  ToolInvoker request(McpRequest request);
}
