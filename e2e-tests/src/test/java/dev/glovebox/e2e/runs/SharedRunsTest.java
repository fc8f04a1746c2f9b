package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.browser.FreezableBrowser;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs that one window has, seen, answered, cancelled and taken by another. */
@InBrowser
@Tag("thin-path")
@Tag("not-webkit")
class SharedRunsTest {
  private static final String WAITS = "await crm.wait(n=1)";

  /** Has no answer in a window that {@code holds}, until the test has the window go on. */
  private static final String RESTS = "await crm.rest()\n";

  private static final Map<String, ?> HOLDS = Map.of("holds", true);
  private static final String PLACES = "await crm.place(n=7)";

  /** A race that is lost by chance is lost in one of these. */
  private static final int ROUNDS = 4;

  /** What comes in an order that the test has made is the same each time, and done once more. */
  private static final int TIMES = 2;

  private static final int TO_TELL_ALL_MS = 500;

  private static LabPage owner(Visit visit, Map<String, ?> options, String code) {
    LabPage lab = LabPage.open(visit, "runs/store-faults");
    lab.call("open", options);
    lab.call("fire", Map.of("code", code));
    return lab;
  }

  private static LabPage other(Visit visit) {
    return other(visit, Map.of());
  }

  private static LabPage other(Visit visit, Map<String, ?> options) {
    LabPage lab = LabPage.inAnotherWindow(visit, "runs/store-faults");
    lab.call("open", options);
    return lab;
  }

  private static Map<String, Object> onlyRun(LabPage lab) {
    JsonArray all = lab.call("list").getAsJsonArray();
    assertEquals(1, all.size(), all::toString);
    return runUnderWay(lab);
  }

  private static Map<String, Object> runUnderWay(LabPage lab) {
    JsonArray all = lab.call("list").getAsJsonArray();
    JsonObject run = all.get(0).getAsJsonObject();
    assertEquals("running", run.get("status").getAsString());
    return new HashMap<>(Map.of("runId", run.get("runId").getAsString()));
  }

  private static boolean isUnderWay(LabPage lab) {
    JsonArray all = lab.call("list").getAsJsonArray();
    return !all.isEmpty() && statusOf(lab).equals("running");
  }

  private static Outcome outcome(LabPage lab, String function, Map<String, ?> argument) {
    return new Outcome(lab.call(function, argument).getAsJsonObject());
  }

  @Test
  void otherWindowCancelsARun(Visit visit) {
    LabPage owner = owner(visit, Map.of(), WAITS);
    visit.page().waitForCondition(() -> owner.call("isWaiting").getAsBoolean());
    LabPage other = other(visit);

    Outcome told = outcome(other, "cancelThere", onlyRun(other));

    assertEquals("run-cancelled", told.errorCode(), told::toString);
    assertEquals("run-cancelled", outcome(owner, "outcome", Map.of()).errorCode());
  }

  @Test
  void otherWindowAnswersWhomTheOwnerAsks(Visit visit) {
    LabPage owner = owner(visit, Map.of("person", true), PLACES);
    visit.page().waitForCondition(() -> owner.call("isAsked").getAsBoolean());
    LabPage other = other(visit);
    Map<String, Object> run = onlyRun(other);
    JsonObject asks =
        other
            .call("list")
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("waiting")
            .get(0)
            .getAsJsonObject();
    assertEquals("crm.place", asks.get("tool").getAsString());
    run.put("callId", asks.get("callId").getAsString());

    Outcome told = outcome(other, "approveThere", run);

    assertEquals("\"order 7\"", told.value().toString(), told::toString);
    assertTrue(owner.call("isQuestionWithdrawn").getAsBoolean());
    assertEquals("{\"7 %s.1\":1}".formatted(run.get("runId")), other.call("effects").toString());
  }

  @Test
  void otherWindowTakesARunFromOneThatIsSilent(Visit visit) {
    LabPage owner = owner(visit, Map.of("silent", true), WAITS);
    visit.page().waitForCondition(() -> owner.call("isWaiting").getAsBoolean());
    LabPage other = other(visit);
    Map<String, Object> run = onlyRun(other);

    JsonObject refused = other.callThatThrows("cancel", run);
    assertEquals("run-elsewhere", refused.get("code").getAsString(), refused::toString);
    refused = other.callThatThrows("resume", run);
    assertEquals("run-elsewhere", refused.get("code").getAsString(), refused::toString);
    run.put("takeOver", true);
    Outcome taken = outcome(other, "resume", run);

    assertEquals("paused", taken.status(), taken::toString);
    Outcome lost = outcome(owner, "outcome", Map.of());
    assertEquals("run-elsewhere", lost.errorCode(), lost::toString);
    run.remove("takeOver");
    assertEquals("run-cancelled", outcome(other, "cancel", run).errorCode());
  }

