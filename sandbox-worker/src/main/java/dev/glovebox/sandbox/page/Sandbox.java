package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.Checkpointed;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Marked;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.Reset;
import dev.glovebox.sandbox.wire.Message.Revived;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.WentBack;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One worker, from its birth until it is thrown away. Serves one run at a time, pristine for each.
 * What it hears means something else in each of its states, and what fits none of them ends it.
 */
public final class Sandbox implements SandboxSpawner.Listener {
  private static final int START_MS = 30_000;
  private static final int SETTLE_MS = 2_000;

  /** All memory of a script is copied: a hundred megabytes take seconds on a slow device. */
  public static final int COPY_MS = 6_000;

  /** Python leaves off ten milliseconds after its time. */
  private static final int LEAVE_OFF_MS = 50;

  private static final int MOST_LAST_WORDS = 100;

  private static final int MOST_RUNS = 20_000;

  private final Timers timers;
  private SandboxPort port;
  private State state;
  private Turn turn = Turn.NONE;
  private int runs;
  private boolean isLost;
  private int lastWords;
  private Runnable onDeath = () -> {};
  private Runnable cancelLimit = () -> {};
  private Runnable onLeftOff = () -> {};
  private Consumer<Boolean> onClosed = hasLeftOff -> {};

  private sealed interface State {

    /** The worker boots. Whoever waits for it is told when it is ready, or dead. */
    record Starting(Consumer<Sandbox> onEnd) implements State {}

    /** Ready for a script, and silent. */
    record Idle() implements State {}

    /** What it says belongs to this run; the run may have ended, while nobody has come for it. */
    record Running(SandboxSpawner.Listener run) implements State {}

    /** Between two scripts it was told to do something, and owes one answer. */
    record Settling(Predicate<ToPage> isAnswer, Consumer<ToPage> onAnswer, Runnable onDeath)
        implements State {}

    /** Ended, by its own doing for a reason, or by the page without one. */
    record Dead(Refusal why) implements State {}
  }

  /**
   * Whether the guest has the word, and whose message gave it. The script of a run that has ended
   * may have left it open; {@code then} waits for its end.
   */
  private record Turn(boolean isOn, State of, Runnable then) {
    static final Turn NONE = new Turn(false, null, () -> {});
  }

  private Sandbox(Timers timers, Consumer<Sandbox> onStarted) {
    this.timers = timers;
    this.state = new State.Starting(onStarted);
  }

  /** Spawns a sandbox, and tells when it is ready or has failed to become so. */
  public static Sandbox start(SandboxSpawner spawner, Timers timers, Consumer<Sandbox> onStarted) {
    Sandbox sandbox = new Sandbox(timers, onStarted);
    sandbox.port = spawner.spawn(sandbox);
    return sandbox;
  }

  /** Gives up a start that does not end: a page's policy can block a frame without a word. */
  public void limitStart() {
    cancelLimit =
        timers.after(
            START_MS,
            () ->
                unavailable(
                    new Refusal(
                        "the sandbox did not start within "
                            + START_MS
                            + " ms: it still waited for "
                            + port.awaited(),
                        "",
                        true)));
  }

  /** Puts the guest back to how it was, and tells when that has been done or has failed. */
  public void reset(Consumer<Sandbox> onEnd) {
    settle(
        new State.Settling(
            Clean.class::isInstance, answer -> onEnd.accept(this), () -> onEnd.accept(this)),
        new Reset(),
        "the sandbox did not reset");
  }

  /** Asks a guest between two runs for what it answers with one message. */
  public void ask(ToGuest order, Consumer<ToPage> onAnswer) {
    settle(
        new State.Settling(Sandbox::isAnswerBetweenRuns, onAnswer, () -> onDeath.run()),
        order,
        "the sandbox did not answer");
  }

  /** Tells a guest between two runs what it does not answer. */
  public void tell(ToGuest order) {
    port.send(List.of(order));
  }

  /**
   * Whether it may serve another run: a few things are never given back, so it does not live for
   * ever.
   */
  public boolean isFresh() {
    return runs < MOST_RUNS;
  }

  public boolean isReady() {
    return state instanceof State.Idle;
  }

  /** Why it died; empty while it has not, or when the page ended it. */
  public Refusal failure() {
    return state instanceof State.Dead dead ? dead.why() : Refusal.of("");
  }

  /** Whether it died because its frame is no more. */
  public boolean wasLost() {
    return isLost;
  }

  /** Who is told when it dies between two runs; whoever holds it by then. */
  public void whenDead(Runnable task) {
    onDeath = task;
  }

  public void attach(SandboxSpawner.Listener run) {
    state = new State.Running(run);
    runs++;
  }

  /** The run is over; the sandbox stays as it is. */
  public void detach() {
    state = new State.Idle();
  }

