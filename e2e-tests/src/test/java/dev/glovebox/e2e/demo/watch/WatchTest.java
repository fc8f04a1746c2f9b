package dev.glovebox.e2e.demo.watch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever edits a file while {@code ./glovebox watch} runs sees it after a reload of the page. */
@InBrowser
class WatchTest {

  /** Compilers warm up, and each edit is made by what makes all: longer than a page's own tests. */
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  @Test
  void everyKindOfEditIsSeenAfterAReload(Visit visit, @TempDir Path folder) throws IOException {
    try (WatchedCopy copy = WatchedCopy.in(folder)) {
      copy.edit(
          "sandbox-worker/src/main/python/glovebox_guest/tools.py", "<namespace ", "<watched ");
      DemoPage demo = DemoPage.openAt(visit, copy.page());
      demo.write("repr(clients)");
      demo.start();
      assertEquals("\"<watched clients>\"", demo.result());

      copy.edit(
          "web-client/type-checker/src/hints/name.js", "`in Python: ", "`watched, in Python: ");
      demo = DemoPage.openAt(visit, copy.page());
      demo.write("console");
      demo.start();
      assertThat(demo.part("failure")).containsText("watched, in Python: print");

      demo.write("watched_name");
      demo.start();
      assertEquals("type-check-failed", demo.failureCode());
      String stubs = "web-client/type-checker/build/guest-builtins.pyi";
      copy.edit(stubs, "class ToolError", "watched_name: int\n\nclass ToolError");
      demo = DemoPage.openAt(visit, copy.page());
      demo.write("watched_name");
      demo.start();
      assertEquals("script-error", demo.failureCode());

      copy.edit("web-client/demo/src/index.html", "<h1>Glovebox</h1>", "<h1>Watched</h1>");
      String desk = "web-client/demo/src/main/java/dev/glovebox/demo/desk/area/";
      copy.edit(
          desk + "CalendarEntries.java", "Row.of(\"day\", ", "Row.of(\"day\", \"watched\" + ");
      demo = DemoPage.openAt(visit, copy.page());
      assertThat(visit.page().locator("h1")).hasText("Watched");
      demo.write("(await calendar_.get_today())['day'][:7]");
      demo.start();
      assertEquals("\"watched\"", demo.result());
    }
  }
}
