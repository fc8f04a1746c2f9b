package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Marked;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.Reset;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.WentBack;
import java.util.List;
import java.util.function.Consumer;

/**
 * One worker, from its birth until it is thrown away. Serves one run at a time, pristine for each.
 */
public final class Sandbox implements SandboxSpawner.Listener {
  private static final int START_MS = 30_000;
  private static final int RESET_MS = 2_000;
  private static final int MOST_RUNS = 20_000;

  private Consumer<Sandbox> onStarted;
  private SandboxPort port;
  private SandboxSpawner.Listener run;
  private boolean isReady;
  private boolean isResetting;

  /** A turn is on; the script of a run that has ended may have left it open. */
  private boolean isBusy;

  private SandboxSpawner.Listener turnOf;

  private int runs;
  private String failure = "";
  private Runnable onDeath = () -> {};
  private Runnable afterTurn = () -> {};
  private Consumer<ToPage> awaited;
  private Runnable cancelStartLimit = () -> {};

  private Sandbox(Consumer<Sandbox> onStarted) {
    this.onStarted = onStarted;
  }

  /** Spawns a sandbox, and tells when it is ready or has failed to become so. */
  static Sandbox start(SandboxSpawner spawner, Consumer<Sandbox> onStarted) {
    Sandbox sandbox = new Sandbox(onStarted);
    sandbox.port = spawner.spawn(sandbox);
    return sandbox;
  }

  /** Gives up a start that does not end: a page's policy can block a frame without a word. */
  void limitStart(Timers timers) {
    cancelStartLimit =
        timers.after(
            START_MS,
            () ->
                failed(
                    "the sandbox did not start within "
                        + START_MS
                        + " ms: does the page's policy allow the frame (frame-src) and can its"
                        + " files be fetched (connect-src)?"));
  }

  /** Puts the guest back to how it was, and tells when that has been done or has failed. */
  void reset(Timers timers, Consumer<Sandbox> onReset) {
    run = null;
    isReady = false;
    isResetting = true;
    onStarted = onReset;
    cancelStartLimit = timers.after(RESET_MS, () -> failed("the sandbox did not reset"));
    port.send(List.of(new Reset()));
  }

  /**
   * Whether it may serve another run: a few things are never given back, so it does not live for
   * ever.
   */
  boolean isFresh() {
    return runs < MOST_RUNS;
  }

  public boolean isReady() {
    return isReady;
  }

  /** Why it never became ready; empty otherwise. */
  public String failure() {
    return failure;
  }

  /** Who is told when it dies between two runs; whoever holds it by then. */
  void whenDead(Runnable task) {
    onDeath = task;
  }

  void attach(SandboxSpawner.Listener listener) {
    run = listener;
    runs++;
  }

  /** The run is over; the sandbox stays as it is. */
  void detach() {
    run = null;
  }

  /** Begins a turn, which the guest ends by saying that it is idle. */
  void send(List<ToGuest> messages) {
    isBusy = true;
    turnOf = run;
    port.send(messages);
  }

  void terminate() {
    run = null;
    isReady = false;
    cancelStartLimit.run();
    port.terminate();
  }

  @Override
  public void heard(ToPage message) {
    if (isBusy && message instanceof Idle && turnOf != run) {
      endTurn();
      return;
    }
    isBusy &= !(message instanceof Idle);
    if (run != null) {
      run.heard(message);
    } else {
      hear(message);
    }
  }

  /** The turn of a run that has ended is over, and the next run may take its first. */
  private void endTurn() {
    isBusy = false;
    Runnable next = afterTurn;
    afterTurn = () -> {};
    next.run();
  }

  private void hear(ToPage message) {
    switch (message) {
      case Ready ready when !isReady && !isResetting -> becomeReady();
      case Clean clean when isResetting -> becomeReady();
      case Marked marked -> answered(marked);
      case WentBack back -> answered(back);
      case Broken broken -> failed(broken.reason());
      default -> failed("a guest without a run spoke");
    }
  }

  /** Asks a guest between two runs for what it answers with one message. */
  void ask(ToGuest order, Timers timers, Consumer<ToPage> onAnswer) {
    run = null;
    awaited = onAnswer;
    cancelStartLimit = timers.after(RESET_MS, () -> failed("the sandbox did not answer"));
    port.send(List.of(order));
  }

  /** Tells a guest between two runs what it does not answer. */
  void tell(ToGuest order) {
    port.send(List.of(order));
  }

  /** Runs the task when no turn is on. */
  void whenIdle(Runnable task) {
    if (isBusy) {
      afterTurn = task;
    } else {
      task.run();
    }
  }

  private void answered(ToPage answer) {
    if (awaited == null) {
      failed("a guest answered what it was not asked");
      return;
    }
    Consumer<ToPage> asker = awaited;
    awaited = null;
    cancelStartLimit.run();
    asker.accept(answer);
  }

  private void becomeReady() {
    if (failure.isEmpty()) {
      isReady = true;
      isResetting = false;
      cancelStartLimit.run();
      onStarted.accept(this);
    }
  }

  @Override
  public void failed(String reason) {
    if (run != null) {
      run.failed(reason);
    } else {
      die(reason);
    }
  }

  @Override
  public void lost(String reason) {
    if (run != null) {
      run.lost(reason);
    } else {
      die(reason);
    }
  }

  private void die(String reason) {
    if (!failure.isEmpty()) {
      return;
    }
    boolean wasReady = isReady;
    isReady = false;
    failure = reason;
    cancelStartLimit.run();
    port.terminate();
    if (wasReady) {
      onDeath.run();
    } else {
      onStarted.accept(this);
    }
  }
}
