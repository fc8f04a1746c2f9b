package dev.glovebox.e2e.harness.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.glovebox.e2e.harness.machine.Executable;
import dev.glovebox.e2e.harness.time.Deadline;
import java.time.Duration;
import java.util.Map;

/**
 * The one browser of a test run. It starts with the first test that opens a page and lives until
 * the last test of the JVM has ended, or until a page hangs that cannot be closed: then the next
 * test gets a new one.
 */
public final class SharedBrowser implements AutoCloseable {
  private static final Duration TO_CLOSE = Duration.ofSeconds(10);

  /** How long a page may take to show something: a busy machine starts Python in half a minute. */
  private static final Duration TO_SHOW = Duration.ofSeconds(60);

  private Playwright playwright;
  private Browser browser;
  private Needed program;

  public BrowserContext newContext(Needed needed) {
    if (needed != program) {
      close();
    }
    if (browser == null) {
      start(needed);
    }
    BrowserContext context = browser.newContext();
    context.setDefaultTimeout(TO_SHOW.toMillis());
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
    if (browser != null) {
      Deadline.isMet(TO_CLOSE, "close the browser", browser::close);
      Deadline.isMet(TO_CLOSE, "stop Playwright", playwright::close);
      browser = null;
      program = null;
    }
  }

  /** One more driver of browsers, which is a process of its own. */
  static Playwright playwright() {
    if (System.getProperty("playwright.nodejs.path") == null) {
      System.setProperty("playwright.nodejs.path", Executable.node().toString());
    }
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  private void start(Needed needed) {
    PlaywrightAssertions.setDefaultAssertionTimeout(TO_SHOW.toMillis());
    playwright = playwright();
    try {
      browser = BrowserKind.chosen().launch(playwright, needed);
      program = needed;
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }
}
