package dev.glovebox.e2e.harness.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** A browser of one make, beside the one that all tests of a run share. */
public final class OneBrowser implements AutoCloseable {
  private static final double TO_SHOW_MS = 60_000;

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;

  private OneBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
    BrowserContext context = browser.newContext();
    context.setDefaultTimeout(TO_SHOW_MS);
    this.page = context.newPage();
  }

  public static OneBrowser start(BrowserKind kind) {
    Playwright playwright = SharedBrowser.playwright();
    try {
      return new OneBrowser(playwright, kind.launch(playwright, Needed.ENGINE));
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  public Page page() {
    return page;
  }

  @Override
  public void close() {
    try {
      browser.close();
    } finally {
      playwright.close();
    }
  }
}
