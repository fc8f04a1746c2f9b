package dev.glovebox.sandbox.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.Grant.Refused;
import dev.glovebox.sandbox.wire.Message.Ready;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often a pool asks for what it cannot have: files that only whoever serves them can mend. */
class PoolFilesTest {
  private static final int MOST = 8;
  private static final Refusal WRONG_FILE = new Refusal("a file is wrong", "copy the files", false);

  private final PlayedSpawner spawner = new PlayedSpawner();
  private final List<RecordedPort> ports = spawner.ports;
  private final List<Grant<Lease, Refusal>> leases = new ArrayList<>();
  private final Pool pool =
      new Pool(spawner, new Pool.Size(1, MOST), new ManualTimers(), PoolWatcher.NONE);

  @Test
  void fileThatIsWrongIsAskedForOnceMoreWhileSomebodyWaits() {
    lease();
    unavailable(0, WRONG_FILE);
    unavailable(1, WRONG_FILE);
    assertTrue(leases.isEmpty());
    unavailable(2, WRONG_FILE.lasting());
    unavailable(3, WRONG_FILE.lasting());
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

  private void ready(int sandbox) {
    ports.get(sandbox).guest.heard(new Ready(1));
  }

  private void unavailable(int sandbox, Refusal why) {
    ports.get(sandbox).guest.unavailable(why);
  }

  private void lease() {
    pool.lease(Pool.For.RUN, leases::add);
  }

  private Sandbox granted(int lease) {
    return Grants.value(leases.get(lease)).sandbox();
  }
}
