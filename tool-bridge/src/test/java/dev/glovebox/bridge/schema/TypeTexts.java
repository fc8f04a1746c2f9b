package dev.glovebox.bridge.schema;

import java.util.ArrayList;
import java.util.List;

/** Types as short texts that a test can compare. */
final class TypeTexts {
  private TypeTexts() {}

  /** The type and its declarations: {@code [Client]; Client={id:str required}}. */
  static String of(SchemaTypes types) {
    List<String> parts = new ArrayList<>();
    parts.add(of(types.type()));
    types.declarations().values().forEach(declaration -> parts.add(of(declaration)));
    return String.join("; ", parts);
  }

  static String of(PythonType type) {
    return switch (type) {
      case PythonType.Plain plain -> plain.text();
      case PythonType.Literals literals -> "<" + String.join(",", literals.values()) + ">";
      case PythonType.ListOf list -> "[" + of(list.item()) + "]";
      case PythonType.DictOf dict -> "{" + of(dict.value()) + "}";
      case PythonType.TupleOf tuple ->
          "("
              + String.join(",", tuple.items().stream().map(TypeTexts::of).toList())
              + (tuple.rest() == null ? "" : ",*" + of(tuple.rest()))
              + ")";
      case PythonType.UnionOf union ->
          String.join("|", union.options().stream().map(TypeTexts::of).toList());
      case PythonType.Named named -> named.name();
    };
  }

  private static String of(Declaration declaration) {
    return declaration.name()
        + "="
        + switch (declaration) {
          case Declaration.Alias alias -> of(alias.type());
          case Declaration.TypedDict dict ->
              "{" + String.join(",", dict.fields().stream().map(TypeTexts::of).toList()) + "}";
        };
  }

  private static String of(Declaration.Field field) {
    return field.key() + ":" + of(field.type()) + (field.isRequired() ? " required" : "");
  }
}
