package dev.glovebox.e2e.harness.browser;

import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of its features Chromium runs without. Each window that it opens without a screen has two
 * more pages, for the suggestions below a bar of addresses that nobody sees: they take a fifth of
 * the processor's time.
 */
final class ChromiumFeatures {
  private static final List<String> SUGGESTIONS =
      List.of("WebUIOmniboxPopup", "WebUIOmniboxAimPopup");

  /** Where Playwright names the features that it turns off itself. */
  private static final String DRIVER = "driver/package/lib/coreBundle.js";

  private static final Pattern LIST =
      Pattern.compile("\\bdisabledFeatures = \\[(.*?)]", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("^ *\"(\\w+)\"", Pattern.MULTILINE);

  private ChromiumFeatures() {}

  /** Of several such switches only the last one counts: Playwright's own features are in it too. */
  static String withoutSuggestions() {
    return Stream.concat(turnedOffByPlaywright().stream(), SUGGESTIONS.stream())
        .collect(Collectors.joining(",", "--disable-features=", ""));
  }

  private static List<String> turnedOffByPlaywright() {
    Matcher list = LIST.matcher(driver());
    List<String> names =
        list.find()
            ? NAME.matcher(list.group(1)).results().map(name -> name.group(1)).toList()
            : List.of();
    if (names.isEmpty()) {
      throw new IllegalStateException(
          "Playwright's list of the features that it turns off is not in its " + DRIVER + ".");
    }
    return names;
  }

  private static String driver() {
    try (InputStream driver = Playwright.class.getClassLoader().getResourceAsStream(DRIVER)) {
      if (driver == null) {
        throw new IllegalStateException("Playwright's driver has no " + DRIVER + ".");
      }
      return new String(driver.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