  /** Begins a turn, which the guest ends by saying that it is idle. */
  public void send(List<ToGuest> messages) {
    turn = new Turn(true, state, () -> {});
    port.send(messages);
  }

  /** Runs the task when no turn is on. */
  public void whenIdle(Runnable task) {
    if (turn.isOn()) {
      turn = new Turn(true, turn.of(), task);
    } else {
      task.run();
    }
  }

  public void terminate() {
    terminate(hasLeftOff -> {});
  }

  /** Ends it, and tells soon whether it has left off, if it has not been ended before. */
  public void terminate(Consumer<Boolean> onEnd) {
    if (state instanceof State.Dead) {
      onEnd.accept(true);
    } else {
      onClosed = onEnd;
      end(Refusal.of(""));
    }
  }

  /** Ends it. One that computes is given a moment to say that it has left off. */
  private void end(Refusal why) {
    boolean isComputing = turn.isOn() || state instanceof State.Settling;
    state = new State.Dead(why);
    cancelLimit.run();
    port.terminate();
    if (isComputing) {
      Runnable cancel = timers.after(LEAVE_OFF_MS, () -> close(false));
      onLeftOff =
          () -> {
            cancel.run();
            close(true);
          };
    } else {
      close(true);
    }
  }

  private void close(boolean hasLeftOff) {
    onLeftOff = () -> {};
    port.close(hasLeftOff);
    onClosed.accept(hasLeftOff);
  }

  @Override
  public void heard(ToPage message) {
    if (message instanceof Broken) {
      turn = Turn.NONE;
    }
    boolean endsTurn = turn.isOn() && message instanceof Idle;
    Turn ended = turn;
    if (endsTurn) {
      turn = Turn.NONE;
    }
    if (endsTurn && ended.of() != state && !(state instanceof State.Dead)) {
      ended.then().run();
    } else {
      hear(message);
    }
  }

  private void hear(ToPage message) {
    switch (state) {
      case State.Running running -> running.run().heard(message);
      case State.Dead dead when endsWork(message) -> onLeftOff.run();
      case State.Dead dead -> heardAfterItsEnd();
      case State.Starting starting when message instanceof Ready -> {
        rest();
        starting.onEnd().accept(this);
      }
      case State.Settling settling when settling.isAnswer().test(message) -> {
        rest();
        settling.onAnswer().accept(message);
      }
      default -> failed(unasked(message));
    }
  }

  private static String unasked(ToPage message) {
    if (message instanceof Broken broken) {
      return broken.reason();
    }
    return isAnswerBetweenRuns(message)
        ? "a guest answered what it was not asked"
        : "a guest without a run spoke";
  }

  private static boolean isAnswerBetweenRuns(ToPage message) {
    return message instanceof Marked
        || message instanceof WentBack
        || message instanceof Checkpointed
        || message instanceof Revived;
  }

  private static boolean endsWork(ToPage message) {
    return message instanceof Idle
        || message instanceof Broken
        || message instanceof Clean
        || isAnswerBetweenRuns(message);
  }

  /**
   * One that floods is not listened to any longer: what it has sent already would hold the page up
   * for seconds. It goes through JavaScript with each message, so it does end.
   */
  private void heardAfterItsEnd() {
    lastWords++;
    if (lastWords == MOST_LAST_WORDS) {
      onLeftOff.run();
    }
  }

  private void rest() {
    cancelLimit.run();
    state = new State.Idle();
  }

  private void settle(State.Settling settling, ToGuest order, String tooLate) {
    state = settling;
    limit(SETTLE_MS, tooLate);
    port.send(List.of(order));
  }

  private void limit(int ms, String tooLate) {
    cancelLimit = timers.after(ms, () -> failed(tooLate));
  }

  /** One that was heard last in words of its own is not waited for: it could as well lie. */
  @Override
  public void failed(String reason) {
    turn = Turn.NONE;
    if (state instanceof State.Running running) {
      running.run().failed(reason);
    } else {
      die(Refusal.of(reason));
    }
  }

  @Override
  public void lost(String reason) {
    if (state instanceof State.Running running) {
      running.run().lost(reason);
    } else {
      isLost = true;
      die(Refusal.of(reason));
    }
  }

  @Override
  public void unavailable(Refusal why) {
    if (state instanceof State.Running running) {
      running.run().unavailable(why);
    } else {
      die(why);
    }
  }

  private void die(Refusal why) {
    State last = state;
    if (last instanceof State.Dead) {
      return;
    }
    end(why);
    switch (last) {
      case State.Starting starting -> starting.onEnd().accept(this);
      case State.Settling settling -> settling.onDeath().run();
      default -> onDeath.run();
    }
  }
}
