package dev.glovebox.bridge.gate.call;

/** Who can do something about a failure. */
public enum Blame {
  SCRIPT("script"),
  TOOL("tool"),
  POLICY("policy"),
  LIMIT("limit"),
  CALLER("caller"),
  GLOVEBOX("glovebox");

  private final String text;

  Blame(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
