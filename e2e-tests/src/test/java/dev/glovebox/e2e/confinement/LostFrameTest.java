package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.PlaywrightException;
import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.Outcome;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever becomes of the frame: what ran in it ends at once, and the next run gets a new frame.
 */
@InBrowser
@Tag("confinement")
@Tag("whole-browser")
class LostFrameTest {
  private AttackSite site;
  private ForeignServer foreign;
  private App app;

  @BeforeEach
  void openApp(Visit visit) {
    site = AttackSite.start();
    foreign = ForeignServer.start();
    app = new App(visit.page(), site, foreign);
    app.open(null);
    assertNextRunWorks();
  }

  @AfterEach
  void closeServers() {
    site.close();
    foreign.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"remove", "move", "navigate", "empty the page"})
  void runInAFrameThatIsHarmedEndsAndTheNextOneWorks(String how) {
    app.call("startWaiting", null);
    app.call("harm", Map.of("how", how));
    assertLost();
  }

  @ParameterizedTest
  @ValueSource(strings = {"remove", "move", "navigate", "empty the page"})
  void frameThatIsHarmedBetweenRunsIsReplaced(String how) {
    app.call("harm", Map.of("how", how));
    assertNextRunWorks();
  }

  @Test
  @Tag("chromium-only")
  void runInAFrameWhoseProcessDiesEndsAndTheNextOneWorks(Visit visit) {
    CDPSession session = visit.page().context().newCDPSession(visit.page().frames().getLast());
    app.call("startWaiting", null);
    try {
      session.send("Page.crash");
    } catch (PlaywrightException crashed) {
      visit.complaints().tolerate("crash");
    }
    assertLost();
  }

  private void assertLost() {
    Outcome lost = new Outcome(app.call("waited", null).getAsJsonObject());
    assertEquals("sandbox-lost", lost.errorCode(), lost::toString);
    assertNextRunWorks();
  }

  private void assertNextRunWorks() {
    assertEquals("2", app.execute("1 + 1", new JsonObject()).value().toString());
    assertEquals("1", app.noticed().json().get("frames").toString());
  }
}
