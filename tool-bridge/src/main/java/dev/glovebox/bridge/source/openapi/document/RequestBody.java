package dev.glovebox.bridge.source.openapi.document;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.schema.ObjectShape;
import dev.glovebox.bridge.source.openapi.operation.Argument;
import dev.glovebox.bridge.source.openapi.operation.BodyKind;
import dev.glovebox.bridge.source.openapi.operation.MediaType;
import java.util.List;

/**
 * The body of an operation, in the first of its media types that can be sent.
 *
 * @param described the body's own description
 * @param shape its fields; without any when the body is one argument
 * @param isFoldable whether the body is an object in all of the forms that it may have
 * @param encoding how single fields are written; for forms only
 */
record RequestBody(
    String mediaType,
    Json schema,
    JsonObject described,
    ObjectShape shape,
    boolean isFoldable,
    JsonObject encoding) {
  private static final int MAX_DEPTH = 8;

  /** The body, or null when there is none. */
  static RequestBody of(OpenApiDocument document, JsonObject described) {
    JsonObject content = described == null ? null : described.object("content");
    if (content == null || content.size() == 0) {
      return null;
    }
    String mediaType = chosen(content);
    JsonObject media = document.object(content.get(mediaType));
    Json schema =
        media == null || media.get("schema") == null ? JsonObject.EMPTY : media.get("schema");
    JsonObject encoding = media == null ? null : media.object("encoding");
    return new RequestBody(
        MediaType.plain(mediaType).equals("*/*") ? "application/json" : mediaType,
        schema,
        described,
        document.shape(schema),
        isObjectInEveryForm(document, schema, 0),
        encoding == null ? JsonObject.EMPTY : encoding);
  }

  BodyKind kind() {
    return BodyKind.of(mediaType);
  }

  boolean isRequired() {
    return described.isTrue("required");
  }

  /** Whether each field is an argument of its own. */
  boolean isFolded() {
    return switch (kind()) {
      case FORM, MULTIPART -> !shape.properties().isEmpty();
      case JSON -> isFoldable && !shape.properties().isEmpty() && !shape.isOpen();
      case TEXT, BINARY -> false;
    };
  }

  /** How the whole body is written. */
  Argument.Form form() {
    return kind() == BodyKind.BINARY ? Argument.Form.BINARY : Argument.Form.JSON;
  }

  /** How one field is written. */
  Argument.Form formOf(String field) {
    if (kind() == BodyKind.JSON) {
      return Argument.Form.JSON;
    }
    if (kind() == BodyKind.MULTIPART && isBinary(shape.properties().get(field))) {
      return Argument.Form.BINARY;
    }
    JsonObject own = encoding.object(field);
    if (own == null || own.text("style") == null) {
      return Argument.Form.FIELD;
    }
    boolean explodes =
        own.has("explode") ? own.isTrue("explode") : own.text("style").equals("form");
    return new Argument.Form(own.text("style"), explodes, false, false);
  }

  private static boolean isBinary(Json schema) {
    return schema instanceof JsonObject object
        && ("binary".equals(object.text("format")) || object.has("contentMediaType"));
  }

  private static boolean isObjectInEveryForm(OpenApiDocument document, Json schema, int depth) {
    JsonObject object = document.object(schema);
    if (object == null || depth > MAX_DEPTH) {
      return false;
    }
    boolean saysSo =
        "object".equals(object.text("type"))
            || object.has("properties")
            || object.has("required")
            || object.has("allOf");
    boolean hasForms = false;
    for (String forms : new String[] {"anyOf", "oneOf"}) {
      JsonArray branches = object.array(forms);
      for (Json branch : branches == null ? List.<Json>of() : branches.items()) {
        hasForms = true;
        if (!isObjectInEveryForm(document, branch, depth + 1)) {
          return false;
        }
      }
    }
    return saysSo || hasForms;
  }

  private static String chosen(JsonObject content) {
    String best = content.names().getFirst();
    for (String mediaType : content.names()) {
      if (BodyKind.of(mediaType).ordinal() < BodyKind.of(best).ordinal()) {
        best = mediaType;
      }
    }
    return best;
  }
}
