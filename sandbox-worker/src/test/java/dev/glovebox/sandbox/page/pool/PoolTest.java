package dev.glovebox.sandbox.page.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Grant.Refused;
import dev.glovebox.sandbox.page.Grants;
import dev.glovebox.sandbox.page.ManualTimers;
import dev.glovebox.sandbox.page.PlayedSpawner;
import dev.glovebox.sandbox.page.RecordedPort;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Sandbox;
import dev.glovebox.sandbox.page.SandboxSpawner;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.Script;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.Reset;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.Wake;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolTest {
  private static final int MOST = 8;

  /** A run that does not mind what it hears. */
  private static final SandboxSpawner.Listener NOBODY =
      new SandboxSpawner.Listener() {
        @Override
        public void heard(ToPage message) {}

        @Override
        public void failed(String reason) {}

        @Override
        public void lost(String reason) {}

        @Override
        public void unavailable(Refusal why) {}
      };

  private final PlayedSpawner spawner = new PlayedSpawner();
  private final List<RecordedPort> ports = spawner.ports;
  private final List<Grant<Lease, Refusal>> leases = new ArrayList<>();
  private final ManualTimers timers = new ManualTimers();
  private final List<Integer> heardWaiting = new ArrayList<>();
  private final Pool pool = new Pool(spawner, new Pool.Size(1, MOST), timers, new Watcher());
  private long mostAlive;

  private final class Watcher implements PoolWatcher {
    @Override
    public void starting(int waiting) {
      mostAlive = Math.max(mostAlive, ports.stream().filter(port -> !port.isTerminated).count());
    }

    @Override
    public void ready(double ms, int waiting) {}

    @Override
    public void failed(double ms, int waiting) {}

    @Override
    public void waiting(int waiting) {
      heardWaiting.add(waiting);
    }
  }

  private void ready(int sandbox) {
    ports.get(sandbox).guest.heard(new Ready(1));
  }

  private void lease() {
    pool.lease(Pool.For.RUN, leases::add);
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
    lease();
    assertTrue(leases.isEmpty());
    ready(0);
    assertTrue(granted(0).isReady());
  }

  @Test
  void usedSandboxIsThrownAwayAndNeverLeasedAgain() {
    lease();
    ready(0);
    Sandbox used = granted(0);
    lease(0).retire();
    assertTrue(ports.get(0).isTerminated);
    ready(1);
    lease();
    assertNotSame(used, granted(1));
  }

  @Test
  void sandboxWhoseScriptEndedIsResetAndLeasedAgain() {
    lease();
    ready(0);
    Sandbox used = granted(0);
    lease(0).recycle();
    assertEquals(List.of(new Reset()), ports.get(0).batches.getLast());
    lease();
    assertEquals(1, leases.size());
    ports.get(0).guest.heard(new Clean());
    assertSame(used, granted(1));
  }

  private long alive() {
    return ports.stream().filter(port -> !port.isTerminated).count();
  }

  private void burst(int scripts) {
    int first = leases.size();
    IntStream.range(0, scripts).forEach(i -> lease());
    IntStream.range(0, ports.size()).forEach(this::readyOnce);
    for (int lease = first; lease < leases.size(); lease++) {
      lease(lease).recycle();
      ports.forEach(this::cleanOnce);
    }
  }

  private void cleanOnce(RecordedPort port) {
    if (port.batches.getLast().equals(List.of(new Reset()))) {
      port.batches.add(List.of());
      port.guest.heard(new Clean());
    }
  }

  private void readyOnce(int sandbox) {
    if (ports.get(sandbox).batches.isEmpty()) {
      ports.get(sandbox).batches.add(List.of());
      ready(sandbox);
    }
  }

  @Test
  void whatABurstNeededStaysForTheNextOne() {
    burst(6);
    int started = ports.size();
    burst(6);
    assertEquals(12, leases.size());
    assertEquals(started, ports.size(), "started for the second burst too");
  }

  @Test
  void whatABurstNeededIsGivenUpWhenNoOtherComes() {
    burst(6);
    timers.pass(10_000);
    assertEquals(6, alive(), "needed since the last look");
    timers.pass(10_000);
    assertEquals(2, alive());
    int started = ports.size();
    burst(1);
    assertEquals(started, ports.size(), "started for a lone script");
    burst(4);
    timers.pass(10_000);
    burst(3);
    timers.pass(10_000);
    assertEquals(3, alive());
  }

  @Test
  void whatIsReadyOnlyAfterTheBurstIsGivenUpToo() {
    lease();
    lease();
    lease();
    ready(0);
    for (int lease = 0; lease < 3; lease++) {
      lease(lease).recycle();
      ports.get(0).guest.heard(new Clean());
    }
    ready(1);
    ready(2);
    assertEquals(3, alive());
    timers.pass(10_000);
    assertEquals(2, alive());
  }

  @Test
  void sandboxThatDoesNotResetInTimeIsThrownAway() {
    lease();
    ready(0);
    lease(0).recycle();
    timers.pass(2_000);
    assertTrue(ports.get(0).isTerminated);
  }

  @Test
  void sandboxThatSpeaksInsteadOfResettingIsThrownAway() {
    lease();
    ready(0);
    lease(0).recycle();
    ports.get(0).guest.heard(new Ready(1));
    assertTrue(ports.get(0).isTerminated);
  }

  @Test
  void warmSandboxThatDiesIsNotLeased() {
    pool.fill();
    ready(0);
    ports.get(0).guest.failed("out of memory");
    lease();
    assertTrue(leases.isEmpty());
    ready(ports.size() - 1);
    assertEquals(1, leases.size());
  }

  @Test
  void severalWarmSandboxesThatDieAreNotLeased() {
    Pool warm = new Pool(spawner, new Pool.Size(4, MOST), timers, new Watcher());
    warm.fill();
    for (int sandbox = 0; sandbox < 4; sandbox++) {
      ready(sandbox);
    }
    ports.get(1).guest.failed("it died");
    ports.get(3).guest.failed("it died");
    for (int run = 0; run < 2; run++) {
      warm.lease(Pool.For.RUN, leases::add);
    }
    assertEquals(2, leases.size());
  }

  @Test
  void turnThatAnEndedRunLeftOpenMayEndDuringTheReset() {
    lease();
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
    lease();
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
    lease();
    ready(0);
    lease(0).recycle();
    Script script = new Script("1", "{}", TurnOrder.LIVE);
    assertThrows(IllegalStateException.class, () -> lease(0).execute(script, limits, null));
    assertThrows(IllegalStateException.class, () -> lease(0).giveBack());
    assertThrows(IllegalStateException.class, () -> lease(0).retire());
    assertFalse(ports.get(0).isTerminated);
  }

  @Test
  void noMoreAreAliveThanThereArePlacesAndTheRestIsServedInOrder() {
    List<Integer> served = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int number = i;
      pool.lease(
          Pool.For.RUN,
          grant -> {
            served.add(number);
            leases.add(grant);
          });
    }
    assertEquals(MOST, ports.size());
    for (int i = 0; i < MOST; i++) {
      ready(i);
    }
    assertEquals(MOST, served.size());
    for (int i = 0; i < 20; i++) {
      lease(i).retire();
      if (i + MOST < 20) {
        ready(ports.size() - 1);
      }
    }
    assertEquals(IntStream.range(0, 20).boxed().toList(), served);
    assertTrue(mostAlive <= MOST, mostAlive + " were alive");
  }

  @Test
  void oneThatIsHandedBackServesWhoWaitsLongest() {
    leaseAll();
    lease();
    assertEquals(MOST, leases.size());
    lease(3).recycle();
    ports.get(3).guest.heard(new Clean());
    assertEquals(MOST + 1, leases.size());
    assertEquals(MOST, ports.size());
  }

  @Test
  void runThatACallWaitsForIsRefusedWhenItWouldWaitForThatCall() {
    leaseAll();
    pool.lease(Pool.For.RUN_WITHIN_CALL, leases::add);
    assertRefused("it would wait for itself. limits.sandboxes allows 8");
  }

  @Test
  void runThatACallWaitsForIsServedWhileThereIsAPlace() {
    lease();
    ready(0);
    pool.lease(Pool.For.RUN_WITHIN_CALL, leases::add);
    ready(1);
    assertTrue(granted(1).isReady());
  }

  @Test
  void sessionsTakeAtMostHalfAndMoreAreRefusedUntilOneIsOver() {
    for (int i = 0; i < MOST / 2; i++) {
      pool.lease(Pool.For.SESSION, leases::add);
      ready(i);
    }
    pool.lease(Pool.For.SESSION, leases::add);
    assertRefused("half of the 8 that limits.sandboxes allows");
    lease(0).retire();
    pool.lease(Pool.For.SESSION, leases::add);
    ready(ports.size() - 1);
    assertTrue(granted(MOST / 2 + 1).isReady());
  }

  @Test
  void tellsHowManyWait() {
    leaseAll();
    lease();
    lease();
    assertEquals(List.of(1, 2), heardWaiting);
  }

  private void leaseAll() {
    for (int i = 0; i < MOST; i++) {
      lease();
    }
    for (int i = 0; i < MOST; i++) {
      ready(i);
    }
  }

  private void assertRefused(String part) {
    Refused<?, ?> refused = assertInstanceOf(Refused.class, leases.getLast());
    assertTrue(refused.why().toString().contains(part), refused.why().toString());
  }

  @Test
  void disposedPoolRefusesAndEndsAllWorkers() {
    lease();
    pool.dispose();
    assertInstanceOf(Refused.class, leases.getFirst());
    assertTrue(ports.stream().allMatch(port -> port.isTerminated));
    assertTrue(spawner.isClosed);
  }
}
