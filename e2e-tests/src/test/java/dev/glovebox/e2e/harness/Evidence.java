package dev.glovebox.e2e.harness;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import dev.glovebox.e2e.harness.browser.BrowserKind;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.harness.time.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a failed test leaves behind: a picture of each open page, and a trace for the viewer. */
final class Evidence {
  private static final Path FAILURES =
      Checkout.ofThisProcess("e2e-tests/target/failures/" + BrowserKind.chosen().label());

  /** How JUnit's unique ids name one set of parameters; its number follows. */
  private static final String INVOCATION = "[test-template-invocation:#";

  private static final Duration TO_KEEP = Duration.ofSeconds(10);

  private final Path folder;

  private Evidence(Path folder) {
    this.folder = folder;
  }

  static Evidence of(ExtensionContext test) {
    String name =
        test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName();
    int invocation = test.getUniqueId().lastIndexOf(INVOCATION);
    String number =
        invocation < 0
            ? ""
            : "." + test.getUniqueId().substring(invocation + INVOCATION.length()).replace("]", "");
    return new Evidence(FAILURES.resolve(name + number));
  }

  static void forgetEarlierRuns() {
    try (Stream<Path> files = Files.exists(FAILURES) ? Files.walk(FAILURES) : Stream.empty()) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void keep(Visit visit) {
    List<Page> pages = visit.context().pages();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      Path picture = folder.resolve("page-" + (i + 1) + ".png");
      Deadline.isMet(
          TO_KEEP,
          "take a picture of page " + (i + 1),
          () -> page.screenshot(new Page.ScreenshotOptions().setPath(picture)));
    }
    if (visit.isTraced()) {
      Path trace = folder.resolve("trace.zip");
      Deadline.isMet(
          TO_KEEP,
          "write a trace",
          () -> visit.context().tracing().stop(new Tracing.StopOptions().setPath(trace)));
      System.err.println("See " + folder + " (npx playwright show-trace " + trace + ")");
    }
  }
}
