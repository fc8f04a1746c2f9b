package dev.glovebox.client.record.text;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The fields of something that was stored. One that is not there, or is of another type, makes all
 * of it unreadable.
 */
record EntryFields(JsonObject in, JsonParser parser) {
  private static final int MOST_DIGITS = 16;

  /**
   * @param parser reads the texts of JSON in it, and knows how deep is too deep
   */
  static EntryFields of(Json value, JsonParser parser, String what) {
    if (value instanceof JsonObject object) {
      return new EntryFields(object, parser);
    }
    throw new Unreadable("is not an object where " + what + " is one");
  }

  boolean has(String name) {
    return in.has(name);
  }

  boolean isTrue(String name) {
    return in.isTrue(name);
  }

  EntryFields object(String name) {
    return of(in.get(name), parser, name);
  }

  /** Null when there is none. */
  EntryFields objectOrNull(String name) {
    return in.has(name) ? object(name) : null;
  }

  String text(String name) {
    String text = in.text(name);
    if (text == null) {
      throw new Unreadable("has no text " + name);
    }
    return text;
  }

  /** Null when there is none. */
  String textOrNull(String name) {
    return in.has(name) ? text(name) : null;
  }

  /** A text that is JSON. */
  String json(String name) {
    String text = text(name);
    if (!parser.accepts(text)) {
      throw new Unreadable("has no JSON in " + name);
    }
    return text;
  }

  /** Null when there is none. */
  String jsonOrNull(String name) {
    return in.has(name) ? json(name) : null;
  }

  /** A text that is a JSON object. */
  String jsonObject(String name) {
    String text = json(name);
    if (!text.strip().startsWith("{")) {
      throw new Unreadable("has no object in " + name);
    }
    return text;
  }

  int number(String name) {
    return whole(in.get(name), name);
  }

  long longOf(String name) {
    return longOf(in.get(name), name);
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Json item : items(name)) {
      if (!(item instanceof JsonString text)) {
        throw new Unreadable("has no list of texts " + name);
      }
      texts.add(text.value());
    }
    return texts;
  }

  Map<String, String> textsByName(String name) {
    EntryFields object = object(name);
    Map<String, String> texts = new TreeMap<>();
    object.in.names().forEach(key -> texts.put(key, object.text(key)));
    return texts;
  }

  List<Integer> numbers(String name) {
    ToIntFunction<Json> number = item -> whole(item, name);
    return new ArrayList<>(items(name).stream().mapToInt(number).boxed().toList());
  }

  List<EntryFields> objects(String name) {
    List<EntryFields> objects = new ArrayList<>();
    for (Json item : items(name)) {
      objects.add(of(item, parser, name));
    }
    return objects;
  }

  private List<Json> items(String name) {
    if (in.array(name) == null) {
      throw new Unreadable("has no list " + name);
    }
    return in.array(name).items();
  }

  private static int whole(Json value, String name) {
    long number = longOf(value, name);
    if (number != (int) number) {
      throw new Unreadable("has too large a " + name);
    }
    return (int) number;
  }

  private static long longOf(Json value, String name) {
    if (value instanceof JsonNumber number
        && number.isInteger()
        && number.text().length() <= MOST_DIGITS) {
      return Long.parseLong(number.text());
    }
    throw new Unreadable("has no number " + name);
  }
}
