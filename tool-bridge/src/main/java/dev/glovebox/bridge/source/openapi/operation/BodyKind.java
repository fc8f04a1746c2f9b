package dev.glovebox.bridge.source.openapi.operation;

/** The kinds of body that are sent, by their media type. */
public enum BodyKind {
  JSON,
  FORM,
  MULTIPART,
  TEXT,
  BINARY;

  /** The kind of a media type; parameters of the type do not matter. */
  public static BodyKind of(String mediaType) {
    String type = MediaType.plain(mediaType);
    if (MediaType.isJson(type) || type.equals("*/*")) {
      return JSON;
    }
    return switch (type) {
      case "application/x-www-form-urlencoded" -> FORM;
      case "multipart/form-data" -> MULTIPART;
      default -> MediaType.isText(type) ? TEXT : BINARY;
    };
  }
}
