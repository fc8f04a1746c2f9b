package dev.glovebox.bridge.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a JSON text. The browser edge implements it with the browser's parser; callers that hold
 * text from outside wrap it in a {@link BoundedJsonParser} first, or measure it with a {@link
 * JsonOutline}. An edge that can do the smaller things without building the value should: arguments
 * and results of megabytes are never read here.
 */
@FunctionalInterface
public interface JsonParser {
  /**
   * The value of the text.
   *
   * @throws JsonSyntaxException when the text is not JSON
   */
  Json parse(String text);

  /** How many members the object of the text has, each name counted once; -1 when it is none. */
  default int members(String text) {
    try {
      return parse(text) instanceof JsonObject object ? object.size() : -1;
    } catch (JsonSyntaxException notJson) {
      return -1;
    }
  }

  /** How many items the array of the text has; -1 when it is none. */
  default int items(String text) {
    try {
      return parse(text) instanceof JsonArray array ? array.items().size() : -1;
    } catch (JsonSyntaxException notJson) {
      return -1;
    }
  }

  /** The text of an object whose values are texts already. */
  default String object(List<JsonMember> members) {
    List<String> texts = new ArrayList<>();
    for (JsonMember member : members) {
      texts.add(JsonWriter.quote(member.name()) + ":" + member.valueJson());
    }
    return "{" + String.join(",", texts) + "}";
  }

  /** Whether the text is JSON. */
  default boolean accepts(String text) {
    try {
      parse(text);
      return true;
    } catch (JsonSyntaxException notJson) {
      return false;
    }
  }
}
