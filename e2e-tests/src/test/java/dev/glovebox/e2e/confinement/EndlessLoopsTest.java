package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackFiles;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.confinement.stage.Stage;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.time.Turn;
import dev.glovebox.e2e.pages.Outcome;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A loop that was ended leaves the processor soon, though Chromium lets a worker run on for two
 * seconds, and without harm to whoever else runs.
 */
@InBrowser
@Tag("confinement")
@Tag("whole-browser")
@Tag("chromium-only")
@Tag("timed-beside-others")
class EndlessLoopsTest {
  private static final String LOOP_OF_C = "sum(range(10**12))";
  private static final int FORCED_MS = 2_000;
  private static final int LONG_ENOUGH_MS = 500;

  private AttackSite site;
  private ForeignServer foreign;
  private App app;
  private Page page;
  private WorkersAtWork before;

  @BeforeEach
  void openApp(Visit visit) {
    site = AttackSite.start();
    foreign = ForeignServer.start();
    page = visit.page();
    openAnew();
  }

  private void openAnew() {
    app = new App(page, site, foreign);
    app.open(null);
    assertNextRunWorks();
  }

  @AfterEach
  void closeServers() {
    site.close();
    foreign.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {LOOP_OF_C, "while True: pass", "10**10**10"})
  void loopThatPassesItsLimitLeavesTheProcessor(String loop) {
    Turn.sharedThenAlone(
        () -> {
          passLimit(loop);
          assertGoneBeforeForce();
        });
    assertNextRunWorks();
  }

  @ParameterizedTest
  @ValueSource(strings = {LOOP_OF_C, "while True: pass"})
  void loopThatIsCancelledLeavesTheProcessor(String loop) {
    Turn.sharedThenAlone(
        () -> {
          cancel(loop);
          assertGoneBeforeForce();
        });
    assertNextRunWorks();
  }

  @Test
  void loopOfTheWorkersOwnJavaScriptLeavesTheProcessor() {
    Turn.sharedThenAlone(
        () ->
            withLoopingGuest(
                () -> {
                  passLimit("loop");
                  assertGoneBeforeForce();
                }));
  }

  @Test
  void workersOfAWorkerThatPassesItsLimitLeaveTheProcessor() {
    Turn.sharedThenAlone(
        () ->
            withLoopingGuest(
                () -> {
                  passLimit("nestedAndLoop");
                  assertLeftOffSoon();
                }));
  }

  /** What SECURITY.md says of workers whose parent ended by itself, so that it stays true. */
  @Test
  void workersOfAWorkerThatEndedByItselfLeaveTheProcessorWithTheirCodeMode() {
    Turn.sharedThenAlone(() -> withLoopingGuest(this::endBesideNestedWorkers));
  }

  private void endBesideNestedWorkers() {
    assertEquals("42", app.execute("nestedAndDone", new JsonObject()).value().toString());
    WorkersAtWork ended = WorkersAtWork.in(page);
    page.waitForCondition(() -> !ended.haveLeftOff());
    app.call("close", null);
    assertLeftOffSoon();
  }

  private void withLoopingGuest(Runnable attack) {
    String guest = AttackFiles.stage("looping-frames.js") + AttackFiles.stage("hostile-guest.js");
    Stage stage = Stage.make("looping").with("guest-", shipped -> guest);
    try (AttackSite looping = AttackSite.start(stage)) {
      app = new App(page, looping, foreign);
      app.open(stage.assets());
      page.waitForCondition(() -> !page.workers().isEmpty());
      attack.run();
    }
  }

  @Test
  void runThatWaitsMeanwhileGoesOnInTheSameFrame() {
    app.call("startWaiting", null);
    passLimit(LOOP_OF_C);
    page.waitForTimeout(LONG_ENOUGH_MS);
    Outcome answered = new Outcome(app.call("answered", null).getAsJsonObject());
    assertEquals("\"at last\"", answered.value().toString(), answered::toString);
    app.noticed().assertNothingBut(1);
  }

  /** A loop that gets no processor when its time is over cannot leave off, and its frame goes. */
  @Test
  void nothingIsMadeAnewForALoopOfPython() {
    Turn.sharedThenAlone(
        () -> {
          openAnew();
          passLimit("while True: pass");
          page.waitForTimeout(LONG_ENOUGH_MS);
          assertNextRunWorks();
          app.noticed().assertNothingBut(1);
        });
  }

  private void passLimit(String loop) {
    before = WorkersAtWork.in(page);
    JsonObject limits = new JsonObject();
    limits.addProperty("cpuMs", LONG_ENOUGH_MS);
    assertEquals("limit-cpu", app.execute(loop, limits).errorCode());
  }

  private void cancel(String loop) {
    before = WorkersAtWork.in(page);
    Outcome cancelled =
        new Outcome(
            app.call("executeFor", Map.of("code", loop, "ms", LONG_ENOUGH_MS)).getAsJsonObject());
    assertEquals("run-cancelled", cancelled.errorCode(), cancelled::toString);
  }

  private void assertGoneBeforeForce() {
    long endedAt = System.nanoTime();
    page.waitForCondition(before::haveLeftOff);
    long ms = (System.nanoTime() - endedAt) / 1_000_000;
    assertTrue(ms < FORCED_MS - LONG_ENOUGH_MS, () -> "gone after " + ms + " ms");
  }

  private void assertLeftOffSoon() {
    page.waitForTimeout(LONG_ENOUGH_MS);
    WorkersAtWork left = WorkersAtWork.in(page);
    page.waitForTimeout(LONG_ENOUGH_MS);
    assertTrue(left.haveLeftOff());
  }

  private void assertNextRunWorks() {
    assertEquals("2", app.execute("1 + 1", new JsonObject()).value().toString());
    assertEquals("1", app.noticed().json().get("frames").toString());
  }
}
