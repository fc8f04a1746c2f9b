package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.List;
import java.util.function.Consumer;

/** One worker, from its birth until it is thrown away. Serves one run. */
public final class Sandbox implements SandboxSpawner.Listener {
  private final Consumer<Sandbox> onStarted;
  private SandboxPort port;
  private SandboxSpawner.Listener run;
  private boolean isReady;
  private String failure = "";

  private Sandbox(Consumer<Sandbox> onStarted) {
    this.onStarted = onStarted;
  }

  /** Spawns a sandbox, and tells when it is ready or has failed to become so. */
  static Sandbox start(SandboxSpawner spawner, Consumer<Sandbox> onStarted) {
    Sandbox sandbox = new Sandbox(onStarted);
    sandbox.port = spawner.spawn(sandbox);
    return sandbox;
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
      port.terminate();
      if (!hadStarted) {
        onStarted.accept(this);
      }
    }
  }
}
