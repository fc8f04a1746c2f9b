package dev.glovebox.sandbox.guest;

import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Oversized;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;

/** What Python emits, which is texts only, as messages. */
final class Emitted {
  private Emitted() {}

  static List<ToPage> messages(List<String> texts) {
    return switch (texts.getFirst()) {
      case "calls" -> calls(texts);
      case "printed" -> List.of(new Printed(texts.get(1), texts.get(2)));
      case "completed" -> List.of(new Completed(texts.get(1)));
      case "oversized" -> List.of(new Oversized(number(texts.get(1))));
      case "failed" -> List.of(failed(texts));
      default -> throw new IllegalArgumentException("emitted: " + texts.getFirst());
    };
  }

  /** Four texts for each call: its number, the tool, positional and named arguments. */
  private static List<ToPage> calls(List<String> texts) {
    List<ToPage> calls = new ArrayList<>();
    for (int at = 1; at < texts.size(); at += 4) {
      calls.add(
          new ToolCalled(
              number(texts.get(at)), texts.get(at + 1), texts.get(at + 2), texts.get(at + 3)));
    }
    return calls;
  }

  private static Failed failed(List<String> texts) {
    return new Failed(
        texts.get(1),
        texts.get(2),
        texts.get(3),
        number(texts.get(4)),
        number(texts.get(5)),
        texts.get(6),
        texts.get(7));
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }
}
