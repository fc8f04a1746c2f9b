package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.schema.Declaration;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes a named type as a member of its namespace's class. */
final class DeclarationText {
  private static final String INDENT = "    ";
  private static final int MAX_FOLDED = 160;
  private static final int MAX_LINE = 100;

  /** A key of such a name would hide the type of that name from the keys after it. */
  private static final Set<String> TYPE_WORDS =
      Set.of(
          "str", "int", "float", "bool", "list", "dict", "tuple", "Any", "Literal", "NotRequired");

  private final String namespace;
  private final UnaryOperator<String> naming;
  private final boolean isForChecker;

  /**
   * @param naming the final names of types, without the namespace
   */
  DeclarationText(String namespace, UnaryOperator<String> naming, boolean isForChecker) {
    this.namespace = namespace;
    this.naming = naming;
    this.isForChecker = isForChecker;
  }

  String of(Declaration declaration) {
    return switch (declaration) {
      case Declaration.Alias alias ->
          INDENT + "type " + naming.apply(alias.name()) + " = " + type(alias) + "\n";
      case Declaration.TypedDict dict -> isClass(dict) ? asClass(dict) : asCall(dict);
    };
  }

  /**
   * A class of whose keys only the names are told, without addresses; empty for an alias.
   *
   * @param known the types whose own keys are told behind the keys that have them
   */
  String folded(Declaration declaration, Map<String, Declaration> known) {
    if (!(declaration instanceof Declaration.TypedDict dict)) {
      return "";
    }
    StringBuilder keys = new StringBuilder();
    boolean isWhole = true;
    ShortType types = new ShortType(known, ShortType.Keys.NAMES, TypeText.Many.KINDS);
    for (Declaration.Field field : dict.fields()) {
      String word = PythonName.isIdentifier(field.key()) ? field.key() : quoted(field.key());
      String value = field.onlyValue();
      String bare = word + (field.isRequired() ? "" : "?") + (value.isEmpty() ? "" : ": " + value);
      String below = bare + types.below(field.type());
      String key = keys.length() + below.length() <= MAX_FOLDED ? below : bare;
      boolean isTold =
          !field.key().endsWith("_url")
              && !word.isEmpty()
              && keys.length() + key.length() <= MAX_FOLDED;
      isWhole &= isTold;
      if (isTold) {
        keys.append(keys.isEmpty() ? "" : ", ").append(key);
      }
    }
    String more = isWhole ? "" : keys.isEmpty() ? "…" : ", …";
    return INDENT
        + "class "
        + naming.apply(dict.name())
        + "(TypedDict): ...  # keys: "
        + keys
        + more
        + "\n";
  }

  /** A key such as {@code from}, which is no name in Python; empty for one of other characters. */
  private static String quoted(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!isPlain && c != '_' && c != '-') {
        return "";
      }
    }
    return key.isEmpty() ? "" : JsonWriter.quote(key);
  }

  /** The final name of a type within its namespace. */
  String name(String name) {
    return naming.apply(name);
  }

  /** How annotations refer to a type. */
  String reference(String name) {
    return namespace + "." + naming.apply(name);
  }

  private String type(Declaration.Alias alias) {
    return TypeText.of(alias.type(), this::reference, isForChecker);
  }

  private boolean isClass(Declaration.TypedDict dict) {
    for (Declaration.Field field : dict.fields()) {
      String key = field.key();
      if (!PythonName.isIdentifier(key)
          || key.startsWith("__")
          || key.equals(namespace)
          || TYPE_WORDS.contains(key)) {
        return false;
      }
    }
    return true;
  }

  /** On one line where it is short, for who reads it. */
  private String asClass(Declaration.TypedDict dict) {
    String start = INDENT + "class " + naming.apply(dict.name()) + "(TypedDict):";
    StringBuilder line = new StringBuilder(start);
    StringBuilder lines = new StringBuilder(start).append('\n');
    boolean hasNote = false;
    for (Declaration.Field field : dict.fields()) {
      String typed = field.key() + ": " + required(field, type(field));
      String note = note(dict, field);
      line.append(line.length() == start.length() ? " " : "; ").append(typed);
      lines.append(INDENT).append(INDENT).append(typed).append(note).append('\n');
      hasNote |= !note.isEmpty();
    }
    boolean isSmall = !isForChecker && !hasNote && line.length() <= MAX_LINE;
    return (isSmall ? line.append('\n') : lines).toString();
  }

  /** Python has no key of an empty name here; it is left out. */
  private String asCall(Declaration.TypedDict dict) {
    String name = naming.apply(dict.name());
    StringBuilder out = new StringBuilder();
    out.append(INDENT).append(name).append(" = TypedDict(\"").append(name).append("\", {\n");
    for (Declaration.Field field : dict.fields()) {
      if (!field.key().isEmpty()) {
        out.append(INDENT).append(INDENT).append(JsonWriter.quote(field.key()));
        out.append(": ").append(required(field, later(type(field)))).append(',');
        out.append(note(dict, field)).append('\n');
      }
    }
    return out.append(INDENT).append("})\n").toString();
  }

  private String type(Declaration.Field field) {
    return TypeText.of(field.type(), this::reference, isForChecker);
  }

  /** Where an annotation is a value, the class that it mentions is not there yet. */
  private String later(String type) {
    if (type.indexOf(namespace + ".") < 0) {
      return type;
    }
    boolean canBeQuoted = type.indexOf('\'') < 0 && type.indexOf('\\') < 0;
    return canBeQuoted ? "'" + type + "'" : "Any";
  }

  private static String required(Declaration.Field field, String type) {
    return field.isRequired() ? type : "NotRequired[" + type + "]";
  }

  /** That a text is an address tells a model nothing. */
  private String note(Declaration.TypedDict dict, Declaration.Field field) {
    boolean isTelling = !field.note().equals("uri") && !RepeatedWords.areAll(field, dict.name());
    boolean isTold = !field.note().isEmpty() && (isForChecker || isTelling);
    return isTold ? "  # " + field.note() : "";
  }
}
