package dev.glovebox.bridge.policy;

import java.util.List;
import java.util.stream.Stream;

/** What a rule may say about a call. */
public enum Verdict {
  ALLOW("allow"),
  ASK("ask"),
  DENY("deny");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** As written in options and in the names of rules. */
  public String word() {
    return word;
  }

  public static List<String> words() {
    return Stream.of(values()).map(Verdict::word).toList();
  }
}
