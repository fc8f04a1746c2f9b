package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackFiles;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.confinement.stage.Stage;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.Outcome;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A type checker that hangs, dies or talks nonsense, in a real worker: the script runs all the
 * same, with a warning, and the next check is that of a new checker.
 */
@InBrowser
@Tag("confinement")
class LostCheckerTest {
  private static final String NO_ANSWER = "the type checker did not answer within 3000 ms";
  private static final String STRANGE =
      "the type checker sent a message that no type checker sends";
  private static final Map<String, String> WAYS =
      Map.of(
          "loops", NO_ANSWER,
          "is silent", NO_ANSWER,
          "closes", NO_ANSWER,
          "throws", "Error: out of order",
          "says nonsense", STRANGE,
          "finds nonsense", "a finding is not an object",
          "answers another", "the type checker answered what it was not asked");
  private static final String NOT_READY = "the type checker was not ready within 15000 ms";
  private static final String WRONG = "totl";
  private static final String FOUND = "[\"\\\"totl\\\" is not defined\"]";

  @TestFactory
  Stream<DynamicTest> scriptRunsUncheckedAndTheNextOneIsChecked(Visit visit) {
    String tail = AttackFiles.stage("lost-checker.js");
    Stage stage = Stage.make("lost-checker").with("checker-", shipped -> shipped + tail);
    AttackSite site = AttackSite.start(stage);
    ForeignServer foreign = ForeignServer.start();
    App app = opened(visit, site, foreign, stage);
    return WAYS.entrySet().stream()
        .map(way -> dynamicTest(way.getKey(), () -> lose(app, way.getKey(), way.getValue())))
        .onClose(foreign::close)
        .onClose(site::close);
  }

  @Test
  void checkerThatNeverComesHoldsARunUpForFiveSeconds(Visit visit) {
    Stage stage = Stage.make("no-checker").with("checker-", shipped -> "");
    try (AttackSite site = AttackSite.start(stage);
        ForeignServer foreign = ForeignServer.start()) {
      App app = opened(visit, site, foreign, stage);

      assertUnchecked(NOT_READY, app, WRONG + " = 42\n" + WRONG);
    }
  }

  @Test
  void checkerThatCannotStartHoldsNoRunUp(Visit visit) {
    Stage stage =
        Stage.make("broken-checker").with("checker-", shipped -> "throw new Error('no memory');");
    try (AttackSite site = AttackSite.start(stage);
        ForeignServer foreign = ForeignServer.start()) {
      App app = opened(visit, site, foreign, stage);

      assertUnchecked("Error: no memory", app, "42");
      assertUnchecked("the type checker does not start", app, "42");
    }
  }

  private static App opened(Visit visit, AttackSite site, ForeignServer foreign, Stage stage) {
    App app = new App(visit.page(), site, foreign);
    app.openWith(Map.of("assets", stage.assets(), "typeCheck", "error"));
    return app;
  }

  private static void lose(App app, String way, String reason) {
    assertEquals(FOUND, app.call("check", Map.of("code", WRONG)).toString());
    assertUnchecked(reason, app, "# " + way + "\n6 * 7");
    assertEquals(FOUND, app.call("check", Map.of("code", WRONG)).toString());
    Outcome refused = app.execute(WRONG, new JsonObject());
    assertEquals("type-check-failed", refused.errorCode(), refused::toString);
  }

  private static void assertUnchecked(String reason, App app, String code) {
    Outcome outcome = app.execute(code, new JsonObject());
    assertEquals("42", outcome.value().toString(), outcome::toString);
    assertTrue(outcome.unchecked().endsWith(reason), outcome::toString);
  }
}
