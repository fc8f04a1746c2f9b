package dev.glovebox.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import dev.glovebox.e2e.harness.Checkout;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import org.junit.jupiter.api.Test;

/** What the demo page shows of a run: its time line, and what is recorded of it. */
@InBrowser
class DemoRunsTest {

  @Test
  void callTellsItsArgumentsDecisionAndResultByTheKeyboard(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write("await crm.find_clients(name=\"Amelia\")\nawait crm.find_clients(name=\"nobody\")");

    demo.start();
    demo.result();
    demo.part("call-head").first().press("ArrowDown");
    assertThat(demo.part("call-head").last()).isFocused();
    demo.part("call-head").last().press("Enter");

    assertThat(demo.part("call-head").last()).hasAttribute("aria-expanded", "true");
    assertThat(demo.part("call-detail").last()).containsText("Decided by the rule");
    assertThat(demo.part("call-detail").last()).containsText("\"name\": \"nobody\"");
    assertThat(demo.part("call-result").last()).hasText("[]");
  }

  @Test
  void checkIsOnTheTimeLineBeforeTheCalls(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write("6 * 7");

    demo.start();
    demo.result();

    assertThat(demo.part("stage").last()).containsText("Check");
    assertThat(demo.part("call")).hasCount(0);
  }

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
}
