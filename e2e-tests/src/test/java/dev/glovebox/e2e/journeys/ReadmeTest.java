package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.pages.ReadmePage;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The README's first JavaScript example, letter for letter. */
@InBrowser
class ReadmeTest {
  private static final String FENCE = "```";
  private static final int MOST_LINES = 15;

  @Test
  void firstExampleLogsWhatItsCommentPromises(Visit visit) throws IOException {
    String example = firstExample();

    String logged = ReadmePage.firstLineLoggedBy(visit, example);

    assertEquals(promised(example), logged);
  }

  @Test
  void firstExampleIsShort() throws IOException {
    long lines = firstExample().lines().count();

    assertTrue(lines <= MOST_LINES, lines + " lines");
  }

  private static String firstExample() throws IOException {
    String readme = Files.readString(Checkout.file("README.md"));
    int start = readme.indexOf(FENCE + "js\n") + FENCE.length() + "js\n".length();
    return readme.substring(start, readme.indexOf(FENCE, start));
  }

  /** What the comment behind the last line says that it logs. */
  private static String promised(String example) {
    return example.substring(example.lastIndexOf("// ") + "// ".length()).strip();
  }
}
