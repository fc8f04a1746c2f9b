package dev.glovebox.e2e.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;

/**
 * One test's time in the browser: a context of its own, a page in it, and what its pages complained
 * about. It begins before the test and ends after it.
 */
public final class Visit {
  private final Site site;
  private final SharedBrowser browser;
  private final BrowserContext context;
  private final Page page;
  private final Complaints complaints = new Complaints();

  Visit(Site site, SharedBrowser browser) {
    this.site = site;
    this.browser = browser;
    this.context = browser.newContext();
    complaints.listenTo(context);
    context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
    this.page = context.newPage();
  }

  public Page page() {
    return page;
  }

  public Site site() {
    return site;
  }

  public Complaints complaints() {
    return complaints;
  }

  BrowserContext context() {
    return context;
  }

  void end() {
    browser.close(context);
  }
}
