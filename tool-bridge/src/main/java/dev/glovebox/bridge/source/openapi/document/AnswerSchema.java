package dev.glovebox.bridge.source.openapi.document;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.openapi.operation.BodyKind;
import dev.glovebox.bridge.source.openapi.operation.MediaType;
import java.util.ArrayList;
import java.util.List;

/** What an operation answers when it succeeds, by its document. */
final class AnswerSchema {
  private static final Json NOTHING = JsonObject.builder().put("type", "null").build();
  private static final Json TEXT = JsonObject.builder().put("type", "string").build();

  private final OpenApiDocument document;
  private final SchemaConversion conversion;

  AnswerSchema(OpenApiDocument document) {
    this.document = document;
    this.conversion = SchemaConversion.ofAnswers(document);
  }

  /** JSON Schema of the answer, or null when the document does not tell it. */
  Json of(JsonObject responses) {
    List<Json> schemas = new ArrayList<>();
    for (String status : responses == null ? List.<String>of() : responses.names()) {
      if (status.startsWith("2")) {
        Json schema = schema(document.object(responses.get(status)));
        if (schema == null) {
          return null;
        }
        if (!schemas.contains(schema)) {
          schemas.add(schema);
        }
      }
    }
    if (schemas.isEmpty()) {
      return null;
    }
    return conversion.whole(
        schemas.size() == 1
            ? schemas.getFirst()
            : JsonObject.builder().put("anyOf", new JsonArray(schemas)).build());
  }

  private Json schema(JsonObject response) {
    JsonObject content = response == null ? null : response.object("content");
    if (response == null) {
      return null;
    }
    if (content == null || content.size() == 0) {
      return NOTHING;
    }
    for (String mediaType : content.names()) {
      if (BodyKind.of(mediaType) == BodyKind.JSON) {
        return declared(document.object(content.get(mediaType)));
      }
    }
    return MediaType.isText(MediaType.plain(content.names().getFirst())) ? TEXT : null;
  }

  private static Json declared(JsonObject media) {
    return media == null ? null : media.get("schema");
  }
}
