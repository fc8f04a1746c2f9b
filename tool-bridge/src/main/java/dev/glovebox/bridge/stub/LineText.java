package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.signature.Parameter;
import dev.glovebox.bridge.signature.Signature;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A tool in one line that can be called from: what must be given with its type, what may be given
 * by its name, and the keys of the result. Types of objects stand in braces, because their classes
 * are not shown beside it.
 */
final class LineText {
  private static final int MOST_OPTIONAL = 4;

  /** Of each parameter, and of the result. */
  private static final int MOST_OF_NAMES = 1_000;

  private static final int MOST_KEYS = 8;
  private static final int MAX_SUMMARY = 80;

  private final Tool tool;
  private final Signature signature;
  private final String description;

  LineText(Tool tool, Signature signature, String description) {
    this.tool = tool;
    this.signature = signature;
    this.description = description;
  }

  /**
   * {@code crm.find_clients(name: str, limit=…) -> list[{id, name, adviser}] # Clients whose …}.
   */
  String line() {
    String call = tool.name().qualified() + "(" + parameters() + ") -> " + result();
    String summary = OneLine.of(description, MAX_SUMMARY);
    String observed = signature.seen() != Signature.Seen.NOTHING ? "(observed result) " : "";
    String comment = (observed + summary).strip();
    return comment.isEmpty() ? call : call + "  # " + comment;
  }

  private String parameters() {
    List<String> texts = new ArrayList<>();
    int optional = 0;
    for (Parameter parameter : signature.parameters()) {
      if (parameter.isRequired()) {
        texts.add(parameter.name() + ": " + type(parameter.type(), signature.parameterTypes()));
      } else if (++optional <= MOST_OPTIONAL) {
        texts.add(parameter.name() + "=…");
      }
    }
    if (optional > MOST_OPTIONAL) {
      texts.add("… " + (optional - MOST_OPTIONAL) + " more");
    }
    if (signature.rest() != null) {
      texts.add("**" + signature.restName());
    }
    return String.join(", ", texts);
  }

  private String result() {
    return type(signature.result().type(), signature.result().declarations());
  }

  private static String type(PythonType type, Map<String, Declaration> declarations) {
    return new Told(declarations).type(type);
  }

  /**
   * One type with all that its names stand for, because nothing in a line says what they mean. A
   * type that is a part of itself is told once, and what is told of names has an end: each may
   * mention the next one twice.
   */
  private static final class Told {
    private final Map<String, Declaration> declarations;
    private final Set<String> open = new TreeSet<>();
    private int room = MOST_OF_NAMES;

    Told(Map<String, Declaration> declarations) {
      this.declarations = declarations;
    }

    String type(PythonType type) {
      return TypeText.of(type, this::named, false);
    }

    private String named(String name) {
      return switch (declarations.get(name)) {
        case Declaration.TypedDict dict -> keys(dict);
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
  }

  /** Of many keys those that are not addresses say more. */
  private static String keys(Declaration.TypedDict dict) {
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
          OneLine.of(field.key(), MAX_SUMMARY)
              + (field.isRequired() ? "" : "?")
              + (value.isEmpty() ? "" : ": " + value));
    }
    if (isMany) {
      keys.add("…");
    }
    return "{" + String.join(", ", keys) + "}";
  }
}
