package dev.glovebox.e2e.pages;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConsoleMessageOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.glovebox.e2e.harness.Visit;
import java.util.ArrayList;
import java.util.List;

/** The page of an app that a new user has made, at whatever address its bundler serves it. */
public final class NewUserPage {
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

  /** What the app did not catch. */
  public static String firstErrorAt(Visit visit, String address) {
    Page page = visit.page();
    List<String> uncaught = new ArrayList<>();
    page.onPageError(uncaught::add);
    page.navigate(address);
    page.waitForCondition(() -> !uncaught.isEmpty());
    return uncaught.getFirst().lines().findFirst().orElseThrow();
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
