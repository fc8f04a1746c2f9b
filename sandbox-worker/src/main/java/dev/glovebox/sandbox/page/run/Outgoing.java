package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.Wake;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/**
 * What waits to be sent to a guest. It travels together, but only so much at a time: a thousand
 * answers, or a few large ones, would hold the page up while they are copied.
 */
public final class Outgoing {
  /** Calls are numbered from 1 on. */
  public static final int NO_CALL = 0;

  private static final int MOST_MESSAGES = 256;
  private static final int MOST_CHARACTERS = 4 << 20;

  private final LinkedList<ToGuest> waiting = new LinkedList<>();

  void add(ToGuest message) {
    waiting.add(message);
  }

  /** Whether nothing waits. */
  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** The next messages for one turn: one at least, however large it is. */
  public List<ToGuest> next() {
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

  /**
   * The answers of these calls, in this order, with a {@link Wake} for {@link #NO_CALL}; null as
   * long as one of them is not there.
   */
  public List<ToGuest> answersOf(List<Integer> callIds) {
    List<ToGuest> batch = new ArrayList<>();
    for (int callId : callIds) {
      ToGuest message = callId == NO_CALL ? new Wake() : answerOf(callId);
      if (message == null) {
        return null;
      }
      batch.add(message);
    }
    waiting.removeAll(batch);
    return batch;
  }

  private ToGuest answerOf(int callId) {
    for (ToGuest message : waiting) {
      if (callOf(message) == callId) {
        return message;
      }
    }
    return null;
  }

  private static int callOf(ToGuest message) {
    return switch (message) {
      case CallAnswered answered -> answered.callId();
      case CallRefused refused -> refused.callId();
      default -> NO_CALL;
    };
  }
}
