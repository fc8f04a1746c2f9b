package dev.glovebox.bridge.json;

/**
 * How deep JSON may be nested, and how many values a call may send. A text of a hundred thousand
 * brackets would exhaust the stack of the page when it is read, and kill the interpreter when a
 * script reads it.
 */
public final class JsonLimits {
  /** Arrays and objects inside one another. */
  public static final int MAX_DEPTH = 200;

  /** Values in the arguments of a call; millions would hold the page up for seconds. */
  public static final int MAX_VALUES = 50_000;

  private JsonLimits() {}
}
