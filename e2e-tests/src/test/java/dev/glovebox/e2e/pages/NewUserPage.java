package dev.glovebox.e2e.pages;

import com.google.gson.Gson;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConsoleMessageOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.glovebox.e2e.harness.Visit;

/** The page of an app that a new user has made, at whatever address its bundler serves it. */
public final class NewUserPage {
  /** In the page, because whoever asks from outside comes later. */
  private static final String NOTING =
      """
      const note = (failure) => {
        const { code, message, hint } = Object(failure);
        globalThis.toldFailure ??= { code, message, hint, afterMs: performance.now() };
      };
      const { log } = console;
      console.log = (...words) => {
        note(words[0]);
        log(...words);
      };
      addEventListener("unhandledrejection", ({ reason }) => note(reason));
      addEventListener("error", ({ error }) => note(error));
      """;

  /** As it is read: of a failure its message and its hint. */
  private static final String READING =
      """
      globalThis.loggedLines = "";
      console.log = (...words) => {
        const read = ({ message, hint }, word) => (message ? `${message}; ${hint}` : word);
        loggedLines += words.map((word) => read(Object(word), word)).join(" ") + "\\n";
      };
      """;

  private NewUserPage() {}

  public static String firstLineLoggedAt(Visit visit, String address) {
    return firstLineLogged(visit, () -> visit.page().navigate(address));
  }

  /** Fills in the one field of the dialog that asks, and presses a button of it. */
  public static String firstLineLoggedAfterAnswering(
      Visit visit, String address, String field, String button) {
    Page page = visit.page();
    return firstLineLogged(
        visit,
        () -> {
          page.navigate(address);
          page.getByRole(AriaRole.TEXTBOX).fill(field);
          page.getByText(button, new Page.GetByTextOptions().setExact(true)).click();
        });
  }

  private static String firstLineLogged(Visit visit, Runnable action) {
    Page page = visit.page();
    ConsoleMessage logged =
        page.waitForConsoleMessage(
            new WaitForConsoleMessageOptions()
                .setPredicate(message -> message.type().equals("log")),
            action);
    page.navigate("about:blank");
    return logged.text();
  }

  /** The failure that the app logs or does not catch. */
  public static ToldFailure firstFailureAt(Visit visit, String address) {
    Page page = visit.page();
    page.addInitScript(NOTING);
    page.navigate(address);
    page.waitForFunction("() => globalThis.toldFailure !== undefined");
    String told = (String) page.evaluate("() => JSON.stringify(toldFailure)");
    page.navigate("about:blank");
    return new Gson().fromJson(told, ToldFailure.class);
  }

  /** Waits until the app has logged each of these. */
  public static void awaitLogged(Visit visit, String address, String... parts) {
    Page page = visit.page();
    page.addInitScript(READING);
    page.navigate(address);
    for (String part : parts) {
      page.waitForFunction("part => loggedLines.includes(part)", part);
    }
    page.navigate("about:blank");
  }

  /** The text of the first paragraph, once there is one. */
  public static String firstParagraphAt(Visit visit, String address) {
    Page page = visit.page();
    page.navigate(address);
    Locator filled = page.locator("p:not(:empty)").first();
    String text = filled.textContent();
    page.navigate("about:blank");
    return text;
  }
}
