package dev.glovebox.sandbox.page.pool;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Sandbox;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.page.run.Script;
import java.util.function.Consumer;

/**
 * The right to one sandbox, from the moment the pool gives it until it is handed back, which
 * happens once. Whoever still holds it after that cannot reach the sandbox through it: by then the
 * sandbox may be serving somebody else.
 */
public final class Lease {
  private final Pool pool;
  private final Pool.For purpose;
  private Sandbox sandbox;
  private boolean isBetweenTwo;

  Lease(Pool pool, Sandbox sandbox, Pool.For purpose) {
    this.pool = pool;
    this.sandbox = sandbox;
    this.purpose = purpose;
  }

  /** Runs a script in the pristine sandbox. */
  public SandboxRun execute(Script script, RunLimits limits, RunObserver observer) {
    SandboxRun run =
        new SandboxRun(
            sandbox(),
            this::replace,
            new SandboxRun.Order(script, limits, observer),
            pool.timers());
    run.execute();
    return run;
  }

  /** Hands back a sandbox that nobody has used. */
  public void giveBack() {
    pool.giveBack(leave());
  }

  /** Hands back a sandbox whose script has ended, to be made pristine for the next run. */
  public void recycle() {
    pool.recycle(leave());
  }

  /** Has the sandbox thrown away. */
  public void retire() {
    if (isBetweenTwo) {
      isBetweenTwo = false;
    } else {
      pool.retire(leave());
    }
  }

  /**
   * Gives up a sandbox that was lost. Later, since others that were lost with it hear of it yet.
   */
  private void replace(Consumer<Sandbox> taker, Runnable none) {
    pool.retire(leave());
    isBetweenTwo = true;
    pool.timers().soon(() -> pool.lease(purpose, grant -> replaced(grant, taker, none)));
  }

  private void replaced(Grant<Lease, Refusal> grant, Consumer<Sandbox> taker, Runnable none) {
    switch (grant) {
      case Grant.Granted<Lease, Refusal> granted when isBetweenTwo -> {
        isBetweenTwo = false;
        sandbox = granted.value().leave();
        taker.accept(sandbox);
      }
      case Grant.Granted<Lease, Refusal> granted -> granted.value().giveBack();
      case Grant.Refused<Lease, Refusal> refused -> none.run();
    }
  }

  Sandbox sandbox() {
    if (sandbox == null) {
      throw new IllegalStateException("the sandbox was handed back");
    }
    return sandbox;
  }

  private Sandbox leave() {
    Sandbox left = sandbox();
    sandbox = null;
    if (purpose == Pool.For.SESSION) {
      pool.sessionEnded();
    }
    return left;
  }
}
