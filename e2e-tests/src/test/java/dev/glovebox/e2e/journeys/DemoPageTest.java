package dev.glovebox.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import org.junit.jupiter.api.Test;

/** What a visitor of the demo page can do with it. */
@InBrowser
class DemoPageTest {

  @Test
  void firstExampleShowsItsCallAndTheAdviser(Visit visit) {
    DemoPage demo = DemoPage.open(visit);

    demo.start();

    assertEquals(
        JsonParser.parseString(
            "{\"adviser\": \"Priya Raman\", \"email\": \"priya.raman@bank.example\"}"),
        JsonParser.parseString(demo.result()));
    assertThat(demo.part("call")).hasCount(1);
    assertThat(demo.part("call")).containsText("crm.find_clients");
    assertThat(demo.part("figure-calls")).hasText("1");
  }

  @Test
  void changedScriptRuns(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write("print('six times seven')\n6 * 7");

    demo.start();

    assertEquals("42", demo.result());
    assertThat(demo.part("output")).containsText("six times seven");
  }

  @Test
  void manyCallsAreShownAsTheyOverlap(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseExample("gather");

    demo.start();

    assertTrue(demo.result().contains("million"));
    assertThat(demo.part("figure-calls")).hasText("49");
  }

  @Test
  void deniedOrdersLeaveThePositionsAsTheyAre(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseExample("orders");

    demo.start();
    demo.denyNext();
    demo.denyNext();

    assertEquals(
        JsonParser.parseString("[\"left NXTR as it is\", \"left HLVX as it is\"]"),
        JsonParser.parseString(demo.result()));
  }

  @Test
  void personWhoIsAskedIsOnDenyAndItIsLargeEnoughForAThumb(Visit visit) {
    visit.page().setViewportSize(390, 844);
    DemoPage demo = DemoPage.open(visit);
    demo.chooseExample("orders");

    demo.start();

    assertThat(demo.part("deny")).isFocused();
    assertTrue(demo.part("deny").boundingBox().height >= 44);
    assertTrue(demo.part("argument-quantity").boundingBox().height >= 44);
    demo.part("deny").press("Enter");
    assertThat(demo.part("deny")).isFocused();
    demo.part("deny").press("Escape");
    assertThat(demo.part("calls")).isFocused();
    assertTrue(demo.result().contains("left HLVX as it is"));
  }

  @Test
  void editThatDoesNotFitIsToldBesideItsFieldAndNotSent(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseExample("orders");

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
    assertTrue(demo.result().contains("sold 5 NXTR"));
  }

  @Test
  void rememberedDenialHoldsForTheWholeRunAndTheReasonIsToldToTheScript(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write(
        """
        said = []
        for quantity in (1, 2):
            try:
                await orders.place(client_id="C-1001", symbol="NXTR", side="buy", quantity=quantity)
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
    demo.chooseExample("orders");

    demo.start();
    demo.editArgument("quantity", "7");
    demo.approveNext();
    demo.denyNext();

    assertEquals(
        JsonParser.parseString("[\"sold 7 NXTR\", \"left HLVX as it is\"]"),
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
  void positionsAreGroupedAndMeasured(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseExample("sectors");

    demo.start();

    assertTrue(demo.result().contains("best"), demo.result());
  }

  @Test
  void scriptWithWrongNamesIsNotStartedAndTellsHowToMendEach(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseExample("typo");

    demo.start();

    assertEquals("type-check-failed", demo.failureCode());
    assertThat(demo.part("failure-message")).hasText("Not started: nothing was called.");
    assertThat(demo.part("diagnostic")).hasCount(2);
    assertThat(demo.part("diagnostic").first()).containsText("did you mean \"name\"?");
    assertThat(demo.part("diagnostic").last()).containsText("did you mean \"adviser\"?");
    assertThat(demo.part("figure-calls")).hasText("0");
    assertThat(demo.part("editor-failure")).hasCount(2);
  }

  @Test
  void failingScriptHasItsLineMarked(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseExample("failure");

    demo.start();

    assertEquals("script-error", demo.failureCode());
    assertThat(demo.part("failure-line")).hasText("Line 8");
    assertThat(demo.part("editor-failure")).isVisible();
  }

  @Test
  void runawayScriptIsStoppedAndTheNextRunWorks(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseExample("runaway");

    demo.start();

    assertEquals("limit-cpu", demo.failureCode());
    demo.write("6 * 7");
    demo.start();
    assertEquals("42", demo.result());
  }

  @Test
  void personStopsARun(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseExample("orders");

    demo.start();
    demo.part("approval-stop").click();

    assertEquals("run-cancelled", demo.failureCode());
    assertThat(demo.part("approval")).hasCount(0);
  }

  @Test
  void searchShowsTheStubThatTheModelGets(Visit visit) {
    DemoPage demo = DemoPage.open(visit);

    demo.part("tab-model").click();
    demo.part("inspect-query").fill("adviser of a client");
    demo.part("inspect-search").click();

    assertThat(demo.part("inspect-answer")).containsText("async def find_clients(");
  }
}
