package dev.glovebox.client.egress;

/**
 * Bytes of a value, which leave beside the text of an answer.
 *
 * @param body base64; or the text itself, of a picture that is written as one
 */
public record ContentPart(String mediaType, int bytes, String body, boolean isText) {

  /** What it is, and how much of it there is. */
  String told() {
    return mediaType + ", " + size();
  }

  private String size() {
    if (bytes < 1_000) {
      return bytes == 1 ? "1 byte" : bytes + " bytes";
    }
    boolean isKilo = bytes < 1_000_000;
    long tenths = (bytes + (isKilo ? 50L : 50_000L)) / (isKilo ? 100 : 100_000);
    return tenths / 10 + "." + tenths % 10 + (isKilo ? " KB" : " MB");
  }
}