  @Test
  void pageThatIsShownAgainHasItsRunUnlessAnotherHasHadIt(Visit visit) {
    LabPage owner = owner(visit, Map.of(), WAITS);
    visit.page().waitForCondition(() -> owner.call("isWaiting").getAsBoolean());
    LabPage other = other(visit);
    Map<String, Object> run = onlyRun(other);

    owner.call("move", Map.of("type", "pagehide"));
    visit.page().waitForCondition(() -> statusOf(other).equals("interrupted"));
    owner.call("move", Map.of("type", "pageshow"));
    visit.page().waitForCondition(() -> statusOf(other).equals("running"));

    owner.call("move", Map.of("type", "pagehide"));
    visit.page().waitForCondition(() -> statusOf(other).equals("interrupted"));
    Outcome taken = outcome(other, "resume", run);
    assertEquals("paused", taken.status(), taken::toString);
    owner.call("move", Map.of("type", "pageshow"));
    assertEquals("run-elsewhere", outcome(owner, "outcome", Map.of()).errorCode());
    assertEquals("run-cancelled", outcome(other, "cancel", run).errorCode());
  }

  private static String statusOf(LabPage lab) {
    JsonObject run = lab.call("list").getAsJsonArray().get(0).getAsJsonObject();
    return run.get("status").getAsString();
  }

  @Test
  void otherWindowEndsARunOfOneThatIsSilent(Visit visit) {
    LabPage owner = owner(visit, Map.of("silent", true), WAITS);
    visit.page().waitForCondition(() -> owner.call("isWaiting").getAsBoolean());
    LabPage other = other(visit);
    Map<String, Object> run = onlyRun(other);
    run.put("takeOver", true);

    assertEquals("run-cancelled", outcome(other, "cancel", run).errorCode());

    assertEquals("run-elsewhere", outcome(owner, "outcome", Map.of()).errorCode());
    JsonArray all = other.call("list").getAsJsonArray();
    assertEquals("run-cancelled", all.get(0).getAsJsonObject().get("status").getAsString());
  }

  /** Has each of these windows do something of one run at the same moment. */
  private static void fireAtOnce(Map<String, ?> run, Map<LabPage, String> wishes) {
    long at = System.currentTimeMillis() + TO_TELL_ALL_MS;
    wishes.forEach(
        (lab, act) -> {
          Map<String, Object> wish = new HashMap<>(run);
          wish.put("at", at);
          wish.put("act", act);
          lab.call("fireAt", wish);
        });
  }

  /** The same, and how it went. */
  private static List<String> atOnce(Map<String, ?> run, Map<LabPage, String> wishes) {
    fireAtOnce(run, wishes);
    return whatCame(wishes.keySet());
  }

  private static List<String> whatCame(Collection<LabPage> windows) {
    return windows.stream()
        .map(lab -> outcome(lab, "outcome", Map.of()))
        .map(told -> told.json().has("error") ? told.errorCode() : told.status())
        .sorted()
        .toList();
  }

  private static int effects(LabPage lab, String runId) {
    return lab.call("effects").getAsJsonObject().entrySet().stream()
        .filter(effect -> effect.getKey().contains(runId))
        .mapToInt(effect -> effect.getValue().getAsInt())
        .sum();
  }

  private static Map<String, Object> pausedRun(LabPage lab) {
    Outcome paused = outcome(lab, "execute", Map.of("code", PLACES));
    JsonObject approval = paused.json().getAsJsonObject("approval");
    String callId = approval.get("callId").getAsString();
    return Map.of("runId", paused.json().get("runId").getAsString(), "callId", callId);
  }

