package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import org.junit.jupiter.api.Test;

/** What the demo page tells of a script while it is written. */
@InBrowser
class DemoWritingTest {
  private static final String ONE_PROBLEM = "1 problem. F8 goes from one to the next.";

  @Test
  void problemsAreShownWhileTheScriptIsWrittenAndNothingIsRun(Visit visit) {
    DemoPage demo = DemoPage.open(visit);

    demo.write("print('seen')\n(await clients.find_clients(nam='Amelia'))['total']");

    Locator wrong = demo.part("editor").locator(".cm-lintRange-error");
    assertThat(wrong).hasText("nam");
    assertThat(demo.part("problems")).hasText(ONE_PROBLEM);
    demo.part("editor").locator(".cm-content").press("F8");
    assertThat(demo.part("editor").locator(".cm-tooltip-lint"))
        .containsText("did you mean \"name\"?");

    demo.write("print('seen')\n(await clients.find_clients(name='Amelia'))['total']");
    assertThat(wrong).hasCount(0);
    assertThat(demo.part("problems")).hasText("");
    assertThat(demo.part("run-view")).isHidden();
    assertThat(demo.part("figure-calls")).hasText("–");
    demo.part("tab-history").click();
    assertThat(demo.part("history-row")).hasCount(0);
  }

  @Test
  void taskWithMistakesTellsThemBeforeItIsRunAndIsChosenAgainAfterAnotherScript(Visit visit) {
    DemoPage demo = DemoPage.open(visit);

    demo.chooseTask("typo");

    assertThat(demo.part("problems")).hasText("2 problems. F8 goes from one to the next.");
    demo.write("6 * 7");
    assertThat(demo.part("problems")).hasText("");
    assertThat(demo.part("task").locator(":checked")).hasText("A script of your own");
    demo.chooseTask("typo");
    assertThat(demo.part("problems")).hasText("2 problems. F8 goes from one to the next.");
    assertThat(demo.part("task")).hasValue("typo");
  }

  @Test
  void functionThatThePointerRestsOnIsTold(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    assertThat(demo.part("catalogue-said")).hasText("All 99 functions");

    demo.part("editor").getByText("get_adviser").hover();

    Locator told = demo.part("editor").locator(".function-hover");
    assertThat(told).containsText("advisers.get_adviser(adviser_id)");
    assertThat(told).containsText("One adviser by id");
  }

  @Test
  void keysOfARowAndTheArgumentsOfACallAreOffered(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    assertThat(demo.part("catalogue-said")).hasText("All 99 functions");
    Locator editor = demo.part("editor");
    Locator offered = editor.locator(".cm-tooltip-autocomplete li");
    Keyboard keys = visit.page().keyboard();
    demo.write("found = await clients.find_clients(name='Amelia Reid')\nrow = found['clients'][0]");

    editor.locator(".cm-content").press("ControlOrMeta+End");
    keys.press("Enter");
    keys.type("row[\"");
    assertThat(offered.filter(new FilterOptions().setHasText("adviser_id"))).isVisible();
    keys.type("na");
    assertThat(offered).hasText(new String[] {"name"});
    keys.press("Enter");
    keys.press("ControlOrMeta+End");
    keys.type("; clients.find_clients(pag");
    assertThat(offered.filter(new FilterOptions().setHasText("page_size="))).isVisible();
    assertThat(demo.part("run-view")).isHidden();
  }

  @Test
  void linkFillsTheEditorAndRunsNothing(Visit visit) {
    DemoPage demo = DemoPage.openAt(visit, visit.site().at("/#script=NiAqIDc"));

    assertThat(demo.part("editor").locator(".cm-content")).hasText("6 * 7");
    assertThat(demo.part("run-view")).isHidden();
    demo.write("6 * 8");
    demo.part("share").click();
    assertTrue(visit.page().url().endsWith("/#script=NiAqIDg"), visit.page().url());
    demo.start();
    assertEquals("48", demo.result());
  }
}
