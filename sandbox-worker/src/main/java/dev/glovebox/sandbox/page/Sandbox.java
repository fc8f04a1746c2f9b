package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.List;
import java.util.function.Consumer;

/** One worker, from its birth until it is thrown away. Serves one run. */
public final class Sandbox implements SandboxSpawner.Listener {
  private static final int START_MS = 30_000;

  private final Consumer<Sandbox> onStarted;
  private SandboxPort port;
  private SandboxSpawner.Listener run;
  private boolean isReady;
  private String failure = "";
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

  public boolean isReady() {
    return isReady;
  }

  /** Why it never became ready; empty otherwise. */
  public String failure() {
    return failure;
  }

  void attach(SandboxSpawner.Listener listener) {
    run = listener;
  }

  void send(List<ToGuest> messages) {
    port.send(messages);
  }

  void terminate() {
    run = null;
    isReady = false;
    cancelStartLimit.run();
    port.terminate();
  }

  @Override
  public void heard(List<ToPage> messages) {
    if (run != null) {
      run.heard(messages);
      return;
    }
    for (ToPage message : messages) {
      switch (message) {
        case Ready ready when !isReady && failure.isEmpty() -> {
          isReady = true;
          cancelStartLimit.run();
          onStarted.accept(this);
        }
        case Broken broken -> failed(broken.reason());
        default -> failed("a guest without a run spoke");
      }
    }
  }

  @Override
  public void failed(String reason) {
    if (run != null) {
      run.failed(reason);
    } else if (failure.isEmpty()) {
      boolean hadStarted = isReady;
      isReady = false;
      failure = reason;
      cancelStartLimit.run();
      port.terminate();
      if (!hadStarted) {
        onStarted.accept(this);
      }
    }
  }
}
