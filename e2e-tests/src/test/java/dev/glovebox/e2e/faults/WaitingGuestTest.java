package dev.glovebox.e2e.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A worker begins while Python is still under way. It ends with the file that it waits for, and
 * with the frame.
 */
@InBrowser
class WaitingGuestTest {
  private static final Duration LONG = Duration.ofSeconds(4);
  private static final String SUM = "1 + 1";

  /** Opens a Code Mode whose first worker waits. */
  private static LabPage open(FaultySite site, Visit visit) {
    LabPage lab = LabPage.at(visit, site.origin() + "/", "faults/runtime-faults");
    lab.call("open", Map.of("typeCheck", "off", "warm", 1));
    visit.waitForWorkers(1, 1);
    return lab;
  }

  /** Does something to one that waits for the snapshot, and sees that the worker has ended. */
  private static LabPage endWaiting(FaultySite site, Visit visit, String act) {
    site.slow(FaultySite.runtimeFile("snapshot"), LONG);
    LabPage lab = open(site, visit);
    lab.call(act);
    visit.waitForWorkers(0);
    return lab;
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "snapshot"})
  void guestEndsWithTheFileThatItWaitsFor(String part, Visit visit) {
    visit.complaints().tolerate("");
    try (FaultySite site = FaultySite.start()) {
      site.spoil(FaultySite.runtimeFile(part), Fault.STALLED);
      LabPage lab = open(site, visit);

      Run failed = Run.of(lab, SUM);
      assertEquals("runtime-unavailable", failed.outcome().errorCode(), failed::toString);
      visit.waitForWorkers(0);

      site.mend();
      assertEquals("2", Run.of(lab, SUM).outcome().value().toString());
    }
  }

  @Test
  void guestThatWaitsIsReplacedWhenItsFrameIsTakenAway(Visit visit) {
    visit.complaints().tolerate("");
    try (FaultySite site = FaultySite.start()) {
      LabPage lab = endWaiting(site, visit, "removeFrame");
      assertEquals("2", Run.of(lab, SUM).outcome().value().toString());
    }
  }

  @Test
  void guestThatWaitsEndsWithItsCodeMode(Visit visit) {
    visit.complaints().tolerate("");
    try (FaultySite site = FaultySite.start()) {
      endWaiting(site, visit, "dispose");
    }
  }
}
