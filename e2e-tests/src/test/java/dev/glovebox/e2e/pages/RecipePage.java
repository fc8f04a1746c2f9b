package dev.glovebox.e2e.pages;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.glovebox.e2e.harness.Visit;
import java.net.URI;

/** A page that runs the first example of a how-to guide, bundled as it stands there. */
public final class RecipePage {
  private RecipePage() {}

  /**
   * Runs the example, and gives the first line that it logs.
   *
   * @param path what the example asks its own origin for, as it would a proxy
   * @param server where that is answered
   */
  public static String firstLineLoggedBy(Visit visit, String recipe, String path, String server) {
    Page page = visit.page();
    page.route(
        url -> URI.create(url).getPath().startsWith(path),
        route -> route.resume(new Route.ResumeOptions().setUrl(redirected(route, path, server))));
    String document = visit.site().at("/fixtures/openapi/desk-api.json");
    page.route(
        url -> URI.create(url).getPath().equals("/desk-api.json"),
        route -> route.resume(new Route.ResumeOptions().setUrl(document)));
    ConsoleMessage logged =
        page.waitForConsoleMessage(
            new Page.WaitForConsoleMessageOptions()
                .setPredicate(message -> message.type().equals("log")),
            () -> page.navigate(visit.site().at("/fixtures/recipes/" + recipe + ".html")));
    page.navigate("about:blank");
    return logged.text();
  }

  private static String redirected(Route route, String path, String server) {
    String url = route.request().url();
    return server + url.substring(url.indexOf(path));
  }
}
