package dev.glovebox.e2e.harness.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.glovebox.e2e.harness.time.Anew;
import dev.glovebox.e2e.harness.time.Deadline;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The one browser of a test run. It starts with the first test that opens a page and lives until
 * the last test of the JVM has ended, or until a page hangs that cannot be opened or closed: then
 * there is a new one.
 */
public final class SharedBrowser implements AutoCloseable {
  private static final Duration TO_CLOSE = Duration.ofSeconds(10);

  private final StartedBrowser browser = new StartedBrowser();
  private Needed program;

  /**
   * A context in which all is ready for a test. No test has begun yet whose limit would end it.
   *
   * @param prepare opens the first page, and what has to be there before it
   */
  public BrowserContext newContext(Needed needed, Consumer<BrowserContext> prepare) {
    return Anew.started(
        StartedBrowser.TO_OPEN,
        "a page in " + BrowserKind.chosen().label(),
        () -> prepared(needed, prepare),
        this::close);
  }

  private BrowserContext prepared(Needed needed, Consumer<BrowserContext> prepare) {
    if (needed != program) {
      close();
      PlaywrightAssertions.setDefaultAssertionTimeout(StartedBrowser.TO_SHOW.toMillis());
      browser.start(BrowserKind.chosen(), needed);
      program = needed;
    }
    BrowserContext context = browser.newContext();
    prepare.accept(context);
    return context;
  }

  /** Closes a test's context, and with it the whole browser where a page does not let go. */
  public void close(BrowserContext context) {
    if (!Deadline.isMet(TO_CLOSE, "close a test's pages", context::close)) {
      close();
    }
  }

  @Override
  public void close() {
    program = null;
    browser.close();
  }
}
