package dev.glovebox.bridge.source.openapi.operation;

import java.util.Locale;

/** Words of a media type. */
public final class MediaType {
  private MediaType() {}

  /** In small letters and without parameters. */
  public static String plain(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  public static boolean isJson(String plain) {
    return plain.equals("application/json") || plain.equals("text/json") || plain.endsWith("+json");
  }

  public static boolean isText(String plain) {
    return plain.startsWith("text/")
        || plain.endsWith("/xml")
        || plain.endsWith("+xml")
        || plain.equals("application/x-www-form-urlencoded")
        || plain.equals("application/yaml")
        || plain.equals("application/javascript");
  }
}
