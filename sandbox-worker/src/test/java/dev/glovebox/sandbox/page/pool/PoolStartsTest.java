package dev.glovebox.sandbox.page.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Grant.Refused;
import dev.glovebox.sandbox.page.Grants;
import dev.glovebox.sandbox.page.ManualTimers;
import dev.glovebox.sandbox.page.PlayedSpawner;
import dev.glovebox.sandbox.page.RecordedPort;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Sandbox;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Ready;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of starts that fail: for want of memory, of files, of a frame. */
class PoolStartsTest {
  private static final int MOST = 8;
  private static final String NO_MEMORY =
      "RangeError: WebAssembly.Memory(): could not allocate memory";
  private static final Refusal WRONG_FILE = new Refusal("a file is wrong", "copy the files", false);

  private final PlayedSpawner spawner = new PlayedSpawner();
  private final List<RecordedPort> ports = spawner.ports;
  private final List<Grant<Lease, Refusal>> leases = new ArrayList<>();
  private final ManualTimers timers = new ManualTimers();
  private final Pool pool = new Pool(spawner, new Pool.Size(1, MOST), timers, PoolWatcher.NONE);

  @Test
  void startThatFailsThreeTimesRefusesTheLeaseWithTheReason() {
    lease();
    while (leases.isEmpty()) {
      ports.getLast().guest.failed("no wasm here");
      ports.get(ports.size() - 2).guest.failed("no wasm here");
    }
    assertEquals(new Refused<>(Refusal.of("no wasm here")), leases.getFirst());
  }

  @Test
  void startThatNeverEndsFailsAfterItsTime() {
    lease();
    timers.pass(30_000);
    assertRefused(
        "the sandbox did not start within 30000 ms: it still waited for what this test never sends");
  }

  @Test
  void startThatLosesItsFrameIsTriedAgain() {
    lease();
    ports.get(0).guest.lost("the frame is gone");
    ready(ports.size() - 1);
    assertTrue(granted(0).isReady());
  }

  @Test
  void warmSandboxWhoseFrameIsLostHasASuccessorAfterAWhile() {
    pool.fill();
    ready(0);
    ports.get(0).guest.lost("the frame is gone");
    timers.pass(1_999);
    assertEquals(1, ports.size());
    timers.pass(1);
    assertEquals(2, ports.size());
  }

  @Test
  void memoryThatIsShortIsWaitedForWhileOthersAreAlive() {
    lease();
    ready(0);
    lease();
    for (int i = 0; i < 5; i++) {
      ports.getLast().guest.failed(NO_MEMORY);
      timers.pass(1_000);
    }
    assertEquals(1, leases.size());
    ready(ports.size() - 1);
    assertTrue(granted(1).isReady());
  }

  @Test
  void memoryThatIsShortIsNotAskedForAtOnce() {
    lease();
    ready(0);
    lease();
    int asked = ports.size();
    ports.getLast().guest.failed(NO_MEMORY);
    assertEquals(asked, ports.size());
  }

  @Test
  void oneThatIsHandedBackServesWhileMemoryIsShort() {
    lease();
    ready(0);
    lease();
    ports.get(1).guest.failed(NO_MEMORY);
    ports.getLast().guest.failed(NO_MEMORY);
    lease(0).recycle();
    ports.get(0).guest.heard(new Clean());
    assertTrue(granted(1).isReady());
  }

  @Test
  void memoryThatIsNeverThereIsToldWithARemedy() {
    lease();
    for (int i = 0; i < 10 && leases.isEmpty(); i++) {
      ports.stream()
          .filter(port -> !port.isTerminated)
          .toList()
          .forEach(port -> port.guest.failed(NO_MEMORY));
      timers.pass(1_000);
    }
    assertRefused("lower limits.sandboxes or limits.memoryMb");
  }

  @Test
  void fileThatIsWrongIsAskedForOnceMoreWhileSomebodyWaits() {
    lease();
    unavailable(0, WRONG_FILE);
    assertTrue(leases.isEmpty());
    unavailable(1, WRONG_FILE.lasting());
    assertEquals(List.of(new Refused<>(WRONG_FILE.lasting())), leases);
    assertTrue(ports.stream().allMatch(port -> port.isTerminated));
  }

  @Test
  void fileThatIsWrongIsAskedForOnceWhileNobodyWaits() {
    pool.fill();
    unavailable(0, WRONG_FILE);
    assertEquals(1, ports.size());
  }

  @Test
  void manyThatStartTogetherWaitForTheSecondAnswer() {
    for (int i = 0; i < MOST; i++) {
      lease();
    }
    for (int i = 0; i < MOST; i++) {
      unavailable(i, WRONG_FILE);
    }
    assertTrue(leases.isEmpty());
    ready(ports.size() - 1);
    assertTrue(granted(0).isReady());
  }

  @Test
  void fileThatWasMendedServesTheNextRun() {
    lease();
    unavailable(0, WRONG_FILE.lasting());
    lease();
    ready(ports.size() - 1);
    assertTrue(granted(1).isReady());
  }

  @Test
  void leasedSandboxHasASuccessorALittleLater() {
    pool.fill();
    ready(0);
    lease();
    timers.pass(999);
    assertEquals(1, ports.size());
    timers.pass(1);
    assertEquals(2, ports.size());
  }

  @Test
  void sandboxWhoseScriptWasShortHasASuccessorToo() {
    lease();
    ready(0);
    lease(0).recycle();
    ports.get(0).guest.heard(new Clean());
    assertEquals(1, ports.size());
    timers.pass(1_000);
    assertEquals(2, ports.size());
  }

  @Test
  void laterOnesHaveASuccessorAtOnce() {
    lease();
    ready(0);
    timers.pass(1_000);
    ready(1);
    lease();
    assertEquals(3, ports.size());
  }

  @Test
  void successorOfOneThatIsThrownAwayIsNotWaitedForByTheNextScript() {
    lease();
    ready(0);
    lease(0).retire();
    assertEquals(2, ports.size());
    ready(1);
    lease();
    assertEquals(3, ports.size());
  }

  @Test
  void nothingStartsBesideWhatAScriptWaitsFor() {
    pool.fill();
    lease();
    timers.pass(1_000);
    assertEquals(1, ports.size());
    ready(0);
    timers.pass(1_000);
    assertEquals(2, ports.size());
  }

  private void ready(int sandbox) {
    ports.get(sandbox).guest.heard(new Ready(1));
  }

  private void unavailable(int sandbox, Refusal why) {
    ports.get(sandbox).guest.unavailable(why);
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

  private void assertRefused(String part) {
    Refused<?, ?> refused = assertInstanceOf(Refused.class, leases.getLast());
    assertTrue(refused.why().toString().contains(part), refused.why().toString());
  }
}
