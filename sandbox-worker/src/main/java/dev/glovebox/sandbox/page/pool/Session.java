package dev.glovebox.sandbox.page.pool;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.page.run.RunEnding;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.page.run.Script;
import dev.glovebox.sandbox.page.run.Spare;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.Checkpoint;
import dev.glovebox.sandbox.wire.Message.Checkpointed;
import dev.glovebox.sandbox.wire.Message.Forget;
import dev.glovebox.sandbox.wire.Message.GoBack;
import dev.glovebox.sandbox.wire.Message.Mark;
import dev.glovebox.sandbox.wire.Message.Marked;
import dev.glovebox.sandbox.wire.Message.Revive;
import dev.glovebox.sandbox.wire.Message.Revived;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.Message.WentBack;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One sandbox kept for one conversation: what a script leaves is there for the next one, and
 * everything can be put back to how it was at a mark. Lives until it is closed, or until its
 * sandbox dies; each run has limits of its own. Its sandbox is never used for anything else.
 */
public final class Session {
  private static final int MOST_MARKS = 16;
  private static final double MOST_MARK_BYTES = 256 << 20;

  private final Lease lease;
  private final Timers timers;
  private final Consumer<String> onDeath;
  private final Map<Integer, Double> marks = new HashMap<>();
  private SandboxRun run;
  private int lastMark;
  private boolean isSettling;
  private boolean isOver;

  private Session(Lease lease, Timers timers, Consumer<String> onDeath) {
    this.lease = lease;
    this.timers = timers;
    this.onDeath = onDeath;
    lease.sandbox().whenDead(() -> die(lease.sandbox().failure().reason()));
  }

  /** A mark, and the memory that it takes. */
  public record TakenMark(int mark, double bytes) {}

  /** Opens a session; {@code onDeath} is told why, if it ends without being closed. */
  public static void open(
      Pool pool, Timers timers, Consumer<String> onDeath, Consumer<Grant<Session, Refusal>> taker) {
    pool.lease(
        Pool.For.SESSION,
        grant -> taker.accept(grant.map(lease -> new Session(lease, timers, onDeath), why -> why)));
  }

  /** Whether it can run a script, mark or go back now: it does one thing at a time. */
  public boolean isFree() {
    return !isOver && run == null && !isSettling;
  }

  /** Runs a script. It may only be asked to when it is free. */
  public SandboxRun run(Script script, RunLimits limits, RunObserver observer) {
    take();
    run =
        new SandboxRun(
            lease.sandbox(),
            Spare.NONE,
            new SandboxRun.Order(script, limits, new EndWatch(observer)),
            timers);
    run.carryOn();
    return run;
  }

  /** Remembers how everything is, or says why it does not. */
  public void mark(Consumer<Grant<TakenMark, String>> taker) {
    take();
    double held = marks.values().stream().mapToDouble(Double::doubleValue).sum();
    if (marks.size() == MOST_MARKS || held > MOST_MARK_BYTES) {
      taker.accept(
          new Grant.Refused<>(
              "the session holds " + marks.size() + " marks, or too much memory in them"));
      return;
    }
    int mark = ++lastMark;
    ask(new Mark(mark), answer -> taker.accept(taken(mark, answer)));
  }

  /** Puts everything back to how it was at a mark, which stays. */
  public void goBack(int mark, Runnable onDone) {
    take();
    if (!marks.containsKey(mark)) {
      throw new IllegalArgumentException("the session has no mark " + mark);
    }
    ask(
        new GoBack(mark),
        answer -> {
          if (answer.equals(new WentBack(mark))) {
            onDone.run();
          } else {
            die("the guest did not go back to the mark");
          }
        });
  }

  /** All that its scripts have left, as bytes, or why it is not to be had. */
  public void checkpoint(Consumer<Grant<Bytes, String>> taker) {
    take();
    ask(new Checkpoint(), answer -> taker.accept(given(answer)));
  }

  private Grant<Bytes, String> given(ToPage answer) {
    if (!(answer instanceof Checkpointed given)) {
      die("the guest gave no checkpoint");
      return new Grant.Refused<>("the guest gave no checkpoint");
    }
    return given.checkpoint().length() == 0
        ? new Grant.Refused<>("the scripts have left what is not in their memory")
        : new Grant.Granted<>(given.checkpoint());
  }

  /** Has everything be as it was in another sandbox; dies where it cannot. */
  public void revive(String setupJson, Bytes checkpoint, Runnable onDone) {
    take();
    ask(
        new Revive("", setupJson, checkpoint),
        answer -> {
          if (answer instanceof Revived) {
            onDone.run();
          } else {
            die("the guest did not revive");
          }
        });
  }

  /** Gives the memory of a mark back. */
  public void forget(int mark) {
    take();
    if (marks.remove(mark) != null) {
      lease.sandbox().tell(new Forget(mark));
    }
  }

  /** Ends it and its sandbox; a script that runs is cancelled. */
  public void close() {
    if (isOver) {
      return;
    }
    isOver = true;
    if (run != null) {
      run.cancel();
    }
    lease.retire();
  }

  private void take() {
    if (!isFree()) {
      throw new IllegalStateException(isOver ? "the session is over" : "the session is busy");
    }
  }

  private void ask(ToGuest order, Consumer<ToPage> onAnswer) {
    isSettling = true;
    lease
        .sandbox()
        .ask(
            order,
            answer -> {
              isSettling = false;
              onAnswer.accept(answer);
            });
  }

  private Grant<TakenMark, String> taken(int mark, ToPage answer) {
    if (answer instanceof Marked marked && marked.mark() == mark && marked.bytes() >= 0) {
      marks.put(mark, marked.bytes());
      return new Grant.Granted<>(new TakenMark(mark, marked.bytes()));
    }
    die("the guest did not mark");
    return new Grant.Refused<>("the guest did not mark");
  }

  private void ended(RunEnding ending) {
    run = null;
    lease.sandbox().detach();
    if (ending instanceof RunEnding.Stopped stopped) {
      die(stopped.reason());
    }
  }

  private void die(String reason) {
    if (!isOver) {
      isOver = true;
      lease.retire();
      onDeath.accept(reason);
    }
  }

  /** Hears the end of a run before its observer, who may start the next one at once. */
  private final class EndWatch implements RunObserver {
    private final RunObserver observer;

    EndWatch(RunObserver observer) {
      this.observer = observer;
    }

    @Override
    public void called(ToolCalled call) {
      observer.called(call);
    }

    @Override
    public void printed(String stream, String text) {
      observer.printed(stream, text);
    }

    @Override
    public void rested() {
      observer.rested();
    }

    @Override
    public void ended(RunEnding ending) {
      Session.this.ended(ending);
      observer.ended(ending);
    }
  }
}
