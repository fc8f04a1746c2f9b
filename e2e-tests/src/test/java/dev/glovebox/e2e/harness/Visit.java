package dev.glovebox.e2e.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import dev.glovebox.e2e.harness.browser.BrowserKind;
import dev.glovebox.e2e.harness.browser.FirefoxWorkers;
import dev.glovebox.e2e.harness.browser.Needed;
import dev.glovebox.e2e.harness.browser.SharedBrowser;
import dev.glovebox.e2e.harness.time.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One test's time in the browser: a context of its own, a page in it, and what its pages complained
 * about. It begins before the test and ends after it.
 */
public final class Visit {
  private static final Duration TO_TELL = Duration.ofSeconds(60);

  private final Site site;
  private final SharedBrowser browser;
  private final Noted noted;
  private final BrowserContext context;
  private final Page page;
  private final Complaints complaints = new Complaints();

  /**
   * @param tags those of the test: they say in which program it runs, and what is noted of it
   */
  Visit(Site site, SharedBrowser browser, Set<String> tags) {
    this.site = site;
    this.browser = browser;
    this.noted = Noted.of(tags);
    this.context = browser.newContext(Needed.of(tags), this::prepare);
    this.page = context.pages().getFirst();
  }

  private void prepare(BrowserContext opened) {
    complaints.listenTo(opened);
    noted.startIn(opened);
    opened.newPage();
  }

  public Page page() {
    return page;
  }

  /** How many workers its pages have. */
  public int workers() {
    return BrowserKind.chosen() == BrowserKind.FIREFOX
        ? FirefoxWorkers.count()
        : page.workers().size();
  }

  /** Waits until so many workers are left, or fewer. */
  public void waitForWorkers(int most) {
    waitForWorkers(0, most);
  }

  /** Waits until its pages have so many workers, and tells how many there were if they never do. */
  public void waitForWorkers(int least, int most) {
    try {
      page.waitForCondition(() -> least <= workers() && workers() <= most);
    } catch (TimeoutError e) {
      String frames = page.frames().stream().map(Frame::url).collect(Collectors.joining(", "));
      throw new AssertionError(
          "%d workers, not %d to %d; Playwright knows of %d, and of these frames: %s"
              .formatted(workers(), least, most, page.workers().size(), frames),
          e);
    }
  }

  /** One more page beside the first, with the same storage. */
  public Page anotherPage() {
    return context.newPage();
  }

  public Site site() {
    return site;
  }

  public Complaints complaints() {
    return complaints;
  }

  /** Fails if a page has complained by now, for a test of many cases that would not tell which. */
  public void assertNoComplaints() {
    List<String> heard = heardComplaints();
    if (!heard.isEmpty()) {
      throw new AssertionError("A page reported an error. " + String.join("\n", heard));
    }
  }

  /** Events arrive while Playwright is asked something: this brings the last ones in. */
  List<String> heardComplaints() {
    Deadline.within(TO_TELL, "hear the last of a page", context::cookies);
    return complaints.unexpected();
  }

  boolean isTraced() {
    return noted != Noted.NOTHING;
  }

  BrowserContext context() {
    return context;
  }

  void end() {
    browser.close(context);
  }
}
