package dev.glovebox.bridge.source.openapi.request;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.source.openapi.operation.Argument;
import dev.glovebox.bridge.source.openapi.operation.BodyKind;
import dev.glovebox.bridge.source.openapi.operation.Operation;
import dev.glovebox.bridge.source.openapi.operation.Place;
import dev.glovebox.bridge.source.openapi.operation.UnfitArgument;
import java.util.ArrayList;
import java.util.List;

/** Writes the body of one call. */
final class RequestBodyWriter {
  private final Operation operation;
  private final JsonObject values;

  private RequestBodyWriter(Operation operation, JsonObject values) {
    this.operation = operation;
    this.values = values;
  }

  /** The body, or null when there is nothing to send. */
  static HttpBody write(Operation operation, JsonObject values) {
    if (operation.mediaType().isEmpty()) {
      return null;
    }
    return new RequestBodyWriter(operation, values).body();
  }

  private HttpBody body() {
    Argument whole = whole();
    Json value = whole == null ? fields() : values.get(whole.name());
    if (value == null
        || (value instanceof JsonObject object && whole == null && object.size() == 0)) {
      return null;
    }
    return switch (BodyKind.of(operation.mediaType())) {
      case JSON -> new HttpBody.Text(operation.mediaType(), JsonWriter.write(value));
      case TEXT -> new HttpBody.Text(operation.mediaType(), ValueText.plain(value));
      case BINARY -> new HttpBody.Bytes(operation.mediaType(), base64(whole, value));
      case FORM -> new HttpBody.Text(operation.mediaType(), form(object(whole, value)));
      case MULTIPART -> new HttpBody.Multipart(parts(object(whole, value)));
    };
  }

  private Argument whole() {
    for (Argument argument : operation.arguments()) {
      if (argument.place() == Place.BODY) {
        return argument;
      }
    }
    return null;
  }

  /** The fields that were given, under the names that the request has for them. */
  private JsonObject fields() {
    JsonObject.Builder fields = JsonObject.builder();
    for (Argument argument : operation.arguments()) {
      Json value = values.get(argument.name());
      if (argument.place() == Place.FIELD && value != null) {
        fields.put(argument.wireName(), value);
      }
    }
    return fields.build();
  }

  private String form(JsonObject fields) {
    StringBuilder out = new StringBuilder();
    for (String field : fields.names()) {
      for (ValueText.Pair pair :
          new ValueText(argument(field), UrlText::encoded).pairs(fields.get(field))) {
        out.append(out.isEmpty() ? "" : "&").append(pair.name()).append('=').append(pair.value());
      }
    }
    return out.toString();
  }

  private List<HttpBody.Part> parts(JsonObject fields) {
    List<HttpBody.Part> parts = new ArrayList<>();
    for (String field : fields.names()) {
      Argument argument = argument(field);
      Json value = fields.get(field);
      for (Json item : value instanceof JsonArray array ? array.items() : List.of(value)) {
        boolean isBinary = argument.form().isBinary();
        if (!(item instanceof JsonNull)) {
          String text = isBinary ? base64(argument, item) : ValueText.plain(item);
          parts.add(new HttpBody.Part(field, text, isBinary));
        }
      }
    }
    return parts;
  }

  private Argument argument(String field) {
    for (Argument argument : operation.arguments()) {
      if (argument.place() == Place.FIELD && argument.wireName().equals(field)) {
        return argument;
      }
    }
    return new Argument(field, field, Place.FIELD, Argument.Form.FIELD);
  }

  private static JsonObject object(Argument whole, Json value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new UnfitArgument(whole.name(), "a form is a dict");
  }

  private static String base64(Argument argument, Json value) {
    if (value instanceof JsonString text && isBase64(text.value())) {
      return text.value();
    }
    throw new UnfitArgument(argument.name(), "bytes are written as base64");
  }

  private static boolean isBase64(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDigit =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '+'
              || c == '/'
              || (c == '=' && i >= text.length() - 2);
      if (!isDigit) {
        return false;
      }
    }
    return text.length() % 4 == 0;
  }
}
