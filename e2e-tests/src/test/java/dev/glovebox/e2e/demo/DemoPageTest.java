package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import org.junit.jupiter.api.Test;

/** What a visitor of the demo page can do with it, on one page one after the other. */
@InBrowser(isOneVisit = true)
class DemoPageTest {

  @Test
  void changedScriptRuns(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write("print('six times seven')\n6 * 7");

    demo.start();

    assertEquals("42", demo.result());
    assertThat(demo.part("output")).containsText("six times seven");
  }

  @Test
  void callTellsItsArgumentsDecisionAndResultByTheKeyboard(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write(
        "await clients.find_clients(name=\"Amelia\")\nawait clients.find_clients(name=\"nobody\")");

    demo.start();
    demo.result();
    demo.part("call-head").first().press("ArrowDown");
    assertThat(demo.part("call-head").last()).isFocused();
    demo.part("call-head").last().press("Enter");

    assertThat(demo.part("call-head").last()).hasAttribute("aria-expanded", "true");
    assertThat(demo.part("call-detail").last()).containsText("Decided by the rule");
    assertThat(demo.part("call-detail").last()).containsText("\"name\": \"nobody\"");
    assertThat(demo.part("call-result").last()).containsText("\"total\": 0");
  }

  @Test
  void checkIsOnTheTimeLineBeforeTheCalls(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write("6 * 7");

    demo.start();
    demo.result();

    assertThat(demo.part("calls")).containsText("Check");
    assertThat(demo.part("call")).hasCount(0);
  }

  @Test
  void manyCallsAreShownAsTheyOverlap(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("largest");

    demo.start();

    assertTrue(demo.result().contains("C-11625"), demo.result());
    assertThat(demo.part("figure-calls")).hasText("8");
  }

  @Test
  void deniedOrdersLeaveThePositionsAsTheyAre(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("rebalance");

    demo.start();
    demo.denyNext();
    demo.denyNext();

    assertEquals(
        JsonParser.parseString("[\"C-10006\", [\"denied: KORF\", \"denied: FENU\"]]"),
        JsonParser.parseString(demo.result()));
  }

  @Test
  void editThatDoesNotFitIsToldBesideItsFieldAndNotSent(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("rebalance");

    demo.start();
    assertThat(demo.part("argument-side").locator("option")).hasText(new String[] {"buy", "sell"});
    demo.editArgument("quantity", "-5");
    demo.approveNext();

    assertThat(demo.part("approval")).containsText("1 or more.");
    assertThat(demo.part("argument-quantity")).isFocused();
    assertThat(demo.part("argument-quantity")).hasAttribute("aria-invalid", "true");
    demo.editArgument("quantity", "5");
    demo.approveNext();
    demo.denyNext();
    assertTrue(demo.result().contains("open: 5 KORF"), demo.result());
  }

  @Test
  void rememberedDenialHoldsForTheWholeRunAndTheReasonIsToldToTheScript(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write(
        """
        said = []
        for quantity in (1, 2):
            try:
                await orders.place_order(
                    client_id="C-10001", symbol="KORF", side="buy", quantity=quantity)
            except ToolDenied as denied:
                said.append("not today" in str(denied))
        said
        """);

    demo.start();
    demo.part("approval-remember").selectOption("run");
    demo.part("approval-reason").fill("not today");
    demo.denyNext();

    assertTrue(demo.result().startsWith("[\n  true"), demo.result());
    assertThat(demo.part("approval")).hasCount(0);
  }

  @Test
  void approvedOrderIsPlacedWithTheQuantityThatThePersonWrote(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("rebalance");

    demo.start();
    demo.editArgument("quantity", "7");
    demo.approveNext();
    demo.denyNext();

    assertEquals(
        JsonParser.parseString("[\"C-10006\", [\"open: 7 KORF\", \"denied: FENU\"]]"),
        JsonParser.parseString(demo.result()));
  }

  @Test
  void longValueIsShownAPartAtATimeByTheKeyboardToo(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write("[n for n in range(100_000)]");

    demo.start();
    assertThat(demo.part("value-more")).hasText("99,900 more entries");
    demo.part("value-more").press("Enter");

    assertThat(demo.part("value-more")).hasText("99,800 more entries");
    assertThat(demo.part("value-more")).isFocused();
  }

