package dev.glovebox.e2e.harness.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import dev.glovebox.e2e.harness.time.Deadline;
import java.time.Duration;

/**
 * A browser and its driver, which start and end together. Whatever of the two is there can be
 * closed, so that a start which was broken off leaves nothing.
 */
final class StartedBrowser implements AutoCloseable {
  /** How long all may take that opens a first page; a busy machine starts a browser in ten. */
  static final Duration TO_OPEN = Duration.ofSeconds(60);

  /** How long a page may take to show something: a busy machine starts Python in half a minute. */
  static final Duration TO_SHOW = Duration.ofSeconds(60);

  private static final Duration TO_CLOSE = Duration.ofSeconds(10);

  private Driver driver;
  private Browser browser;

  void start(BrowserKind kind, Needed program) {
    driver = Driver.start();
    browser = kind.launch(driver.playwright(), program);
  }

  BrowserContext newContext() {
    BrowserContext context = browser.newContext();
    context.setDefaultTimeout(TO_SHOW.toMillis());
    return context;
  }

  @Override
  public void close() {
    if (browser != null) {
      Deadline.isMet(TO_CLOSE, "close the browser", browser::close);
      browser = null;
    }
    if (driver != null) {
      driver.close();
      driver = null;
    }
  }
}
