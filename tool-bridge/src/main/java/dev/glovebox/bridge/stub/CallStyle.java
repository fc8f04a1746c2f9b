package dev.glovebox.bridge.stub;

/** How scripts call tools. */
public enum CallStyle {
  /** Scripts await each call. */
  ASYNC("async def ", "await "),
  /** The script blocks until the answer is there. */
  SYNC("def ", "");

  private final String definition;
  private final String call;

  CallStyle(String definition, String call) {
    this.definition = definition;
    this.call = call;
  }

  String definition() {
    return definition;
  }

  /** What stands before a call: {@code await} or nothing. */
  public String call() {
    return call;
  }
}
