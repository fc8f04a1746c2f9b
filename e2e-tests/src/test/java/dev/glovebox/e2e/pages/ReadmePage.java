package dev.glovebox.e2e.pages;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.server.SecurityHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page that runs one example as it stands. Its import map says where {@code glovebox} is, as a
 * host page without a bundler would say it; the policy names that map by its hash.
 */
public final class ReadmePage {
  private static final String POLICY = "Content-Security-Policy";
  private static final String MAP_BEGINS = "<script type=\"importmap\">";

  private ReadmePage() {}

  /** Runs the example, and gives the first line that it logs. */
  public static String firstLineLoggedBy(Visit visit, String example) throws IOException {
    try (Site site = Site.under(allowingTheImportMap())) {
      Page page = visit.page();
      page.route(
          "**/fixtures/readme/example.js",
          route ->
              route.fulfill(
                  new Route.FulfillOptions().setContentType("text/javascript").setBody(example)));
      ConsoleMessage logged =
          page.waitForConsoleMessage(
              new Page.WaitForConsoleMessageOptions()
                  .setPredicate(message -> message.type().equals("log")),
              () -> page.navigate(site.at("/fixtures/readme/readme.html")));
      page.navigate("about:blank");
      return logged.text();
    }
  }

  private static SecurityHeaders allowingTheImportMap() throws IOException {
    String page = Files.readString(Checkout.file("e2e-tests/src/test/web/readme/readme.html"));
    int start = page.indexOf(MAP_BEGINS) + MAP_BEGINS.length();
    String map = page.substring(start, page.indexOf("</script>", start));
    SecurityHeaders usual = SecurityHeaders.isolated();
    String policy = usual.values().get(POLICY);
    return usual.withPolicy(
        policy.replace("script-src 'self'", "script-src 'self' 'sha256-" + sha256(map) + "'"));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
