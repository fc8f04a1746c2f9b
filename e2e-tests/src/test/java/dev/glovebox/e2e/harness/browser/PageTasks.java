package dev.glovebox.e2e.harness.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * What Chromium notes of the tasks of a page: how much of the processor's time each took, in
 * milliseconds. A clock would count what other programs have of the processor meanwhile, and with
 * two cores that may be most of it.
 */
public final class PageTasks {
  private static final String TASK = "ThreadControllerImpl::RunTask";

  private static final String BEGINS = " begins";
  private static final String ENDS = " ends";

  private final List<JsonObject> marks;
  private final List<JsonObject> ofThePage;
  private final List<JsonObject> ofAll;

  private PageTasks(List<JsonObject> events) {
    marks =
        events.stream()
            .filter(event -> isOf(event, "blink.user_timing") && isOfAWatch(event))
            .sorted(Comparator.comparingDouble(event -> number(event, "ts")))
            .toList();
    JsonObject first = marks.getFirst();
    ofAll = events.stream().filter(event -> event.has("tdur") && isNamed(event, TASK)).toList();
    ofThePage =
        ofAll.stream()
            .filter(task -> isSame(task, first, "pid") && isSame(task, first, "tid"))
            .toList();
  }

  /**
   * The browser sets marks of its own too, such as those of a frame that loads in another process.
   */
  private static boolean isOfAWatch(JsonObject mark) {
    String name = mark.get("name").getAsString();
    return name.endsWith(BEGINS) || name.endsWith(ENDS);
  }

  /** Whether this browser tells them. */
  public static boolean areTold() {
    return BrowserKind.chosen() == BrowserKind.CHROMIUM;
  }

  /** Notes what the page's thread does while the work goes on, which sets marks in the page. */
  public static PageTasks during(Page page, Runnable work) {
    Browser browser = page.context().browser();
    browser.startTracing(
        page,
        new Browser.StartTracingOptions().setCategories(List.of("toplevel", "blink.user_timing")));
    byte[] trace;
    try {
      work.run();
    } finally {
      trace = browser.stopTracing();
    }
    List<JsonObject> events = new ArrayList<>();
    for (JsonElement event :
        JsonParser.parseString(new String(trace, StandardCharsets.UTF_8))
            .getAsJsonObject()
            .getAsJsonArray("traceEvents")) {
      events.add(event.getAsJsonObject());
    }
    return new PageTasks(events);
  }

  /** The page's longest task between each two marks of that name. */
  public List<Double> longest(String name) {
    return between(name, ofThePage, DoubleStream::max);
  }

  /** What all threads of the browser took between each two marks of that name, the page's too. */
  public List<Double> altogether(String name) {
    return between(name, ofAll, taken -> OptionalDouble.of(taken.sum()));
  }

  private List<Double> between(
      String name, List<JsonObject> tasks, Function<DoubleStream, OptionalDouble> figure) {
    List<Double> ends = times(name + ENDS);
    List<Double> figures = new ArrayList<>();
    for (double begin : times(name + BEGINS)) {
      double end = ends.get(figures.size());
      DoubleStream taken =
          tasks.stream()
              .filter(task -> number(task, "ts") >= begin && number(task, "ts") <= end)
              .mapToDouble(task -> number(task, "tdur") / 1_000);
      figures.add(
          figure
              .apply(taken)
              .orElseThrow(() -> new IllegalStateException("no task between the marks " + name)));
    }
    return figures;
  }

  private List<Double> times(String name) {
    return marks.stream()
        .filter(mark -> isNamed(mark, name))
        .map(mark -> number(mark, "ts"))
        .toList();
  }

  private static boolean isOf(JsonObject event, String category) {
    return event.has("cat") && event.get("cat").getAsString().equals(category);
  }

  private static boolean isNamed(JsonObject event, String name) {
    return event.get("name").getAsString().equals(name);
  }

  private static boolean isSame(JsonObject one, JsonObject other, String key) {
    return one.get(key).equals(other.get(key));
  }

  private static double number(JsonObject event, String key) {
    return event.get(key).getAsDouble();
  }
}
