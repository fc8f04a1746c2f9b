package dev.glovebox.bridge.policy;

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
}
