package dev.glovebox.sandbox.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Keeps sandboxes ready. Lives as long as its CodeMode. */
public final class Pool {
  private static final int START_ATTEMPTS = 3;

  private final SandboxSpawner spawner;
  private final int warm;
  private final Timers timers;
  private final PoolWatcher watcher;
  private final Deque<Sandbox> ready = new ArrayDeque<>();
  private final List<Sandbox> starting = new ArrayList<>();
  private final List<Sandbox> resetting = new ArrayList<>();
  private final Deque<Consumer<Grant<Lease, String>>> waiting = new ArrayDeque<>();
  private int failedInARow;
  private boolean isDisposed;

  public Pool(SandboxSpawner spawner, int warm, Timers timers, PoolWatcher watcher) {
    this.spawner = spawner;
    this.warm = warm;
    this.timers = timers;
    this.watcher = watcher;
  }

  Timers timers() {
    return timers;
  }

  /** Starts sandboxes until enough are ready or on their way. */
  public void fill() {
    ready.removeIf(sandbox -> !sandbox.isReady());
    while (!isDisposed
        && failedInARow < START_ATTEMPTS
        && ready.size() + starting.size() + resetting.size() < warm + waiting.size()) {
      watcher.starting();
      double startedAt = timers.nowMs();
      Sandbox sandbox =
          Sandbox.start(spawner, timers, ended -> started(ended, timers.nowMs() - startedAt));
      starting.add(sandbox);
      sandbox.limitStart();
    }
  }

  /** Gives a pristine sandbox, now or when one is ready, or says why there is none. */
  public void lease(Consumer<Grant<Lease, String>> taker) {
    failedInARow = 0;
    waiting.add(taker);
    serve();
    fill();
  }

  /** Takes back a sandbox that nobody has used. */
  void giveBack(Sandbox sandbox) {
    ready.add(sandbox);
    serve();
  }

  /** Makes a sandbox whose script has ended pristine again, for the next run. */
  void recycle(Sandbox sandbox) {
    if (isDisposed || !sandbox.isFresh() || ready.size() > warm) {
      retire(sandbox);
      return;
    }
    resetting.add(sandbox);
    sandbox.reset(this::wasReset);
  }

  private void wasReset(Sandbox sandbox) {
    resetting.remove(sandbox);
    if (sandbox.isReady()) {
      ready.addFirst(sandbox);
      serve();
    }
    fill();
  }

  /** Throws a used sandbox away and starts its successor. */
  void retire(Sandbox sandbox) {
    sandbox.terminate();
    fill();
  }

  public void dispose() {
    isDisposed = true;
    ready.forEach(Sandbox::terminate);
    starting.forEach(Sandbox::terminate);
    resetting.forEach(Sandbox::terminate);
    ready.clear();
    starting.clear();
    resetting.clear();
    spawner.close();
    refuseAll("the sandbox was disposed of");
  }

  private void started(Sandbox sandbox, double ms) {
    starting.remove(sandbox);
    if (isDisposed) {
      return;
    }
    if (sandbox.isReady()) {
      failedInARow = 0;
      watcher.ready(ms);
      sandbox.whenDead(() -> timers.soon(this::fill));
      ready.add(sandbox);
      serve();
    } else {
      watcher.failed(ms);
      if (++failedInARow >= START_ATTEMPTS) {
        refuseAll(sandbox.failure());
      }
    }
    fill();
  }

  private void serve() {
    ready.removeIf(sandbox -> !sandbox.isReady());
    while (!ready.isEmpty() && !waiting.isEmpty()) {
      waiting.poll().accept(new Grant.Granted<>(new Lease(this, ready.poll())));
    }
  }

  private void refuseAll(String reason) {
    while (!waiting.isEmpty()) {
      waiting.poll().accept(new Grant.Refused<>(reason));
    }
  }
}
