package dev.glovebox.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glovebox.e2e.harness.Axe;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether everybody can use the demo page: each of its views, in both themes, narrow and wide. */
@InBrowser
class DemoAccessTest {
  private static final String SCROLLS_SIDEWAYS =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  private enum Look {
    LIGHT_AND_NARROW(ColorScheme.LIGHT, 320, 640),
    LIGHT_AND_WIDE(ColorScheme.LIGHT, 1440, 900),
    DARK_AND_NARROW(ColorScheme.DARK, 320, 640),
    DARK_AND_WIDE(ColorScheme.DARK, 1440, 900);

    private final ColorScheme theme;
    private final int width;
    private final int height;

    Look(ColorScheme theme, int width, int height) {
      this.theme = theme;
      this.width = width;
      this.height = height;
    }

    void putOn(Page page) {
      page.setViewportSize(width, height);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void noViewShutsAnybodyOut(Look look, Visit visit) {
    look.putOn(visit.page());
    DemoPage demo = DemoPage.open(visit);
    List<String> found = new ArrayList<>();

    judge(visit, "script", found);
    holdARecordedConversation(demo);
    judge(visit, "recording and run", found);
    demo.part("tab-agent").click();
    demo.part("tab-meter").click();
    assertThat(demo.part("meter-summary")).containsText("Code Mode");
    judge(visit, "your model and meter", found);
    demo.part("tab-script").click();
    failToStart(demo);
    judge(visit, "failed run", found);
    beAsked(demo);
    judge(visit, "approval", found);
    demo.part("approval-stop").click();
    assertEquals("run-cancelled", demo.failureCode());
    lookIntoTheHistory(demo);
    judge(visit, "history", found);
    searchTheCatalogue(demo);
    judge(visit, "catalogue", found);

    assertEquals("", String.join("\n", found));
  }

  private static void judge(Visit visit, String view, List<String> found) {
    if ((boolean) visit.page().evaluate(SCROLLS_SIDEWAYS)) {
      found.add(view + ": the page scrolls sideways");
    }
    for (String violation : Axe.violationsOn(visit.page())) {
      found.add(view + ": " + violation);
    }
  }

  private static void holdARecordedConversation(DemoPage demo) {
    demo.part("tab-recording").click();
    demo.part("play").click();
    assertThat(demo.part("chat-model")).containsText("Nora Hartwig");
    demo.part("call-head").first().click();
    assertThat(demo.part("call-result").first()).isVisible();
  }

  private static void failToStart(DemoPage demo) {
    demo.chooseTask("typo");
    demo.start();
    assertEquals("type-check-failed", demo.failureCode());
  }

  private static void beAsked(DemoPage demo) {
    demo.chooseTask("rebalance");
    demo.start();
    assertThat(demo.part("approval")).isVisible();
  }

  private static void lookIntoTheHistory(DemoPage demo) {
    demo.part("tab-history").click();
    demo.part("history-row").first().click();
    assertThat(demo.part("step-words")).hasText("The run began.");
  }

  private static void searchTheCatalogue(DemoPage demo) {
    demo.part("tab-model").click();
    demo.part("inspect-query").fill("find a client by name");
    assertThat(demo.part("inspect-answer")).containsText("async def find_clients(");
  }
}
