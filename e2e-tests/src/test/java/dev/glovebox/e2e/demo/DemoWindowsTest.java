package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Frame;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import org.junit.jupiter.api.Test;

/** The demo page where its desk's windows offer more than they did, or cannot be opened. */
@InBrowser
class DemoWindowsTest {
  /** Known to nobody but the window: no list of the page has it. */
  private static final String OFFER_ONE_MORE =
      """
      () => io.interop.register(
        {
          name: "Market.RingTheBell",
          description: "Rings the bell of the exchange.",
          flags: {
            ioIntelMCPTool: {
              name: "ring_the_bell",
              inputSchema: '{"type": "object", "properties": {}}',
              annotations: { readOnlyHint: true },
            },
          },
        },
        () => ({ rung: 3 }),
      )
      """;

  @Test
  void scriptCallsWhatAWindowOffersOnThePlatformAndNoListOfThePageHas(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    assertThat(demo.part("catalogue-said")).hasText("All 99 functions");

    window(visit, "market").evaluate(OFFER_ONE_MORE);

    assertThat(demo.part("catalogue-said")).hasText("All 100 functions");
    demo.write("(await market.ring_the_bell())[\"rung\"]");
    demo.start();
    assertEquals("3", demo.result());
  }

  @Test
  void deskAnswersWhereItsWindowsCannotBeOpened(Visit visit) {
    visit.complaints().tolerate("desk-windows-");
    visit.page().route("**/desk-windows-*.js", route -> route.abort());
    DemoPage demo = DemoPage.open(visit);
    assertThat(demo.part("desk-says")).containsText("The windows could not be opened");
    assertThat(demo.part("window-clients")).isHidden();

    demo.start();

    assertEquals(
        "Nora Hartwig",
        JsonParser.parseString(demo.result()).getAsJsonObject().get("adviser").getAsString());
  }

  private static Frame window(Visit visit, String window) {
    return visit.page().frames().stream()
        .filter(one -> one.url().endsWith("window.html?" + window))
        .findFirst()
        .orElseThrow();
  }
}
