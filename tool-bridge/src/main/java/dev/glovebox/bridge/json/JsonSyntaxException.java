package dev.glovebox.bridge.json;

/** A text is not JSON, or is nested too deeply to be handled. */
public final class JsonSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JsonSyntaxException(String message) {
    super(message);
  }
}
