package dev.glovebox.sandbox.page.pool;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.MemoryShortage;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Sandbox;
import dev.glovebox.sandbox.page.SandboxSpawner;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps sandboxes ready, and no more of them alive than there are places. Whoever finds none waits
 * in order. Lives as long as its CodeMode.
 */
public final class Pool {
  private static final String DISPOSED = "the sandbox was disposed of";
  private static final int START_ATTEMPTS = 3;
  private static final int MEMORY_RETRY_MS = 1_000;

  /** So long a script that does not leave off keeps a processor busy at most. */
  private static final int REST_MS = 2_000;

  /** A start beside the one that the page's first script waits for takes a processor from it. */
  private static final int SPARE_MS = 1_000;

  /** An agent's scripts come in bursts. A start costs thirty times what a reset does. */
  private static final int LOOK_BACK_MS = 10_000;

  private final SandboxSpawner spawner;
  private final Size size;
  private final Timers timers;
  private final PoolWatcher watcher;
  private final LinkedList<Sandbox> ready = new LinkedList<>();
  private final List<Sandbox> starting = new ArrayList<>();
  private final List<Sandbox> resetting = new ArrayList<>();
  private final Deque<Waiter> waiting = new ArrayDeque<>();
  private int leased;
  private int sessions;
  private int failedInARow;
  private int mostLeased;
  private boolean isLookingBack;
  private Runnable forgetSpare;
  private boolean isSettled;
  private boolean isShortOfMemory;
  private boolean isDisposed;

  /**
   * How many sandboxes there are.
   *
   * @param warm kept ready for whoever comes next
   * @param most alive at one time, at least two; sessions have half of them
   */
  public record Size(int warm, int most) {
    /** One more than is kept ready, so that a lone script does not have another one started. */
    int idle() {
      return warm + 1;
    }

    int mostSessions() {
      return most / 2;
    }
  }

  /** Who a sandbox is for. */
  public enum For {
    /** A run, which ends and makes room for the next. */
    RUN,
    /** A run that a call of another run waits for, and so a place of its own cannot wait. */
    RUN_WITHIN_CALL,
    /** A session, which keeps its place until it is closed. */
    SESSION
  }

  private record Waiter(For purpose, Consumer<Grant<Lease, Refusal>> taker) {}

  public Pool(SandboxSpawner spawner, Size size, Timers timers, PoolWatcher watcher) {
    this.spawner = spawner;
    this.size = size;
    this.timers = timers;
    this.watcher = watcher;
    spawner.usedWhile(() -> leased > 0 || !waiting.isEmpty());
  }

  Timers timers() {
    return timers;
  }

  /**
   * Starts sandboxes for all who wait, and those that are kept ready, as far as there are places.
   * At first the latter are not started beside what a script waits for, or that runs.
   */
  public void fill() {
    ready.removeIf(sandbox -> !sandbox.isReady());
    boolean isFirst = !isSettled && (leased > 0 || !waiting.isEmpty());
    while (unused() < waiting.size() + (isFirst ? 0 : size.warm()) && mayStart()) {
      start();
    }
    if (!isSettled && leased > 0 && forgetSpare == null) {
      forgetSpare = timers.after(SPARE_MS, this::startSpare);
    }
  }

  /** Also when the script has ended meanwhile: the next one is not to wait for its reset. */
  private void startSpare() {
    isSettled = true;
    fill();
    if (size.warm() > 0 && alive() < size.idle() && mayStart()) {
      start();
    }
  }

  /** The first script is over: from now on one is always on its way. */
  private void settle() {
    isSettled = true;
    if (forgetSpare != null) {
      forgetSpare.run();
    }
  }

  private boolean mayStart() {
    return !isDisposed
        && !isShortOfMemory
        && failedInARow < START_ATTEMPTS
        && alive() < size.most();
  }

  private void start() {
    double startedAt = timers.nowMs();
    Sandbox sandbox =
        Sandbox.start(spawner, timers, ended -> started(ended, timers.nowMs() - startedAt));
    starting.add(sandbox);
    sandbox.limitStart();
    watcher.starting(waiting.size());
  }

  /** Gives a pristine sandbox, now or when one is ready, or says why there is none. */
  public void lease(For purpose, Consumer<Grant<Lease, Refusal>> taker) {
    String refusal = refusal(purpose);
    if (!refusal.isEmpty()) {
      taker.accept(new Grant.Refused<>(Refusal.of(refusal)));
      return;
    }
    failedInARow = 0;
    if (purpose == For.SESSION) {
      sessions++;
    }
    waiting.add(new Waiter(purpose, taker));
    serve();
    fill();
    if (waiting.size() > places()) {
      watcher.waiting(waiting.size());
    }
  }

