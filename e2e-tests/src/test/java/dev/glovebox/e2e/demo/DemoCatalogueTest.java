package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The functions on the demo page: browsed, searched and put into scripts. */
@InBrowser
class DemoCatalogueTest {

  @Test
  void functionIsFoundAndPutIntoTheScriptByTheKeyboardAlone(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write("today = await calendar_.get_today()");
    Keyboard keys = visit.page().keyboard();
    demo.part("tab-run").press("ArrowRight");
    assertThat(demo.part("catalogue-said")).hasText("All 99 functions");
    keys.press("Tab");
    if (visit.page().locator("#panel-model:focus").count() > 0) {
      // In Firefox what scrolls is a stop of its own.
      keys.press("Tab");
    }
    assertThat(demo.part("inspect-query")).isFocused();

    keys.press("ArrowDown");
    for (int namespace = 0; namespace < 4; namespace++) {
      keys.press("Tab");
    }
    assertThat(summary(demo.part("namespace").nth(4))).isFocused();
    assertThat(summary(demo.part("namespace").nth(4))).containsText("clients");
    keys.press("Enter");
    keys.press("Tab");
    keys.press("Enter");
    Locator stub = demo.part("stub").and(visit.page().locator(":visible"));
    assertThat(stub).containsText("async def add_note(client_id: str, text: str) -> clients.Note:");
    assertThat(stub).containsText("author_id: str");
    keys.press("Tab");
    keys.press("Tab");
    assertThat(visit.page().locator(":focus")).hasText("Use");
    keys.press("Enter");
    keys.type("'C-10001'");

    assertEquals(
        List.of(
            "today = await calendar_.get_today()",
            "await clients.add_note(client_id='C-10001', text=...)"),
        demo.part("editor").locator(".cm-line").allInnerTexts());
    assertThat(demo.part("run-view")).isHidden();
  }

  @Test
  void searchFindsWhatAModelIsToldInItsOrder(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.part("tab-model").click();
    assertThat(demo.part("namespace")).hasCount(16);

    demo.part("inspect-query").fill("find a client by name");

    assertThat(demo.part("catalogue-said")).hasText("20 fit, the best first");
    assertThat(demo.part("function")).hasCount(20);
    assertThat(summary(demo.part("function").first()))
        .hasText(
            "clients.find_clients Clients whose name contains the text and who fit the other"
                + " conditions, by id, in pages. All clients if no condition is given.");
    String told = demo.part("inspect-answer").innerText();
    int before = -1;
    for (String name : demo.part("function").locator("b").allInnerTexts()) {
      int called = told.indexOf(name + "(", before + 1);
      int at = called < 0 ? told.indexOf("." + name, before + 1) : called;
      assertEquals(true, at > before, name + " is not told after the one before it: " + told);
      before = at;
    }

    demo.part("inspect-query").fill("zzqq");
    assertThat(demo.part("catalogue-said")).hasText("Nothing fits; these are all 99 functions");
    assertThat(demo.part("namespace")).hasCount(16);
  }

  @Test
  void editorOffersFunctionsAsPythonNamesThem(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    assertThat(demo.part("catalogue-said")).hasText("All 99 functions");
    demo.write("");

    demo.part("editor").locator(".cm-content").pressSequentially("await calendar_.");

    Locator offered = demo.part("editor").locator(".cm-tooltip-autocomplete li");
    assertThat(offered).hasCount(6);
    assertThat(offered.first()).hasText("cancel_event(adviser_id, day, hour)");
  }

  @Test
  void callOfAFunctionThatPythonNamesOtherwiseIsAskedForByItsSchema(Visit visit) {
    DemoPage demo = DemoPage.open(visit);
    demo.write("await calendar_.cancel_event(adviser_id=\"A-101\", day=\"2026-06-01\", hour=9)");

    demo.start();

    assertThat(demo.part("argument-day")).hasAttribute("type", "date");
    demo.part("approval-stop").click();
    assertEquals("run-cancelled", demo.failureCode());
  }

  private static Locator summary(Locator details) {
    return details.locator("summary").first();
  }
}
