package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What waits to be sent to a guest. It travels together, but only so much at a time: a thousand
 * answers, or a few large ones, would hold the page up while they are copied.
 */
final class Outgoing {
  private static final int MOST_MESSAGES = 256;
  private static final int MOST_CHARACTERS = 4 << 20;

  private final Deque<ToGuest> waiting = new ArrayDeque<>();

  void add(ToGuest message) {
    waiting.add(message);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** The next messages for one turn: one at least, however large it is. */
  List<ToGuest> next() {
    List<ToGuest> batch = new ArrayList<>();
    int characters = 0;
    while (!waiting.isEmpty() && batch.size() < MOST_MESSAGES) {
      int length = waiting.peek() instanceof CallAnswered answer ? answer.json().length() : 0;
      if (!batch.isEmpty() && length > MOST_CHARACTERS - characters) {
        break;
      }
      characters += length;
      batch.add(waiting.poll());
    }
    return batch;
  }
}
