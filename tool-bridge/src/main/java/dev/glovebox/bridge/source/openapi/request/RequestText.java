package dev.glovebox.bridge.source.openapi.request;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/** A request as JSON text, in which form it goes to whatever sends it. */
public final class RequestText {
  private RequestText() {}

  /** {@code { operation, method, url, headers: [[name, text]], body? }}. */
  public static String of(HttpRequest request) {
    List<Json> headers = new ArrayList<>();
    for (HttpRequest.Field header : request.headers()) {
      headers.add(JsonArray.of(new JsonString(header.name()), new JsonString(header.text())));
    }
    JsonObject.Builder out =
        JsonObject.builder()
            .put("operation", request.operation())
            .put("method", request.method())
            .put("url", request.url())
            .put("headers", new JsonArray(headers));
    if (request.body() != null) {
      out.put("body", body(request.body()));
    }
    return JsonWriter.write(out.build());
  }

  private static Json body(HttpBody body) {
    return switch (body) {
      case HttpBody.Text text ->
          JsonObject.builder().put("mediaType", text.mediaType()).put("text", text.text()).build();
      case HttpBody.Bytes bytes ->
          JsonObject.builder()
              .put("mediaType", bytes.mediaType())
              .put("base64", bytes.base64())
              .build();
      case HttpBody.Multipart form -> JsonObject.builder().put("parts", parts(form)).build();
    };
  }

  private static Json parts(HttpBody.Multipart form) {
    List<Json> parts = new ArrayList<>();
    for (HttpBody.Part part : form.parts()) {
      parts.add(
          JsonObject.builder()
              .put("name", part.name())
              .put("text", part.text())
              .put("isBinary", JsonBoolean.of(part.isBinary()))
              .build());
    }
    return new JsonArray(parts);
  }
}
