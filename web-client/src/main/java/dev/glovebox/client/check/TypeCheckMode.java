package dev.glovebox.client.check;

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
}