  @Test
  void largeAnswerStaysInTheTab(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("exposure");

    demo.start();

    assertTrue(demo.result().contains("total_eur"), demo.result());
    assertThat(demo.part("figure-read")).containsText("KB");
    assertThat(demo.part("figure-share")).containsText("% of it");
  }

  @Test
  void scriptWithWrongNamesIsNotStartedAndTellsHowToMendEach(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("typo");

    demo.start();

    assertEquals("type-check-failed", demo.failureCode());
    assertThat(demo.part("failure-message")).hasText("Not started: nothing was called.");
    assertThat(demo.part("diagnostic")).hasCount(2);
    assertThat(demo.part("diagnostic").first()).containsText("did you mean \"name\"?");
    assertThat(demo.part("diagnostic").last()).containsText("did you mean \"adviser_id\"?");
    assertThat(demo.part("figure-calls")).hasText("0");
    assertThat(demo.part("editor-failure")).hasCount(2);
  }

  @Test
  void failingScriptHasItsLineMarked(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("failure");

    demo.start();

    assertEquals("script-error", demo.failureCode());
    assertThat(demo.part("failure-line")).hasText("Line 8");
    assertThat(demo.part("editor-failure")).isVisible();
  }

  @Test
  void runawayScriptIsStoppedAndTheNextRunWorks(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("runaway");

    demo.start();

    assertEquals("limit-cpu", demo.failureCode());
    demo.write("6 * 7");
    demo.start();
    assertEquals("42", demo.result());
  }

  @Test
  void personStopsARun(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("rebalance");

    demo.start();
    demo.part("approval-stop").click();

    assertEquals("run-cancelled", demo.failureCode());
    assertThat(demo.part("approval")).hasCount(0);
  }

  @Test
  void searchShowsTheStubThatTheModelGets(Visit visit) {
    DemoPage demo = DemoPage.open(visit);

    demo.part("tab-model").click();
    demo.part("inspect-query").fill("find a client by name");
    demo.part("inspect-search").click();

    assertThat(demo.part("inspect-answer")).containsText("async def find_clients(");
  }

  @Test
  void meterCountsTheConversationBothWays(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.part("tab-recording").click();
    demo.part("play").click();
    assertThat(demo.part("chat-model")).containsText("Nora Hartwig");

    demo.part("tab-meter").click();

    assertThat(demo.part("meter-summary")).containsText("Code Mode");
    assertThat(demo.part("meter-code")).containsText("2. execute_python");
    assertThat(demo.part("meter-classic")).containsText("All, with 60 tools");
    assertThat(demo.part("meter-stayed")).containsText("in this tab");
    demo.part("meter-how").locator("summary").click();
    assertThat(demo.part("meter-how")).containsText("o200k");
  }

  @Test
  void recordedApprovalIsGivenAgain(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.part("tab-recording").click();
    demo.part("recording").selectOption("invitations");

    demo.part("play").click();

    assertThat(demo.part("chat-told").last()).containsText("M-52001");
    assertThat(demo.part("chat-model")).containsText("were sent a review invitation");
    assertThat(demo.part("approval")).hasCount(0);
  }

  @Test
  void scriptOfASessionHasWhatTheOneBeforeItDefined(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.part("session").check();
    demo.write("total = 40");
    demo.start();
    assertEquals("null", demo.result());

    demo.write("total + 2");
    demo.start();

    assertThat(demo.part("result")).hasText("42");
    demo.part("session").uncheck();
    assertThat(demo.part("problems")).containsText("1 problem");
    demo.start();
    assertEquals("type-check-failed", demo.failureCode());
  }

  @Test
  void codeForAnAppHasThisCatalogueAndTheScriptOfTheEditor(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    assertThat(demo.part("catalogue-said")).hasText("All 99 functions");
    demo.chooseTask("adviser");

    demo.part("use-it").press("Enter");

    assertThat(demo.part("usage-code")).containsText("// advisers, apps, calendar_, channels");
    assertThat(demo.part("usage-code")).containsText("clients.find_clients(name=\"Amelia Reid\")");
    demo.part("usage-close").press("Enter");
    assertThat(demo.part("usage")).isHidden();
    assertThat(demo.part("use-it")).isFocused();
  }
}
