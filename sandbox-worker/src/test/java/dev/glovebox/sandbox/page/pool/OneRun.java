package dev.glovebox.sandbox.page.pool;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Grants;
import dev.glovebox.sandbox.page.ManualTimers;
import dev.glovebox.sandbox.page.PlayedSpawner;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.SandboxSpawner;
import dev.glovebox.sandbox.page.run.RunEnding;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.page.run.Script;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;

/** A pool of played sandboxes, the first of which is ready for the one run of a test. */
abstract class OneRun {
  private static final RunLimits LIMITS = new RunLimits(1_000, 10_000, 20, 30);

  final ManualTimers timers = new ManualTimers();
  final PlayedSpawner spawner = new PlayedSpawner();
  final Pool pool;
  final List<RunEnding> endings = new ArrayList<>();
  Lease lease;
  SandboxRun run;

  /** Gives the sandbox back as whoever runs scripts does. */
  private final class Watch implements RunObserver {
    @Override
    public void called(ToolCalled call) {}

    @Override
    public void printed(String stream, String text) {}

    @Override
    public void ended(RunEnding ending) {
      endings.add(ending);
      if (ending.leavesSandboxSound()) {
        lease.recycle();
      } else {
        lease.retire();
      }
    }
  }

  /**
   * @param most how many sandboxes there may be
   */
  OneRun(int most) {
    pool = new Pool(spawner, new Pool.Size(1, most), timers, PoolWatcher.NONE);
  }

  final SandboxSpawner.Listener guest(int number) {
    return spawner.ports.get(number).guest;
  }

  final Lease lease() {
    List<Grant<Lease, Refusal>> grants = new ArrayList<>();
    pool.lease(Pool.For.RUN, grants::add);
    return Grants.value(grants.getFirst());
  }

  /** The lease of the first sandbox. */
  final Lease firstLease() {
    pool.fill();
    guest(0).heard(new Ready(1));
    return lease();
  }

  /** The run has begun in the first sandbox; its script is not sent yet. */
  final void startTheRun() {
    lease = firstLease();
    run = lease.execute(new Script("code", "{}", TurnOrder.LIVE), LIMITS, new Watch());
  }
}
