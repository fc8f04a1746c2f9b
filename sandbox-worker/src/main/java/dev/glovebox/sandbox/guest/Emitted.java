package dev.glovebox.sandbox.guest;

import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.List;

/** What Python emits, which is texts only, as a message. */
final class Emitted {
  private Emitted() {}

  static ToPage message(List<String> texts) {
    return switch (texts.getFirst()) {
      case "call" -> new ToolCalled(number(texts.get(1)), texts.get(2), texts.get(3), texts.get(4));
      case "printed" -> new Printed(texts.get(1), texts.get(2));
      case "completed" -> new Completed(texts.get(1));
      case "failed" ->
          new Failed(
              texts.get(1),
              texts.get(2),
              texts.get(3),
              number(texts.get(4)),
              number(texts.get(5)),
              texts.get(6),
              texts.get(7));
      default -> throw new IllegalArgumentException("emitted: " + texts.getFirst());
    };
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }
}
