package dev.glovebox.sandbox.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.Grant.Refused;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.Reset;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.Wake;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoolTest {
  /** A run that does not mind what it hears. */
  private static final SandboxSpawner.Listener NOBODY =
      new SandboxSpawner.Listener() {
        @Override
        public void heard(ToPage message) {}

        @Override
        public void failed(String reason) {}

        @Override
        public void lost(String reason) {}
      };

  private final PlayedSpawner spawner = new PlayedSpawner();
  private final List<RecordedPort> ports = spawner.ports;
  private final List<Grant<Lease, String>> leases = new ArrayList<>();
  private final ManualTimers timers = new ManualTimers();
  private final Pool pool = new Pool(spawner, 1, timers, PoolWatcher.NONE);

  private void ready(int sandbox) {
    ports.get(sandbox).guest.heard(new Ready(1));
  }

  private Lease lease(int number) {
    return Grants.value(leases.get(number));
  }

  private Sandbox granted(int lease) {
    return lease(lease).sandbox();
  }

  @Test
  void keepsOneWarm() {
    pool.fill();
    assertEquals(1, ports.size());
    ready(0);
    assertEquals(1, ports.size());
  }

  @Test
  void leaseWaitsForASandboxThatIsStarting() {
    pool.fill();
    pool.lease(leases::add);
    assertTrue(leases.isEmpty());
    ready(0);
    assertTrue(granted(0).isReady());
  }

  @Test
  void leasedSandboxHasASuccessorOnItsWay() {
    pool.fill();
    ready(0);
    pool.lease(leases::add);
    assertEquals(2, ports.size());
  }

  @Test
  void usedSandboxIsThrownAwayAndNeverLeasedAgain() {
    pool.lease(leases::add);
    ready(0);
    Sandbox used = granted(0);
    lease(0).retire();
    assertTrue(ports.get(0).isTerminated);
    ready(1);
    pool.lease(leases::add);
    assertNotSame(used, granted(1));
  }

  @Test
  void sandboxWhoseScriptEndedIsResetAndLeasedAgain() {
    pool.lease(leases::add);
    ready(0);
    Sandbox used = granted(0);
    lease(0).recycle();
    assertEquals(List.of(new Reset()), ports.get(0).batches.getLast());
    pool.lease(leases::add);
    assertEquals(1, leases.size());
    ports.get(0).guest.heard(new Clean());
    assertSame(used, granted(1));
  }

  @Test
  void sandboxThatDoesNotResetInTimeIsThrownAway() {
    pool.lease(leases::add);
    ready(0);
    lease(0).recycle();
    timers.pass(2_000);
    assertTrue(ports.get(0).isTerminated);
  }

  @Test
  void sandboxThatSpeaksInsteadOfResettingIsThrownAway() {
    pool.lease(leases::add);
    ready(0);
    lease(0).recycle();
    ports.get(0).guest.heard(new Ready(1));
    assertTrue(ports.get(0).isTerminated);
  }

  @Test
  void startThatFailsThreeTimesRefusesTheLeaseWithTheReason() {
    pool.lease(leases::add);
    while (leases.isEmpty()) {
      ports.getLast().guest.failed("no wasm here");
      ports.get(ports.size() - 2).guest.failed("no wasm here");
    }
    assertEquals(new Refused<>("no wasm here"), leases.getFirst());
  }

  @Test
  void startThatNeverEndsFailsAfterItsTime() {
    pool.lease(leases::add);
    timers.pass(100_000);
    assertEquals(
        new Refused<>(
            "the sandbox did not start within 30000 ms: does the page's policy allow the frame"
                + " (frame-src) and can its files be fetched (connect-src)?"),
        leases.getFirst());
  }

  @Test
  void warmSandboxThatDiesIsNotLeased() {
    pool.fill();
    ready(0);
    ports.get(0).guest.failed("out of memory");
    pool.lease(leases::add);
    assertTrue(leases.isEmpty());
    ready(ports.size() - 1);
    assertEquals(1, leases.size());
  }

  @Test
  void warmSandboxWhoseFrameIsLostHasASuccessor() {
    pool.fill();
    ready(0);
    ports.get(0).guest.lost("the frame is gone");
    timers.settle();
    assertEquals(2, ports.size());
  }

  @Test
  void startThatLosesItsFrameIsTriedAgain() {
    pool.lease(leases::add);
    ports.get(0).guest.lost("the frame is gone");
    ready(ports.size() - 1);
    assertTrue(granted(0).isReady());
  }

  @Test
  void turnThatAnEndedRunLeftOpenMayEndDuringTheReset() {
    pool.lease(leases::add);
    ready(0);
    Sandbox used = granted(0);
    used.attach(NOBODY);
    used.send(List.of(new Wake()));
    lease(0).recycle();
    ports.get(0).guest.heard(new Idle(-1));
    ports.get(0).guest.heard(new Clean());
    assertTrue(used.isReady());
  }

  @Test
  void secondIdleDuringTheResetIsNotHonest() {
    pool.lease(leases::add);
    ready(0);
    granted(0).attach(NOBODY);
    granted(0).send(List.of(new Wake()));
    lease(0).recycle();
    ports.get(0).guest.heard(new Idle(-1));
    ports.get(0).guest.heard(new Idle(-1));
    assertTrue(ports.get(0).isTerminated);
  }

  @Test
  void sandboxThatWasHandedBackCannotBeUsedThroughItsLease() {
    RunLimits limits = new RunLimits(1_000, 10_000, 20, 30);
    pool.lease(leases::add);
    ready(0);
    lease(0).recycle();
    Script script = new Script("1", "{}");
    assertThrows(IllegalStateException.class, () -> lease(0).execute(script, limits, null));
    assertThrows(IllegalStateException.class, () -> lease(0).giveBack());
    assertThrows(IllegalStateException.class, () -> lease(0).retire());
    assertFalse(ports.get(0).isTerminated);
  }

  @Test
  void disposedPoolRefusesAndEndsAllWorkers() {
    pool.lease(leases::add);
    pool.dispose();
    assertInstanceOf(Refused.class, leases.getFirst());
    assertTrue(ports.stream().allMatch(port -> port.isTerminated));
    assertTrue(spawner.isClosed);
  }
}
