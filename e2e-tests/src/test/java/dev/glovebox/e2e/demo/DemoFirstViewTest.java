package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitUntilState;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo page as it is first seen: it is there before the product is, and stays where it is. */
@InBrowser
@Tag("all-engines")
@Tag("not-webkit")
class DemoFirstViewTest {
  private static final List<String> SEEN =
      List.of(
          "figures",
          "figure-time",
          "figure-calls",
          "tab-script",
          "task",
          "run",
          "editor",
          "share",
          "tab-run",
          "empty");

  /** What moved, as the browser itself noticed; where it does not notice, nothing. */
  private static final String NOTICE_SHIFTS =
      """
      globalThis.shifts = [];
      const place = ({ x, y, width, height }) => `${x} ${y} ${width} ${height}`;
      const moved = ({ node, previousRect, currentRect }) =>
        `${node?.id || node?.className || node?.nodeName}: ${place(previousRect)} > ${place(currentRect)}`;
      if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
        new PerformanceObserver((list) => {
          for (const { startTime, value, sources } of list.getEntries()) {
            shifts.push(`${startTime} ms, ${value}: ${sources.map(moved).join(", ")}`);
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

    // Firefox says that a page is loaded when its modules have come to their end.
    page.navigate(visit.site().at("/"), new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
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
    assertEquals(String.join("\n", places), String.join("\n", places(demo)));
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
