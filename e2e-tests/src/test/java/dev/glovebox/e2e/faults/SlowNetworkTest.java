package dev.glovebox.e2e.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes slowly is waited for, and neither taken for a fault nor sent a second time. */
@InBrowser
class SlowNetworkTest {
  /** Longer than a silence in which a file is given up. */
  private static final Duration LONG = Duration.ofSeconds(9);

  @Test
  void largeFilesThatComeSlowlyAreSentOnce(Visit visit) {
    List<String> large =
        FaultySite.runtimeFiles().stream()
            .filter(file -> file.startsWith("python-") || file.startsWith("snapshot-"))
            .toList();
    try (FaultySite site = FaultySite.start()) {
      large.forEach(file -> site.slow(file, LONG));
      LabPage lab = LabPage.at(visit, site.origin() + "/", "faults/runtime-faults");
      lab.call("open", Map.of("typeCheck", "off"));

      Run run = Run.of(lab, "1 + 1");

      assertEquals("2", run.outcome().value().toString(), run::toString);
      large.forEach(file -> assertEquals(1, site.asked(file), file));
    }
  }
}
