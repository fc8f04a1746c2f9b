package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The desk's windows on one demo page: apps of a platform, which show what scripts do. */
@InBrowser(isOneVisit = true)
class DemoDeskTest {
  private static final List<String> WINDOWS =
      List.of("clients", "portfolios", "orders", "calendar", "mail", "market");

  @Test
  void callsGoToTheWindowsWhichShowThem(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("adviser");

    demo.start();

    assertEquals(
        "Nora Hartwig",
        JsonParser.parseString(demo.result()).getAsJsonObject().get("adviser").getAsString());
    assertThat(screen(visit, "clients")).containsText("Get adviser · A-149");
    assertThat(screen(visit, "clients")).containsText("Nora Hartwig");
  }

  @Test
  void methodsOfEachAreaAreOfferedByAWindow(Visit visit) {
    DemoPage demo = withItsPlatform(visit);
    demo.write(
        """
        methods = [
            "Clients.FindClients", "Advisers.GetAdviser", "Portfolios.GetPortfolio",
            "Orders.PlaceOrder", "Calendar.GetToday", "Team.GetOwnBudget", "Mail.SendMessage",
            "Market.GetQuotes",
        ]
        servers = [await interop.list_servers(name=each) for each in methods]
        intents_of = {h["applicationName"] for i in await intents.find() for h in i["handlers"]}
        [[server["application"] for server in one] for one in servers], sorted(intents_of)
        """);

    demo.start();

    assertEquals(
        JsonParser.parseString(
            """
            [[["Clients"], ["Clients"], ["Portfolios"], ["Orders"], ["Calendar"], ["Calendar"],
              ["Mail"], ["Market data"]],
             ["Calendar", "Clients", "Mail", "Market data", "Orders", "Portfolios"]]
            """),
        JsonParser.parseString(demo.result()));
  }

  @Test
  void windowsFollowAChannelAndAnswerAnIntent(Visit visit) {
    DemoPage demo = withItsPlatform(visit);
    demo.chooseTask("client");

    demo.start();

    assertEquals(
        JsonParser.parseString("[\"Clients\", \"Amelia Reid\"]"),
        JsonParser.parseString(demo.result()));
    for (String window : WINDOWS) {
      String heading = window.equals("market") ? "GREU" : "Amelia Reid";
      assertThat(screen(visit, window)).containsText(heading);
    }
    assertThat(screen(visit, "portfolios")).containsText("Greenfossil Utilities");
  }

  @Test
  void applicationOfFdc3DrawsWhatAnIntentNames(Visit visit) {
    DemoPage demo = withItsPlatform(visit);
    demo.chooseTask("holding");

    demo.start();

    assertEquals(
        JsonParser.parseString("[\"Greenfossil Utilities\", \"Market data\", \"GREU\"]"),
        JsonParser.parseString(demo.result()));
    assertThat(screen(visit, "market")).containsText("GREU");
    assertThat(frame(visit, "market").locator("svg")).isVisible();
    assertThat(screen(visit, "portfolios")).containsText("Who holds GREU");
  }

  private static DemoPage withItsPlatform(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    assertThat(demo.part("catalogue-said")).hasText("All 99 functions");
    return demo;
  }

  private static FrameLocator frame(Visit visit, String window) {
    return DemoPage.on(visit).part("window-" + window).frameLocator("iframe");
  }

  private static Locator screen(Visit visit, String window) {
    return frame(visit, window).getByTestId("screen");
  }
}
