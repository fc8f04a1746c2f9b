package dev.glovebox.client.check;

import java.util.List;
import java.util.stream.Stream;

/** What findings do to a run: the option {@code typeCheck}. */
public enum TypeCheckMode {
  /** An error refuses the run. */
  ERROR("error"),
  /** Findings are told with the outcome. */
  WARN("warn"),
  /** Nothing is checked before a run. */
  OFF("off");

  private final String word;

  TypeCheckMode(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static List<String> words() {
    return Stream.of(values()).map(TypeCheckMode::word).toList();
  }

  /** The one of a word that {@link #words} has. */
  public static TypeCheckMode of(String word) {
    return values()[words().indexOf(word)];
  }
}
