package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glovebox.e2e.harness.Axe;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether everybody can use the demo page: each of its views, in both themes, narrow and wide. */
@InBrowser
class DemoAccessTest {
  private static final String SCROLLS_SIDEWAYS =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  private static final String TOLD_AT_FIRST =
      """
      - region "Who writes the script":
        - heading "Who writes the script" [level=2]
        - tablist "Who writes the script":
          - tab "Script" [selected]
          - tab "Recording"
          - tab "Your model"
        - tabpanel "Script":
          - combobox "Task"
          - checkbox "Session"
          - button "Run"
          - textbox /Python script.* Escape, then Tab leaves the editor/
          - paragraph:
            - status
            - button "Copy a link to this script"
      - region "What happens":
        - tablist "What happens":
          - tab "The run" [selected]
          - tab "The functions"
          - tab "The meter"
          - tab "History"
        - tabpanel "The run"
      """;

  private static final String TOLD_OF_A_RUN =
      """
      - tabpanel "The run":
        - region "What happened":
          - list "What happened":
            - listitem: /Check/
            - listitem:
              - button /clients.find_clients name="Amelia Reid" .* allowed/
            - listitem:
              - button /advisers.get_adviser .* allowed/
        - region "Result":
          - heading "Result" [level=3]
      """;

  private static final String TOLD_OF_FUNCTIONS =
      """
      - tabpanel "The functions":
        - search:
          - searchbox /a model asks inspect_api/
          - button "Search"
        - region "Functions":
          - status: 20 fit, the best first
          - list:
            - listitem:
              - group
              - button "Use clients.find_clients in the script": Use
        - region "What the model is told":
          - status: /KB for the model/
      """;

  private static final String TOLD_OF_A_QUESTION =
      """
      - dialog "May orders.place_order be called?":
        - heading "May orders.place_order be called?" [level=2]
        - textbox "client_id": C-10006
        - textbox "symbol": KORF
        - combobox "side":
          - option "buy"
          - option "sell" [selected]
        - textbox "quantity": "141"
        - combobox "Your answer holds for":
          - option "this call" [selected]
        - textbox "Reason, told to the script if you deny"
        - button "Deny"
        - button "Approve"
        - button "Stop the run"
      """;

  private static final String TOLD_OF_THE_PAST =
      """
      - tabpanel "History":
        - region "Recorded runs":
          - list:
            - listitem:
              - button /Find somebody .* stopped/
            - listitem:
              - button /Who is the adviser .* completed/
        - region /Find somebody/:
          - button "Put its script into the editor"
          - button "Replay it with the editor’s script"
          - button "Before"
          - slider "Step": "1"
          - button "After"
          - status: The run began.
      """;

  private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

  @ParameterizedTest
  @CsvSource({"320, 640", "1440, 900"})
  void noViewShutsAnybodyOut(int width, int height, Visit visit) {
    visit.page().setViewportSize(width, height);
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
    demo.part("use-it").click();
    assertThat(demo.part("usage-code")).containsText("createCodeMode");
    judge(visit, "code for an app", found);
    judgeWindows(visit, found);

    assertEquals("", String.join("\n", found));
  }

  @Test
  void eachViewIsToldToWhoeverDoesNotSeeIt(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    Locator main = visit.page().locator("main");
    assertThat(main).matchesAriaSnapshot(TOLD_AT_FIRST);

    demo.start();
    assertTrue(demo.result().contains("Nora Hartwig"));
    assertThat(main).matchesAriaSnapshot(TOLD_OF_A_RUN);
    assertThat(demo.part("announcer")).containsText("The run is completed");

    demo.part("tab-model").click();
    demo.part("inspect-query").fill("find a client by name");
    assertThat(main).matchesAriaSnapshot(TOLD_OF_FUNCTIONS);

    beAsked(demo);
    assertThat(demo.part("approval")).matchesAriaSnapshot(TOLD_OF_A_QUESTION);
    demo.part("approval-stop").click();
    assertEquals("run-cancelled", demo.failureCode());

    lookIntoTheHistory(demo);
    assertThat(main).matchesAriaSnapshot(TOLD_OF_THE_PAST);
  }

  @Test
  void personWhoIsAskedIsOnDenyAndItIsLargeEnoughForAThumb(Visit visit) {
    visit.page().setViewportSize(390, 844);
    DemoPage demo = DemoPage.open(visit);
    demo.chooseTask("rebalance");

    demo.start();

    assertThat(demo.part("deny")).isFocused();
    assertTrue(demo.part("deny").boundingBox().height >= 44);
    assertTrue(demo.part("argument-quantity").boundingBox().height >= 44);
    demo.part("deny").press("Enter");
    assertThat(demo.part("deny")).isFocused();
    demo.part("deny").press("Escape");
    assertThat(demo.part("calls")).isFocused();
    assertTrue(demo.result().contains("denied: FENU"));
  }

  private static void judge(Visit visit, String view, List<String> found) {
    for (ColorScheme theme : THEMES) {
      putOn(theme, visit.page());
      if ((boolean) visit.page().evaluate(SCROLLS_SIDEWAYS)) {
        found.add(view + " " + theme + ": the page scrolls sideways");
      }
      for (String violation : Axe.violationsOn(visit.page())) {
        found.add(view + " " + theme + ": " + violation);
      }
    }
  }

  private static void judgeWindows(Visit visit, List<String> found) {
    List<Frame> windows =
        visit.page().frames().stream().filter(one -> one.url().contains("window.html")).toList();
    assertEquals(6, windows.size());
    for (ColorScheme theme : THEMES) {
      putOn(theme, visit.page());
      for (Frame window : windows) {
        for (String violation : Axe.violationsIn(window)) {
          found.add(window.url() + " " + theme + ": " + violation);
        }
      }
    }
  }

  private static void putOn(ColorScheme theme, Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
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
