package dev.glovebox.bridge.source.openapi.request;

import dev.glovebox.bridge.source.openapi.operation.MediaType;

/**
 * What came back.
 *
 * @param mediaType empty when there is none
 * @param text the body when it is text, else empty
 * @param base64 the body when it is not text, else empty
 */
public record HttpAnswer(
    int status, String statusText, String mediaType, String text, String base64) {

  /** Whether a body of this media type is to be read as text. */
  public static boolean isText(String mediaType) {
    String plain = MediaType.plain(mediaType);
    return plain.isEmpty() || MediaType.isJson(plain) || MediaType.isText(plain);
  }
}
