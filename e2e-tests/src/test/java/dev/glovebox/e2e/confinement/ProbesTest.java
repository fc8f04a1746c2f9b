package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackFiles;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.confinement.stage.Noticed;
import dev.glovebox.e2e.confinement.stage.Probe;
import dev.glovebox.e2e.confinement.stage.Stage;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.Outcome;
import dev.glovebox.server.SecurityHeaders;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of {@code src/test/probes}, run as JavaScript that owns its realm: in a worker of the
 * sealed frame, and in the frame itself.
 */
@InBrowser
@Tag("confinement")
@Tag("whole-browser")
@Tag("webkit")
class ProbesTest {
  private static final int FEWEST = 60;

  /** Part of every complaint: browsers report each wall that a probe runs into. */
  private static final String ANYTHING = "";

  @TestFactory
  Stream<DynamicTest> probesInTheWorker(Visit visit) {
    List<Probe> probes = Probe.runningIn("worker");
    return attempts(visit, probes, SecurityHeaders.isolated(), Stage.ofWorker(probes));
  }

  /**
   * What the page sends is no part of the walls around a worker; it may allow more, as shared
   * memory.
   */
  @TestFactory
  Stream<DynamicTest> probesInTheWorkerOfAPageWithoutHeaders(Visit visit) {
    List<Probe> probes = Probe.runningIn("worker").stream().filter(Probe::isToBeBlocked).toList();
    return attempts(visit, probes, SecurityHeaders.none(), Stage.ofWorker(probes));
  }

  @TestFactory
  Stream<DynamicTest> probesInTheFrame(Visit visit) {
    List<Probe> probes = Probe.runningIn("frame");
    return attempts(visit, probes, SecurityHeaders.isolated(), Stage.ofFrame(probes));
  }

  private static Stream<DynamicTest> attempts(
      Visit visit, List<Probe> found, SecurityHeaders headers, Stage stage) {
    assertTrue(found.size() >= FEWEST, () -> "only " + found.size() + " probes were found");
    List<Probe> probes = found.stream().filter(probe -> AttackFiles.isTried(probe.name())).toList();
    visit.complaints().tolerate(ANYTHING);
    AttackSite site = AttackSite.under(headers, stage);
    ForeignServer foreign = ForeignServer.start();
    App app = new App(visit.page(), site, foreign);
    app.open(stage.assets());
    AtomicInteger frames = new AtomicInteger(1);
    Stream<DynamicTest> attempts =
        probes.stream()
            .map(probe -> dynamicTest(probe.name(), () -> attempt(probe, app, stage, frames)));
    DynamicTest afterwards =
        dynamicTest(
            "nothing was reached, stored or told", () -> assertUntouched(app, foreign, frames));
    return Stream.concat(attempts, Stream.of(afterwards))
        .onClose(foreign::close)
        .onClose(site::close);
  }

  /** One that was held up is tried once more. */
  private static void attempt(Probe probe, App app, Stage stage, AtomicInteger frames) {
    Outcome outcome = run(probe, app, stage, frames);
    if (probe.wasHeldUp(outcome)) {
      System.err.println(probe.name() + " was held up, and is tried once more: " + outcome);
      outcome = run(probe, app, stage, frames);
    }
    probe.judge(outcome);
  }

  /**
   * A probe that ends its own sandbox may take the frame with it: the next one gets another, which
   * Glovebox opens by itself where it notices the loss; and before that it begins once more in one.
   */
  private static Outcome run(Probe probe, App app, Stage stage, AtomicInteger frames) {
    Outcome outcome = probe.run(app);
    if (outcome.status().equals("failed")) {
      if (outcome.errorCode().equals("sandbox-lost")) {
        frames.addAndGet(2);
      } else {
        app.open(stage.assets());
        frames.incrementAndGet();
      }
    }
    return outcome;
  }

  private static void assertUntouched(App app, ForeignServer foreign, AtomicInteger frames) {
    app.call("close", null);
    Noticed noticed = app.noticed();
    assertEquals(List.of(), foreign.hits());
    noticed.assertNothingBut(frames.get());
    assertEquals("\"Glovebox lab\"", noticed.json().get("title").toString());
  }
}
