package dev.glovebox.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.glovebox.e2e.harness.Visit;

/** The demo page: an editor, a run button, and what the last run did. */
public final class DemoPage {
  private static final double UNTIL_PREPARED_MS = 60_000;
  private static final double UNTIL_RUN_MS = 60_000;

  private final Page page;

  private DemoPage(Page page) {
    this.page = page;
  }

  /** The page, with its sandbox ready. */
  public static DemoPage open(Visit visit) {
    visit.page().navigate(visit.site().at("/"));
    DemoPage demo = new DemoPage(visit.page());
    assertThat(demo.part("run"))
        .isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(UNTIL_PREPARED_MS));
    return demo;
  }

  /** A part of the page, by its {@code data-testid}. */
  public Locator part(String testId) {
    return page.getByTestId(testId);
  }

  public void chooseExample(String id) {
    part("example").selectOption(id);
  }

  public void write(String script) {
    part("editor").locator(".cm-content").fill(script);
  }

  /** Starts the script in the editor, and does not wait for it. */
  public void start() {
    assertThat(part("run")).containsText("Run");
    part("run").click();
  }

  public void stop() {
    assertThat(part("run")).containsText("Stop");
    part("run").click();
  }

  public void approveNext() {
    part("approve").first().click();
  }

  public void denyNext() {
    part("deny").first().click();
  }

  /** Waits for the run's value, and gives its text. */
  public String result() {
    return text("result");
  }

  /** Waits for the run's failure, and gives its code. */
  public String failureCode() {
    return text("failure-code");
  }

  private String text(String testId) {
    Locator part = part(testId);
    assertThat(part).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(UNTIL_RUN_MS));
    return part.innerText();
  }
}
