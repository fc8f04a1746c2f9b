package dev.glovebox.bridge.source.openapi.request;

import dev.glovebox.bridge.tool.Cancellation;
import dev.glovebox.bridge.tool.ToolAnswer;
import java.util.function.Consumer;

/** Adds the credentials and sends; the browser's edge implements it. */
@FunctionalInterface
public interface HttpSender {
  void send(HttpRequest request, Cancellation cancellation, Consumer<ToolAnswer> answer);
}
