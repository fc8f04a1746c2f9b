package dev.glovebox.client.record;

import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.sandbox.page.run.Outgoing;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.page.run.Used;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.Wake;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * The turns of a run: first those that it went through before, as they were, and then new ones,
 * which are written down before the script has them.
 */
public final class RecordedTurns implements TurnOrder {
  private static final double US_PER_MS = 1_000;

  private final String seed;
  private final Deque<RunEntry.TurnSent> before;
  private final RunLog log;
  private final Clocks clocks;
  private int count;
  private long latestUs;
  private long aheadUs;

  /** The device's clocks, both in milliseconds: since 1970, and since whenever. */
  public record Clocks(LongSupplier wallMs, DoubleSupplier monotonicMs) {
    long monotonicUs() {
      return (long) (monotonicMs.getAsDouble() * US_PER_MS);
    }
  }

  RecordedTurns(String seed, Deque<RunEntry.TurnSent> before, RunLog log, Clocks clocks) {
    this.seed = seed;
    this.before = before;
    this.log = log;
    this.clocks = clocks;
  }

  @Override
  public String seed() {
    return seed;
  }

  @Override
  public boolean isGiven() {
    return !before.isEmpty();
  }

  /** Whether a turn is to come that answers a call which the script has not made. */
  boolean needsMoreThan(int calls) {
    return isGiven() && before.peek().sent().stream().anyMatch(call -> call > calls);
  }

  @Override
  public Turn next(Outgoing waiting, Used used) {
    return isGiven() ? asBefore(waiting) : live(waiting, used);
  }

  private Turn asBefore(Outgoing waiting) {
    RunEntry.TurnSent turn = before.peek();
    List<ToGuest> messages =
        turn.sent().isEmpty() ? waiting.next() : waiting.answersOf(turn.sent());
    if (messages == null) {
      return null;
    }
    before.remove();
    latestUs = turn.monotonicUs();
    aheadUs = latestUs - clocks.monotonicUs();
    return turn(turn, messages);
  }

  private Turn live(Outgoing waiting, Used used) {
    List<ToGuest> messages = waiting.next();
    latestUs = Math.max(latestUs, clocks.monotonicUs() + aheadUs);
    RunEntry.TurnSent turn =
        new RunEntry.TurnSent(clocks.wallMs().getAsLong(), latestUs, sent(messages), used);
    log.add(turn);
    return turn(turn, messages);
  }

  /** The script stands on others, for which its clock that never goes back was ahead of ours. */
  void startAhead(long us) {
    aheadUs = us;
  }

  /** How many there have been. */
  int count() {
    return count;
  }

  private Turn turn(RunEntry.TurnSent turn, List<ToGuest> messages) {
    count++;
    return new Turn(messages, turn.wallMs(), turn.monotonicUs() / US_PER_MS, turn.used());
  }

  private static List<Integer> sent(List<ToGuest> messages) {
    List<Integer> sent = new ArrayList<>();
    for (ToGuest message : messages) {
      switch (message) {
        case CallAnswered answered -> sent.add(answered.callId());
        case CallRefused refused -> sent.add(refused.callId());
        case Wake wake -> sent.add(Outgoing.NO_CALL);
        default -> {}
      }
    }
    return sent;
  }
}
