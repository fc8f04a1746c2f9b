package dev.glovebox.bridge.source.openapi;

/**
 * One argument of an operation, and how it is written into the request.
 *
 * @param name as a script's arguments call it
 * @param wireName as the request calls it
 */
record Argument(String name, String wireName, Place place, Form form) {

  /**
   * How a value becomes text.
   *
   * @param style the document's word, such as {@code deepObject}
   * @param explode whether each item of a list has a place of its own
   * @param isJson whether the value is written as JSON
   * @param isBinary whether the value is base64 of bytes
   */
  record Form(String style, boolean explode, boolean isJson, boolean isBinary) {
    static final Form JSON = new Form("form", false, true, false);
    static final Form BINARY = new Form("form", false, false, true);
    static final Form FIELD = new Form("form", true, false, false);
  }
}
