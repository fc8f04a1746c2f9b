package dev.glovebox.bridge.source.functions;

import java.util.ArrayList;
import java.util.List;

/** What a validator found wrong, as one text that a model can act on. */
public final class IssueTexts {
  private static final int SHOWN = 5;
  private static final int MAX_LENGTH = 300;

  private final List<String> texts = new ArrayList<>();
  private int hidden;

  /**
   * Adds one finding.
   *
   * @param path where it is, such as {@code clients[0].name}; empty for the whole
   */
  public void add(String path, String message) {
    if (texts.size() == SHOWN) {
      hidden++;
      return;
    }
    String text = path.isEmpty() ? message : path + ": " + message;
    texts.add(text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…");
  }

  /** All of them; one that is hidden is counted. */
  public String text() {
    String shown = String.join("; ", texts);
    return hidden == 0 ? shown : shown + "; and " + hidden + " more";
  }
}
