package dev.glovebox.bridge.source.openapi.operation;

/**
 * One argument of an operation, and how it is written into the request.
 *
 * @param name as a script's arguments call it
 * @param wireName as the request calls it
 */
public record Argument(String name, String wireName, Place place, Form form) {

  /**
   * How a value becomes text.
   *
   * @param style the document's word, such as {@code deepObject}
   * @param explode whether each item of a list has a place of its own
   * @param isJson whether the value is written as JSON
   * @param isBinary whether the value is base64 of bytes
   */
  public record Form(String style, boolean explode, boolean isJson, boolean isBinary) {
    public static final Form JSON = new Form("form", false, true, false);
    public static final Form BINARY = new Form("form", false, false, true);
    public static final Form FIELD = new Form("form", true, false, false);
  }
}
