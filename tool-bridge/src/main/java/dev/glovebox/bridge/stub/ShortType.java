package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.NamesIn;
import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.schema.PythonType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One type with all that its names stand for, where no class is shown beside it that says what they
 * mean. A type that is a part of itself is told once, and what is told of names has an end: each
 * may mention the next one twice.
 */
final class ShortType {
  private static final int MOST_OF_NAMES = 1_000;
  private static final int MOST_KEYS = 8;
  private static final int LONGEST_KEY = 80;

  private final Map<String, Declaration> declarations;
  private final Set<String> open = new TreeSet<>();
  private final Keys keys;
  private final TypeText.Many many;
  private int room = MOST_OF_NAMES;

  /**
   * @param many what is told of values that are too many for a line
   */
  ShortType(Map<String, Declaration> declarations, Keys keys, TypeText.Many many) {
    this.declarations = declarations;
    this.keys = keys;
    this.many = many;
  }

  /** How much is told of the keys of an object. */
  enum Keys {
    NAMES,
    /** And the keys of the objects below them. */
    BELOW,
    /** And their types; a key without one is a text. */
    TYPES
  }

  String type(PythonType type) {
    return TypeText.of(type, this::named, many);
  }

  /** What a key has below it, or nothing where that is no object that is known. */
  String below(PythonType type) {
    boolean isKnown = NamesIn.type(type).stream().anyMatch(declarations::containsKey);
    return isKnown ? ": " + type(type) : "";
  }

  private String named(String name) {
    return switch (declarations.get(name)) {
      case Declaration.TypedDict dict -> {
        if (keys == Keys.NAMES || room <= 0 || !open.add(name)) {
          yield keys(dict, field -> "");
        }
        String told = keys(dict, this::typed);
        room -= told.length();
        open.remove(name);
        yield told;
      }
      case Declaration.Alias alias -> {
        if (room <= 0 || !open.add(name)) {
          yield "…";
        }
        String told = type(alias.type());
        room -= told.length();
        open.remove(name);
        yield told;
      }
      case null -> name;
    };
  }

  private String typed(Declaration.Field field) {
    if (keys == Keys.BELOW) {
      return below(field.type());
    }
    return field.type().equals(PythonType.STRING) ? "" : ": " + type(field.type());
  }

  /** Of many keys those that are not addresses say more. */
  private static String keys(
      Declaration.TypedDict dict, Function<Declaration.Field, String> typed) {
    List<String> keys = new ArrayList<>();
    boolean isMany = dict.fields().size() > MOST_KEYS;
    for (Declaration.Field field : dict.fields()) {
      if (isMany && (field.key().endsWith("url") || field.key().equals("node_id"))) {
        continue;
      }
      if (keys.size() == MOST_KEYS) {
        break;
      }
      String value = field.onlyValue();
      keys.add(
          OneLine.of(field.key(), LONGEST_KEY)
              + (field.isRequired() ? "" : "?")
              + (value.isEmpty() ? typed.apply(field) : ": " + value));
    }
    if (isMany) {
      keys.add("…");
    }
    return "{" + String.join(", ", keys) + "}";
  }
}
