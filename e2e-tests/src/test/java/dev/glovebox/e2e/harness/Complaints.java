package dev.glovebox.e2e.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.WebError;
import java.util.ArrayList;
import java.util.List;

/**
 * The errors that the pages of one test reported: uncaught exceptions, errors in the console, and
 * with them what a Content-Security-Policy refused.
 */
public final class Complaints {
  private final List<String> heard = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private final List<String> tolerated = new ArrayList<>();

  Complaints() {}

  void listenTo(BrowserContext context) {
    context.onConsoleMessage(this::hear);
    context.onWebError(this::hear);
  }

  /** Says that an error which contains this text is what the test is about. */
  public void expect(String text) {
    expected.add(text);
  }

  /**
   * Says that an error which contains this text may come or not, and is not a fault of Glovebox.
   */
  public void tolerate(String text) {
    tolerated.add(text);
  }

  List<String> unexpected() {
    return heard.stream()
        .filter(complaint -> expected.stream().noneMatch(complaint::contains))
        .filter(complaint -> tolerated.stream().noneMatch(complaint::contains))
        .toList();
  }

  /** The expected texts that no error contained. */
  List<String> missing() {
    return expected.stream()
        .filter(text -> heard.stream().noneMatch(complaint -> complaint.contains(text)))
        .toList();
  }

  private void hear(ConsoleMessage message) {
    // Chromium asks every origin for an icon, and reports that there is none.
    if (message.type().equals("error") && !message.location().contains("/favicon.ico")) {
      heard.add("console: " + message.text() + " (" + message.location() + ")");
    }
  }

  private void hear(WebError error) {
    heard.add("uncaught: " + error.error());
  }
}
