package dev.glovebox.bridge.source.openapi.request;

import java.util.List;

/**
 * A request without its credentials, which are added where it is sent.
 *
 * @param operation the name of the operation, for whoever adds the credentials
 * @param body null when there is none
 */
public record HttpRequest(
    String operation, String method, String url, List<Field> headers, HttpBody body) {
  public HttpRequest {
    headers = List.copyOf(headers);
  }

  /** A name and its text. */
  public record Field(String name, String text) {}
}