  @Test
  void windowsThatAnswerOneRunAtOnceHaveItGoOnOnce(Visit visit) {
    LabPage one = LabPage.open(visit, "runs/store-faults");
    LabPage other = LabPage.inAnotherWindow(visit, "runs/store-faults");
    one.call("open", Map.of("asks", true));
    other.call("open", Map.of("asks", true));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Object> run = pausedRun(round % 2 == 0 ? one : other);
      String runId = (String) run.get("runId");
      List<String> both = atOnce(run, Map.of(one, "approve", other, "approve"));
      assertEquals(List.of("completed", "completed"), both);
      assertEquals(1, effects(one, runId));

      run = pausedRun(round % 2 == 0 ? one : other);
      runId = (String) run.get("runId");
      List<String> told = atOnce(run, Map.of(one, "approve", other, "cancel"));
      assertEquals(1, told.stream().distinct().count(), told::toString);
      int least = told.contains("completed") ? 1 : 0;
      int effects = effects(one, runId);
      assertTrue(least <= effects && effects <= 1, () -> told + " after " + effects);
    }
  }

  /** A window that goes on with what another has taken learns that, and does nothing of it. */
  private static void assertLostFor(LabPage owner, Map<String, ?> run) {
    owner.call("goOn", run);
    Outcome lost = outcome(owner, "outcome", Map.of());
    assertEquals("run-elsewhere", lost.errorCode(), lost::toString);
  }

  /** Each window has the run's lock once; what makes it its own lands when it has lost that. */
  @Test
  void claimThatLandsLateTakesNothingFromTheWindowThatHasTheRun(Visit visit) {
    LabPage late = other(visit);
    late.call("holdClaims");
    LabPage other = other(visit, HOLDS);
    for (int round = 0; round < TIMES; round++) {
      LabPage owner = owner(visit, HOLDS, RESTS + PLACES);
      visit.page().waitForCondition(() -> isUnderWay(other));
      Map<String, Object> run = runUnderWay(other);
      run.putAll(Map.of("takeOver", true, "act", "resume", "at", 0));
      late.call("fireAt", run);
      visit.page().waitForCondition(() -> late.call("isClaimOnItsWay").getAsBoolean());
      int owners = late.call("owners").getAsInt();
      other.call("fireAt", run);
      visit.page().waitForCondition(() -> late.call("owners").getAsInt() > owners);

      late.call("landClaim");

      assertEquals("run-elsewhere", outcome(late, "outcome", Map.of()).errorCode());
      other.call("goOn", run);
      Outcome ended = outcome(other, "outcome", Map.of());
      assertEquals("completed", ended.status(), ended::toString);
      assertLostFor(owner, run);
      assertEquals(1, effects(other, (String) run.get("runId")));
    }
  }

  /** What its script waited for is there as soon as the page is thawed. */
  @Test
  @Tag("chromium-only")
  void pageThatTheBrowserHasFrozenDoesNothingOfARunThatAnotherTookMeanwhile(Visit visit) {
    try (FreezableBrowser browser = FreezableBrowser.start()) {
      LabPage other = LabPage.in(browser.newPage(), visit.site(), "runs/store-faults");
      other.call("open");
      for (int round = 0; round < TIMES; round++) {
        Page page = browser.newPage();
        LabPage owner = LabPage.in(page, visit.site(), "runs/store-faults");
        owner.call("open", HOLDS);
        owner.call("fire", Map.of("code", RESTS + PLACES));
        page.waitForCondition(() -> owner.call("isResting").getAsBoolean());
        page.waitForCondition(() -> isUnderWay(other));
        Map<String, Object> run = runUnderWay(other);
        run.put("takeOver", true);
        browser.freeze(page);

        Outcome ended = outcome(other, "resume", run);
        assertEquals("completed", ended.status(), ended::toString);

        browser.thaw(page);
        Outcome lost = outcome(owner, "outcome", Map.of());
        assertEquals("run-elsewhere", lost.errorCode(), lost::toString);
        assertEquals(1, owner.call("timesFrozen").getAsInt());
        assertEquals(1, effects(other, (String) run.get("runId")));
      }
    }
  }

  @Test
  void windowsThatTakeOneRunAtOnceHaveItGoOnInOne(Visit visit) {
    LabPage one = other(visit, HOLDS);
    LabPage other = other(visit, HOLDS);
    for (int round = 0; round < ROUNDS; round++) {
      LabPage owner = owner(visit, HOLDS, RESTS + PLACES);
      visit.page().waitForCondition(() -> isUnderWay(one));
      Map<String, Object> run = runUnderWay(one);
      String runId = (String) run.get("runId");
      boolean isLeft = round % 2 == 0;
      if (isLeft) {
        visit.page().navigate("about:blank");
      } else {
        run.put("takeOver", true);
      }
      fireAtOnce(run, Map.of(one, "resume", other, "resume"));
      List<LabPage> both = List.of(one, other);
      visit
          .page()
          .waitForCondition(() -> both.stream().anyMatch(lab -> lab.call("isOver").getAsBoolean()));
      both.forEach(lab -> lab.call("goOn", run));
      assertEquals(List.of("completed", "run-elsewhere"), whatCame(both));
      if (!isLeft) {
        assertLostFor(owner, run);
      }
      assertEquals(1, effects(one, runId));
    }
  }
}
