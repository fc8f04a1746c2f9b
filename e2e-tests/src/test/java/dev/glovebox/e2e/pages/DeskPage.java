package dev.glovebox.e2e.pages;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.Visit;
import java.util.Map;

/** The page that is an FDC3 desktop agent; its applications are iframes of it. */
public final class DeskPage {
  private static final String ADDRESS = "/fixtures/fdc3/desk.html";

  private final Page page;
  private final PageScript acts;

  private DeskPage(Page page) {
    this.page = page;
    this.acts = new PageScript(page, "fdc3/acts.js");
  }

  /** Waits until the agent is there, and a Code Mode over it. */
  public static DeskPage open(Visit visit) {
    visit.page().navigate(visit.site().at(ADDRESS));
    AppWindow.connectedIn(visit.page());
    return new DeskPage(visit.page());
  }

  /** Runs a script over the agent. */
  public Outcome execute(String code) {
    return new Outcome(acts.call("execute", Map.of("code", code)).getAsJsonObject());
  }

  /**
   * Opens an application that logs, and gives the first line that is not of the agent or its
   * client.
   */
  public String firstLineLoggedBy(String appId) {
    ConsoleMessage logged =
        page.waitForConsoleMessage(
            new Page.WaitForConsoleMessageOptions()
                .setPredicate(
                    message -> message.type().equals("log") && !isOfTheAgent(message.text())),
            () -> acts.call("open", appId));
    return logged.text();
  }

  private static boolean isOfTheAgent(String line) {
    return line.startsWith("FDC3 ") || line.startsWith("[DesktopAgent] ");
  }
}
