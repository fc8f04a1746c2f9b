package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.Reset;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.List;
import java.util.function.Consumer;

/**
 * One worker, from its birth until it is thrown away. Serves one run at a time, pristine for each.
 */
public final class Sandbox implements SandboxSpawner.Listener {
  private static final int START_MS = 30_000;
  private static final int RESET_MS = 2_000;
  private static final int MOST_RUNS = 1_000;

  private Consumer<Sandbox> onStarted;
  private SandboxPort port;
  private SandboxSpawner.Listener run;
  private boolean isReady;
  private boolean isResetting;

  /** A turn is on; the script of a run that has ended may have left it open. */
  private boolean isBusy;

  private int runs;
  private String failure = "";
  private Runnable onDeath = () -> {};
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

  /** Begins a turn, which the guest ends by saying that it is idle. */
  void send(List<ToGuest> messages) {
    isBusy = true;
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
    boolean endsTurn = isBusy && message instanceof Idle;
    isBusy &= !endsTurn;
    if (run != null) {
      run.heard(message);
    } else if (!endsTurn) {
      hear(message);
    }
  }

  private void hear(ToPage message) {
    switch (message) {
      case Ready ready when !isReady && !isResetting -> becomeReady();
      case Clean clean when isResetting -> becomeReady();
      case Broken broken -> failed(broken.reason());
      default -> failed("a guest without a run spoke");
    }
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
