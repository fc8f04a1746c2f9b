package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.pages.DemoPage;
import org.junit.jupiter.api.Test;

/** What the demo page shows of a run that is long, and what is recorded of each. */
@InBrowser
class DemoRunsTest {
  private static final String ORDER =
      """
      order = await orders.place_order(
          client_id="C-10001", symbol="KORF", side="buy", quantity=3)
      order["quantity"]
      """;

  /** Nobody answers for three minutes, which are over when they are said to be. */
  private static final String THE_PERSON_IS_AWAY =
      """
      const wait = setTimeout;
      globalThis.setTimeout = (then, ms, ...rest) => {
        if (ms === 180_000) {
          globalThis.threeMinutesAreOver = then;
        }
        return wait(then, ms, ...rest);
      };
      0
      """;

  @Test
  void thousandsOfCallsAreShownInParts(Visit visit) {
    visit
        .page()
        .route(
            "**/glovebox/index.js",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setPath(Checkout.file("e2e-tests/src/test/web/demo/many-calls.js"))));
    DemoPage demo = DemoPage.open(visit);

    demo.start();

    assertThat(demo.part("result")).hasText("10000");
    assertThat(demo.part("figure-calls")).hasText("10,000");
    assertThat(demo.part("call")).hasCount(200);
    assertThat(demo.part("calls-pager")).containsText("1 to 200 of 10,000 calls");
    demo.part("calls-pager").getByText("After").press("Enter");
    assertThat(demo.part("calls-pager")).containsText("201 to 400 of 10,000 calls");
    assertThat(demo.part("call")).hasCount(200);
    assertThat(demo.part("call").first()).containsText("n=201");
  }

  @Test
  void runThatThePageLeftInItsMidstGoesOnAfterAReload(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write(
        """
        client = (await clients.find_clients(name="Amelia Reid"))["clients"][0]
        await advisers.get_adviser(adviser_id=client["adviser_id"])
        client["name"]
        """);
    demo.hang("advisers.get_adviser");

    demo.start();
    assertThat(demo.part("call").first()).hasAttribute("data-state", "answered");
    assertThat(demo.part("call").nth(1)).hasAttribute("data-state", "running");
    demo.part("reload").click();
    demo.part("resume-interrupted").click();

    assertThat(demo.part("result")).hasText("\"Amelia Reid\"");
    assertThat(demo.part("interrupted")).isHidden();
  }

  @Test
  void recordedRunIsGoneThroughForkedAndReplayed(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write("(await clients.find_clients(name=\"Amelia\"))[\"total\"]");
    demo.start();
    demo.result();
    demo.part("tab-history").click();
    demo.part("history-row").first().click();
    assertThat(demo.part("step-words")).hasText("The run began.");

    for (int step = 0;
        step < 8 && !demo.part("step-words").innerText().contains("called");
        step++) {
      demo.part("step-after").press("Enter");
    }
    assertThat(demo.part("step-words"))
        .hasText("The script called clients.find_clients(name=\"Amelia\").");
    demo.part("fork-how").selectOption("result");
    demo.part("fork-text").fill("[");
    demo.part("fork-begin").click();
    assertThat(demo.part("fork")).containsText("What the call gives must be JSON.");
    demo.part("fork-text").fill("{\"clients\": [], \"total\": 0, \"next_page\": null}");
    demo.part("fork-begin").click();
    assertThat(demo.part("history-row")).hasCount(2);
    assertThat(demo.part("history-said")).hasText("It has come to: completed.");

    demo.write("(await clients.find_clients(name=\"Amelia\"))[\"total\"] + 40");
    demo.part("history-replay").click();
    assertThat(demo.part("history-said")).hasText("The replay is completed.");
    assertThat(demo.part("replay-value")).hasText("140");
    demo.part("tab-run").click();
    assertThat(demo.part("result")).hasText("0");
  }

  @Test
  void questionsThatNobodyAnsweredWaitOverAReloadAndAreAnsweredFromTheHistory(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    visit.page().evaluate(THE_PERSON_IS_AWAY);
    demo.write(ORDER);
    for (int run = 0; run < 2; run++) {
      demo.start();
      assertThat(demo.part("approval")).isVisible();
      visit.page().evaluate("threeMinutesAreOver()");
      assertThat(demo.part("result"))
          .hasText("The run waits in the history until you have answered.");
      assertThat(demo.part("approval")).hasCount(0);
    }

    visit.page().reload();
    openFromTheHistory(demo);
    assertThat(demo.part("history-row").first()).containsText("waits for you");
    demo.part("history-answer").click();
    demo.editArgument("quantity", "4");
    demo.approveNext();

    assertThat(demo.part("history-said")).hasText("It has come to: completed.");
    assertThat(demo.part("history-answer")).hasCount(0);
    assertThat(demo.part("history-title")).isFocused();
    demo.part("tab-run").click();
    assertThat(demo.part("result")).hasText("4");

    demo.part("tab-history").click();
    demo.part("history-row").last().click();
    demo.part("history-answer").click();
    demo.part("approval-stop").click();

    assertThat(demo.part("approval")).hasCount(0);
    assertThat(demo.part("history-row").last()).containsText("stopped");
    assertThat(demo.part("history-title")).isFocused();
    demo.part("history-delete").click();
    assertThat(demo.part("history-row")).hasCount(1);
    assertThat(demo.part("tab-history")).isFocused();
  }

  @Test
  void runGoesOnAfterReloadsAtItsQuestionAndInTheMidstOfItsCall(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write(ORDER);
    demo.start();
    assertThat(demo.part("approval")).isVisible();

    visit.page().reload();
    openFromTheHistory(demo);
    demo.hang("orders.place_order");
    demo.part("history-resume").click();
    demo.editArgument("quantity", "4");
    demo.approveNext();
    demo.part("tab-run").click();
    assertThat(demo.part("call").first()).hasAttribute("data-state", "running");

    demo.part("reload").click();
    openFromTheHistory(demo);
    demo.part("history-resume").click();
    assertThat(demo.part("history-happened")).hasText("orders.place_order was done");
    demo.part("history-not-happened").click();

    assertThat(demo.part("history-said")).hasText("It has come to: completed.");
    assertThat(demo.part("history-title")).isFocused();
    demo.part("tab-run").click();
    assertThat(demo.part("result")).hasText("4");
  }

  private static void openFromTheHistory(DemoPage demo) {
    assertThat(demo.part("run")).containsText("Run");
    assertThat(demo.part("run")).isEnabled();
    demo.part("tab-history").click();
    demo.part("history-row").first().press("Enter");
    assertThat(demo.part("step-words")).hasText("The run began.");
    assertThat(demo.part("history-row").first()).isFocused();
  }
}
