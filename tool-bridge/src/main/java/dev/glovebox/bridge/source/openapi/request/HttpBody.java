package dev.glovebox.bridge.source.openapi.request;

import java.util.List;

/** What a request carries. */
public sealed interface HttpBody {
  /** A text with its media type. */
  record Text(String mediaType, String text) implements HttpBody {}

  /** Bytes in base64 with their media type. */
  record Bytes(String mediaType, String base64) implements HttpBody {}

  /** A form in several parts; the browser chooses what stands between them. */
  record Multipart(List<Part> parts) implements HttpBody {
    public Multipart {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One part of a form.
   *
   * @param isBinary whether the text is base64 of the part's bytes
   */
  record Part(String name, String text, boolean isBinary) {}
}
