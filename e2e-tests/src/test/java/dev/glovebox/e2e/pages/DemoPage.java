package dev.glovebox.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** The demo page: an editor, a run button, and what the last run did. */
public final class DemoPage {
  /**
   * A checker that does not answer in time is not waited for, and on a busy machine a script would
   * run unchecked. In these pages it has the time that others have who are waited for.
   */
  private static final String CHECKS_HAVE_TIME =
      """
      (() => {
        const wait = globalThis.setTimeout;
        const checks = [%s, %s];
        globalThis.setTimeout = (then, ms, ...rest) =>
          wait(then, checks.includes(ms) ? 60_000 : ms, ...rest);
      })();
      """
          .formatted(checkers("WAIT_MS"), checkers("CHECK_MS"));

  /** The page has put at each window's frame what answers for it. */
  private static final String HANGS =
      """
      (hung) => {
        for (const { app } of document.querySelectorAll("[data-window] iframe")) {
          const { call } = app;
          app.call = (place, name, given) =>
            name === hung ? new Promise(() => {}) : call(place, name, given);
        }
      }
      """;

  private final Page page;

  private DemoPage(Page page) {
    this.page = page;
  }

  /** A limit of the checker's, as its own source says it. */
  private static String checkers(String limit) {
    String source = "web-client/src/main/java/dev/glovebox/client/check/WatchedChecker.java";
    try {
      String text = Files.readString(Checkout.file(source));
      return Pattern.compile(limit + " = ([0-9_]+);")
          .matcher(text)
          .results()
          .findFirst()
          .orElseThrow()
          .group(1);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The page, with its sandbox ready; as it was left, where tests have one visit. */
  public static DemoPage open(Visit visit) {
    String address = visit.site().at("/");
    if (!visit.page().url().equals(address)) {
      return openAt(visit, address);
    }
    DemoPage demo = on(visit);
    demo.part("tab-script").click();
    demo.part("tab-run").click();
    return demo;
  }

  /** The page where another server serves it. */
  public static DemoPage openAt(Visit visit, String address) {
    visit.page().addInitScript(CHECKS_HAVE_TIME);
    visit.page().navigate(address);
    DemoPage demo = on(visit);
    assertThat(demo.part("run")).isEnabled();
    return demo;
  }

  /** The page that is open, as far as it has come. */
  public static DemoPage on(Visit visit) {
    return new DemoPage(visit.page());
  }

  /** A part of the page, by its {@code data-testid}. */
  public Locator part(String testId) {
    return page.getByTestId(testId);
  }

  public void chooseTask(String id) {
    part("task").selectOption(id);
  }

  /**
   * Writes over what the editor holds. Playwright selects all and then types: what the page does to
   * the editor in between, when its catalogue has come, takes the selection back.
   */
  public void write(String script) {
    Locator text = part("editor").locator(".cm-content");
    text.fill(script);
    if (text.locator(".cm-line").count() != script.split("\n", -1).length) {
      text.fill(script);
    }
  }

  /** Starts the script in the editor, and does not wait for it. */
  public void start() {
    assertThat(part("run")).containsText("Run");
    part("run").click();
  }

  /** From now on a call of this function of the desk has no answer, until the page is left. */
  public void hang(String function) {
    assertThat(part("catalogue-said")).hasText("All 99 functions");
    page.evaluate(HANGS, function);
  }

  /** Writes another value for an argument of the first call that waits for an approval. */
  public void editArgument(String name, String value) {
    Locator field = part("argument-" + name).first();
    // Playwright's fill does not clear a number field in Firefox over BiDi; keys do.
    field.press("ControlOrMeta+A");
    field.pressSequentially(value);
    assertThat(field).hasValue(value);
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
    assertThat(part).isVisible();
    return part.innerText();
  }
}
