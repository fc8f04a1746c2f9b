package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.confinement.stage.Probe;
import dev.glovebox.e2e.confinement.stage.Stage;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import dev.glovebox.server.SecurityHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no policy forbids whoever has replaced the frame's own script: a host's list of connections
 * does, in Chromium.
 */
@InBrowser
@Tag("confinement")
@Tag("whole-browser")
@Tag("chromium-only")
class SilentFrameTest {
  private static final SecurityHeaders NONE = SecurityHeaders.none();
  private static final String ANYTHING = "";

  @ParameterizedTest
  @ValueSource(strings = {"not-stopped/web-rtc", "not-stopped/navigate-itself"})
  void frameWithAnEmptyListOfConnectionsReachesNothing(String name, Visit visit) {
    visit.complaints().tolerate(ANYTHING);
    assertFalse(hits(name, NONE, visit).isEmpty(), "without the list the server is reached");
    assertEquals(List.of(), hits(name, NONE.withSilentFrame(), visit));
  }

  private static List<String> hits(String name, SecurityHeaders headers, Visit visit) {
    Probe probe = Probe.named(name);
    Stage stage = Stage.ofFrame(List.of(probe));
    try (ForeignServer foreign = ForeignServer.start();
        AttackSite site = AttackSite.under(headers, stage)) {
      App app = new App(visit.page(), site, foreign);
      app.open(stage.assets());
      probe.run(app);
      return foreign.hits();
    }
  }

  @Test
  void scriptsAreCheckedAndRunInIt(Visit visit) {
    try (Site site = Site.under(SecurityHeaders.isolated().withSilentFrame())) {
      LabPage lab = LabPage.open(visit, site, "code-mode");
      lab.call("open", Map.of("sources", List.of()));
      Outcome outcome = lab.execute("sum(range(10))");
      assertEquals("45", outcome.value().toString(), outcome::toString);
    }
  }
}
