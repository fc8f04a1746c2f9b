package dev.glovebox.e2e.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.glovebox.e2e.harness.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The empty page with the compiled tests in it. */
public final class CompiledTestsPage {
  private static final String FILE = "/compiled-tests.js";
  private static final int AT_ONCE = 50;
  private static final String RUN =
      "([module, first, count]) => import(module).then(({ run }) => run(first, count))";
  private static final String SIZE = "module => import(module).then(({ size }) => size())";

  private CompiledTestsPage() {}

  /** How each case ended: with nothing, or with what it failed. */
  @SuppressWarnings("unchecked")
  public static List<String> run(Visit visit, Path bundle) {
    Page page = visit.page();
    page.route(
        "**" + FILE,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setPath(bundle)
                    .setHeaders(Map.of("content-type", "text/javascript"))));
    page.navigate(visit.site().at("/lab.html"));
    int size = (int) page.evaluate(SIZE, FILE);
    List<String> endings = new ArrayList<>();
    for (int first = 0; first < size; first += AT_ONCE) {
      int count = Math.min(AT_ONCE, size - first);
      endings.addAll((List<String>) page.evaluate(RUN, List.of(FILE, first, count)));
    }
    return endings;
  }
}
