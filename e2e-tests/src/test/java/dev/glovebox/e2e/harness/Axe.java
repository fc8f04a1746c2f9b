package dev.glovebox.e2e.harness;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/**
 * What axe-core finds on a page that somebody with other means than eyes and a mouse cannot use.
 */
public final class Axe {
  private static final String RUN =
      """
      async () => {
        const { violations } = await axe.run(document, {
          iframes: false,
          preload: false,
          resultTypes: ["violations"],
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
        );
      }
      """;

  private Axe() {}

  /** By the rules of WCAG 2.2 AA, and what axe itself recommends; empty where all is well. */
  public static List<String> violationsOn(Page page) {
    return violationsIn(page.mainFrame());
  }

  /** The same of a frame, as a document of its own. */
  @SuppressWarnings("unchecked")
  public static List<String> violationsIn(Frame frame) {
    if (!(boolean) frame.evaluate("'axe' in globalThis")) {
      frame.evaluate(source());
    }
    return (List<String>) frame.evaluate(RUN);
  }

  /** It is evaluated, and not added as a script, which the page's policy would refuse. */
  private static String source() {
    try {
      return Files.readString(Checkout.file("e2e-tests/node_modules/axe-core/axe.min.js")) + "\n;0";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
