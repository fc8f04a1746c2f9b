package dev.glovebox.bridge.source.openapi.request;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.source.openapi.operation.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes values in the styles of OpenAPI. */
final class ValueText {
  private final Argument argument;
  private final UnaryOperator<String> escape;

  /** One name and its value, both escaped. */
  record Pair(String name, String value) {}

  /**
   * @param escape makes a piece of text safe for its place
   */
  ValueText(Argument argument, UnaryOperator<String> escape) {
    this.argument = argument;
    this.escape = escape;
  }

  /** In a path or a header: {@code a,b}, {@code .a.b} or {@code ;id=a;id=b}. */
  String single(Json value) {
    return switch (argument.form().style()) {
      case "label" -> "." + joined(value, argument.form().explode() ? "." : ",");
      case "matrix" -> matrix(value);
      default -> joined(value, ",");
    };
  }

  /** In a query or a form: no pair, one, or one for each item. */
  List<Pair> pairs(Json value) {
    List<Pair> pairs = new ArrayList<>();
    Argument.Form form = argument.form();
    if (form.isJson()) {
      pairs.add(new Pair(name(), piece(value)));
    } else if (form.style().equals("deepObject")) {
      deep(name(), value, pairs);
    } else if (form.explode() && value instanceof JsonArray array) {
      array.items().forEach(item -> pairs.add(new Pair(name(), piece(item))));
    } else if (form.explode() && value instanceof JsonObject object) {
      object
          .names()
          .forEach(member -> pairs.add(new Pair(escape.apply(member), piece(object.get(member)))));
    } else {
      pairs.add(new Pair(name(), joined(value, separator(form.style()))));
    }
    return pairs;
  }

  /** The text of one value: plain where it is simple, else JSON. */
  static String plain(Json value) {
    return switch (value) {
      case JsonString text -> text.value();
      case JsonNumber number -> number.text();
      case JsonBoolean flag -> String.valueOf(flag.value());
      case JsonNull nothing -> "";
      case JsonArray array -> JsonWriter.write(array);
      case JsonObject object -> JsonWriter.write(object);
    };
  }

  private void deep(String name, Json value, List<Pair> pairs) {
    switch (value) {
      case JsonObject object ->
          object
              .names()
              .forEach(
                  member ->
                      deep(
                          name + escape.apply("[") + escape.apply(member) + escape.apply("]"),
                          object.get(member),
                          pairs));
      case JsonArray array ->
          array
              .items()
              .forEach(item -> deep(name + escape.apply("[") + escape.apply("]"), item, pairs));
      default -> pairs.add(new Pair(name, piece(value)));
    }
  }

  private String matrix(Json value) {
    StringBuilder out = new StringBuilder();
    boolean isSpread =
        argument.form().explode() && (value instanceof JsonArray || value instanceof JsonObject);
    if (!isSpread) {
      return out.append(';').append(name()).append('=').append(joined(value, ",")).toString();
    }
    for (Pair pair : pairs(value)) {
      out.append(';').append(pair.name()).append('=').append(pair.value());
    }
    return out.toString();
  }

  private String joined(Json value, String separator) {
    List<String> pieces = new ArrayList<>();
    switch (value) {
      case JsonArray array -> array.items().forEach(item -> pieces.add(piece(item)));
      case JsonObject object -> {
        for (String member : object.names()) {
          String text = piece(object.get(member));
          if (argument.form().explode()) {
            pieces.add(escape.apply(member) + "=" + text);
          } else {
            pieces.add(escape.apply(member));
            pieces.add(text);
          }
        }
      }
      default -> pieces.add(piece(value));
    }
    return String.join(separator, pieces);
  }

  private String piece(Json value) {
    boolean isJson = argument.form().isJson();
    return escape.apply(isJson ? JsonWriter.write(value) : plain(value));
  }

  private String name() {
    return escape.apply(argument.wireName());
  }

  private static String separator(String style) {
    return switch (style) {
      case "spaceDelimited" -> "%20";
      case "pipeDelimited" -> "%7C";
      default -> ",";
    };
  }
}
