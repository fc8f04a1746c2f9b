package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.tool.ToolInvoker;

/** Makes what calls a method by its name. The edge implements it with the platform's API. */
@FunctionalInterface
public interface InteropInvokers {
  ToolInvoker invokerOf(String method);
}
