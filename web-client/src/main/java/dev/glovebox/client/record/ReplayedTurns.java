package dev.glovebox.client.record;

import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.sandbox.page.run.Outgoing;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.page.run.Used;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The turns of a replay: those of the recorded run as long as the script has made the calls that
 * they answer, at their times; from then on as answers come, in a time that goes on from there.
 */
final class ReplayedTurns implements TurnOrder {
  private static final double US_PER_MS = 1_000;

  private final String seed;
  private final Deque<RunEntry.TurnSent> before;
  private final RecordedCalls calls;
  private final RecordedTurns.Clocks clocks;
  private final Set<Integer> owed = new TreeSet<>();
  private RunEntry.TurnSent last;
  private long lastAtUs;

  ReplayedTurns(
      String seed,
      Deque<RunEntry.TurnSent> before,
      RecordedCalls calls,
      RecordedTurns.Clocks clocks) {
    this.seed = seed;
    this.before = before;
    this.calls = calls;
    this.clocks = clocks;
    this.lastAtUs = clocks.monotonicUs();
    this.last =
        new RunEntry.TurnSent(clocks.wallMs().getAsLong(), lastAtUs, List.of(), Used.NOTHING);
  }

  @Override
  public String seed() {
    return seed;
  }

  /** The call will be answered. */
  void owes(int call) {
    owed.add(call);
  }

  /** Whether a call has its answer, and the script does not. */
  boolean isOwing() {
    return !owed.isEmpty();
  }

  /** Asked while the script rests: what it has not called by now, it has not called there. */
  @Override
  public boolean isGiven() {
    if (!before.isEmpty() && numbers(before.peek()) == null) {
      before.clear();
    }
    return !before.isEmpty();
  }

  @Override
  public Turn next(Outgoing waiting, Used used) {
    Turn turn = isGiven() ? asBefore(waiting) : after(waiting, used);
    if (turn != null) {
      turn.messages().forEach(this::sent);
    }
    return turn;
  }

  private void sent(ToGuest message) {
    switch (message) {
      case CallAnswered answered -> owed.remove(answered.callId());
      case CallRefused refused -> owed.remove(refused.callId());
      default -> {}
    }
  }

  private Turn asBefore(Outgoing waiting) {
    List<Integer> numbers = numbers(before.peek());
    List<ToGuest> messages = numbers.isEmpty() ? waiting.next() : waiting.answersOf(numbers);
    if (messages == null) {
      return null;
    }
    last = before.poll();
    lastAtUs = clocks.monotonicUs();
    return turn(messages, 0, last.used());
  }

  private Turn after(Outgoing waiting, Used used) {
    return turn(waiting.next(), clocks.monotonicUs() - lastAtUs, used);
  }

  private Turn turn(List<ToGuest> messages, long laterUs, Used used) {
    return new Turn(
        messages,
        last.wallMs() + Math.floor(laterUs / US_PER_MS),
        (last.monotonicUs() + laterUs) / US_PER_MS,
        used);
  }

  /** As the script has numbered the calls now; null when it has not made one of them. */
  private List<Integer> numbers(RunEntry.TurnSent turn) {
    List<Integer> numbers = new ArrayList<>();
    for (int call : turn.sent()) {
      Integer number = call == Outgoing.NO_CALL ? Integer.valueOf(call) : calls.numberOf(call);
      if (number == null) {
        return null;
      }
      numbers.add(number);
    }
    return numbers;
  }
}
