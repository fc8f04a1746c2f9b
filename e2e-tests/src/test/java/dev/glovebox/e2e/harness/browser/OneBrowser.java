package dev.glovebox.e2e.harness.browser;

import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.time.Anew;

/** A browser of one make, beside the one that all tests of a run share. */
public final class OneBrowser implements AutoCloseable {
  private final StartedBrowser browser = new StartedBrowser();
  private final Page page;

  private OneBrowser(BrowserKind kind) {
    page =
        Anew.started(StartedBrowser.TO_OPEN, kind.label(), () -> firstPage(kind), browser::close);
  }

  public static OneBrowser start(BrowserKind kind) {
    return new OneBrowser(kind);
  }

  private Page firstPage(BrowserKind kind) {
    browser.start(kind, Needed.ENGINE);
    return browser.newContext().newPage();
  }

  public Page page() {
    return page;
  }

  @Override
  public void close() {
    browser.close();
  }
}