  private String refusal(For purpose) {
    if (isDisposed) {
      return DISPOSED;
    }
    return switch (purpose) {
      case RUN -> "";
      case RUN_WITHIN_CALL ->
          waiting.size() < places()
              ? ""
              : "a function that a script called asked for a run of its own while all places are"
                  + " taken: it would wait for itself. limits.sandboxes allows "
                  + size.most()
                  + " at one time";
      case SESSION ->
          sessions < size.mostSessions()
              ? ""
              : "there are "
                  + sessions
                  + " sessions, half of the "
                  + size.most()
                  + " that limits.sandboxes allows: close one, or raise it";
    };
  }

  /** Those that nobody holds yet, and that wait for nobody's end. */
  private int unused() {
    return ready.size() + starting.size() + resetting.size();
  }

  private int alive() {
    return unused() + leased;
  }

  /** How many can be served before one that is in use is handed back. */
  private int places() {
    return size.most() - leased;
  }

  /** Takes back a sandbox that nobody has used. */
  void giveBack(Sandbox sandbox) {
    leased--;
    ready.add(sandbox);
    serve();
    fill();
    lookBack();
  }

  /** Makes a sandbox whose script has ended pristine again, for the next run. */
  void recycle(Sandbox sandbox) {
    if (isDisposed || !sandbox.isFresh()) {
      retire(sandbox);
      return;
    }
    leased--;
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
    lookBack();
  }

  /** What a burst needed stays for the next one, and is given up when none comes. */
  private void lookBack() {
    if (!isLookingBack && ready.size() > size.idle()) {
      isLookingBack = true;
      timers.after(LOOK_BACK_MS, this::giveUpWhatNobodyNeeded);
    }
  }

  private void giveUpWhatNobodyNeeded() {
    isLookingBack = false;
    int needed = Math.max(size.idle(), mostLeased - leased);
    while (ready.size() > needed) {
      ready.removeLast().terminate();
    }
    mostLeased = leased;
    lookBack();
  }

  /** Throws a used sandbox away, and starts its successor as soon as that has left off. */
  void retire(Sandbox sandbox) {
    leased--;
    settle();
    sandbox.terminate(this::wasRetired);
    if (!waiting.isEmpty()) {
      fill();
    }
  }

  private void wasRetired(boolean hasLeftOff) {
    if (hasLeftOff) {
      fill();
    } else {
      fillAfterRest();
    }
  }

  /** The machine is left to others, unless somebody asks. */
  private void fillAfterRest() {
    timers.after(REST_MS, this::fill);
  }

  /** A session is over; its sandbox is handed back by itself. */
  void sessionEnded() {
    sessions--;
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
    refuseAll(Refusal.of(DISPOSED));
  }

  private void started(Sandbox sandbox, double ms) {
    starting.remove(sandbox);
    if (isDisposed) {
      return;
    }
    if (sandbox.isReady()) {
      failedInARow = 0;
      watcher.ready(ms, waiting.size());
      sandbox.whenDead(this::fillAfterRest);
      ready.add(sandbox);
      serve();
      lookBack();
    } else {
      watcher.failed(ms, waiting.size());
      if (sandbox.wasLost() && waiting.isEmpty()) {
        fillAfterRest();
        return;
      }
      failed(sandbox.failure());
    }
    fill();
  }

  /**
   * Memory that is short comes back, while others are alive that will end. What only the host can
   * mend is asked for again when somebody waits for it, as long as there is use in that.
   */
  private void failed(Refusal why) {
    boolean isMemory = MemoryShortage.isMeantBy(why.reason());
    if (isMemory) {
      isShortOfMemory = true;
      timers.after(MEMORY_RETRY_MS, this::tryAgain);
    }
    if (isMemory && alive() > 0) {
      return;
    }
    if (why.isLasting() || why.isOfTheHost() && waiting.isEmpty()) {
      failedInARow = START_ATTEMPTS;
    } else if (!why.isOfTheHost()) {
      failedInARow++;
    }
    if (failedInARow >= START_ATTEMPTS) {
      refuseAll(isMemory ? Refusal.of(MemoryShortage.told(why.reason())) : why);
    }
  }

  private void tryAgain() {
    isShortOfMemory = false;
    fill();
  }

  private void serve() {
    ready.removeIf(sandbox -> !sandbox.isReady());
    while (!ready.isEmpty() && !waiting.isEmpty()) {
      leased++;
      mostLeased = Math.max(mostLeased, leased);
      Waiter next = waiting.poll();
      next.taker().accept(new Grant.Granted<>(new Lease(this, ready.poll(), next.purpose())));
    }
  }

  private void refuseAll(Refusal why) {
    while (!waiting.isEmpty()) {
      Waiter refused = waiting.poll();
      if (refused.purpose() == For.SESSION) {
        sessionEnded();
      }
      refused.taker().accept(new Grant.Refused<>(why));
    }
  }
}
