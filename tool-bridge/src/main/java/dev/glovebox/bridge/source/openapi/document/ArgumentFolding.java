package dev.glovebox.bridge.source.openapi.document;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.source.openapi.operation.Argument;
import dev.glovebox.bridge.source.openapi.operation.HeaderRules;
import dev.glovebox.bridge.source.openapi.operation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Folds the parameters of an operation and the fields of its body into one flat object of
 * arguments. The first of several equal names keeps it, in the order path, query, header, body; the
 * others get their place as an ending: {@code id}, {@code id_query}, {@code id_body}.
 */
final class ArgumentFolding {
  private final OpenApiDocument document;
  private final SchemaConversion conversion;
  private final Set<String> keys;

  /** What an operation takes. */
  record Folded(List<Argument> arguments, String mediaType, Json schema) {}

  ArgumentFolding(OpenApiDocument document, Set<String> keys) {
    this.document = document;
    this.conversion = SchemaConversion.ofRequests(document);
    this.keys = new TreeSet<>();
    keys.forEach(key -> this.keys.add(key.toLowerCase(Locale.ROOT)));
  }

  Folded fold(String path, List<JsonObject> parameters, JsonObject body) {
    Fold fold = new Fold();
    for (Place place : new Place[] {Place.PATH, Place.QUERY, Place.HEADER}) {
      for (JsonObject parameter : parameters) {
        if (Place.ofParameter(parameter.text("in")) == place && isOffered(parameter, path)) {
          fold.parameter(place, parameter);
        }
      }
    }
    RequestBody chosen = RequestBody.of(document, body);
    if (chosen != null) {
      fold.body(chosen);
    }
    return new Folded(fold.arguments, chosen == null ? "" : chosen.mediaType(), fold.schema());
  }

  /** Not keys, nor what only the browser may send, nor what has no place in the path. */
  private boolean isOffered(JsonObject parameter, String path) {
    String name = parameter.text("name");
    return switch (parameter.text("in")) {
      case "path" -> path.contains("{" + name + "}");
      case "header" -> HeaderRules.isAllowed(name) && !keys.contains(lower(name));
      default -> !keys.contains(lower(name));
    };
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The folding of one operation. */
  private final class Fold {
    private final List<Argument> arguments = new ArrayList<>();
    private final JsonObject.Builder properties = JsonObject.builder();
    private final List<Json> required = new ArrayList<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> mentioned = new TreeSet<>();

    private void parameter(Place place, JsonObject parameter) {
      JsonObject content = parameter.object("content");
      boolean isJson = content != null && content.size() > 0;
      JsonObject described =
          isJson ? document.object(content.get(content.names().getFirst())) : parameter;
      String usual = place == Place.QUERY ? "form" : "simple";
      String style = parameter.text("style") == null ? usual : parameter.text("style");
      boolean explodes =
          parameter.has("explode") ? parameter.isTrue("explode") : style.equals("form");
      Argument.Form form = new Argument.Form(style, explodes, isJson, false);
      Json schema = described == null ? null : described.get("schema");
      String name = add(wished(place, parameter.text("name"), form), schema, parameter);
      if (place == Place.PATH || parameter.isTrue("required")) {
        required.add(new JsonString(name));
      }
    }

    private void body(RequestBody body) {
      if (!body.isFolded()) {
        String name = add(wished(Place.BODY, "body", body.form()), body.schema(), body.described());
        if (body.isRequired()) {
          required.add(new JsonString(name));
        }
        return;
      }
      for (String field : body.shape().properties().keySet()) {
        Json schema = body.shape().properties().get(field);
        if (!isReadOnly(schema)) {
          String name =
              add(wished(Place.FIELD, field, body.formOf(field)), schema, JsonObject.EMPTY);
          if (body.isRequired() && body.shape().isRequired(field)) {
            required.add(new JsonString(name));
          }
        }
      }
    }

    private boolean isReadOnly(Json schema) {
      JsonObject object = document.object(schema);
      return object != null && object.isTrue("readOnly");
    }

    /** The name that the argument gets. */
    private String add(Argument wished, Json schema, JsonObject described) {
      String name = free(wished.wireName(), wished.place());
      arguments.add(new Argument(name, wished.wireName(), wished.place(), wished.form()));
      Json part = conversion.part(schema, mentioned);
      properties.put(name, withDescription(part, described.text("description")));
      return name;
    }

    private String free(String wireName, Place place) {
      String name = wireName;
      if (!taken.add(name)) {
        name = wireName + "_" + place.word();
        for (int i = 2; !taken.add(name); i++) {
          name = wireName + "_" + place.word() + "_" + i;
        }
      }
      return name;
    }

    private Json schema() {
      JsonObject.Builder schema =
          JsonObject.builder().put("type", "object").put("properties", properties.build());
      if (!required.isEmpty()) {
        schema.put("required", new JsonArray(required));
      }
      schema.put("additionalProperties", JsonBoolean.FALSE);
      return conversion.withDefinitions(schema.build(), mentioned);
    }

    private static Argument wished(Place place, String wireName, Argument.Form form) {
      return new Argument(wireName, wireName, place, form);
    }

    private static Json withDescription(Json schema, String description) {
      if (description == null
          || !(schema instanceof JsonObject object)
          || object.has("description")) {
        return schema;
      }
      JsonObject.Builder out = JsonObject.builder();
      object.names().forEach(name -> out.put(name, object.get(name)));
      return out.put("description", description).build();
    }
  }
}
