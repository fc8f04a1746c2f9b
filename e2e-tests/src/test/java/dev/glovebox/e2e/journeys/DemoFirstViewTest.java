package dev.glovebox.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo page as it is first seen: it is there before the product is, and stays where it is. */
@InBrowser
class DemoFirstViewTest {
  private static final List<String> SEEN =
      List.of("tab-script", "task", "run", "editor", "share", "figures", "tab-run", "empty");

  /** What moved, as the browser itself noticed; where it does not notice, nothing. */
  private static final String NOTICE_SHIFTS =
      """
      globalThis.shifts = [];
      if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries()) {
            shifts.push(`${value}: ${sources.map(({ node }) => node?.parentElement?.outerHTML)}`);
          }
        }).observe({ type: "layout-shift", buffered: true });
      }
      """;

  @ParameterizedTest
  @ValueSource(ints = {320, 1440})
  void isThereWithoutTheProductAndDoesNotMoveWhenItComes(int width, Visit visit) {
    Page page = visit.page();
    page.setViewportSize(width, 900);
    page.addInitScript(NOTICE_SHIFTS);
    AtomicReference<Route> held = new AtomicReference<>();
    page.route("**/glovebox/index.js", held::set);

    page.navigate(visit.site().at("/"));
    page.waitForCondition(() -> held.get() != null);

    DemoPage demo = DemoPage.on(visit);
    assertThat(demo.part("editor").locator(".cm-content")).containsText("Amelia Reid");
    assertThat(demo.part("run")).isDisabled();
    assertThat(demo.part("empty")).isVisible();
    assertThat(demo.part("sandbox-state")).containsText("Loading");
    List<String> places = places(demo);

    held.get().resume();
    assertThat(demo.part("run")).isEnabled();
    assertThat(demo.part("sandbox-state")).containsText("Ready");
    assertEquals(places, places(demo));
    assertEquals("", page.evaluate("shifts.join()"));
  }

  private static List<String> places(DemoPage demo) {
    List<String> places = new ArrayList<>();
    for (String part : SEEN) {
      BoundingBox box = demo.part(part).boundingBox();
      places.add(part + " " + box.x + " " + box.y + " " + box.width + " " + box.height);
    }
    return places;
  }
}
