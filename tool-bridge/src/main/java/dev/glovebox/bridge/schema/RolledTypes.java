package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.schema.Declaration.Alias;
import dev.glovebox.bridge.schema.Declaration.Field;
import dev.glovebox.bridge.schema.Declaration.TypedDict;
import java.util.List;
import java.util.Map;

/**
 * Named types in which a recursion is written once. Some generators write its first step out, and
 * refer back from the second: {@code Node(children: list[NodeChild])}, {@code NodeChild(children:
 * list[NodeChild])}. Both are one type.
 */
public final class RolledTypes {
  private final Map<String, String> kept = new TreeInOrder<>();
  private final Map<String, Declaration> declarations = new TreeInOrder<>();

  private RolledTypes() {}

  public static RolledTypes of(Map<String, Declaration> declared) {
    RolledTypes rolled = new RolledTypes();
    rolled.find(declared);
    declared.forEach(
        (name, declaration) -> {
          if (!rolled.kept.containsKey(name)) {
            rolled.declarations.put(name, rolled.renamed(declaration));
          }
        });
    return rolled;
  }

  public Map<String, Declaration> declarations() {
    return declarations;
  }

  /** The type with the names that are left. */
  public PythonType type(PythonType type) {
    return switch (type) {
      case PythonType.Named named -> new PythonType.Named(name(named.name()));
      case PythonType.ListOf list -> new PythonType.ListOf(type(list.item()));
      case PythonType.DictOf dict -> new PythonType.DictOf(type(dict.value()));
      case PythonType.UnionOf union -> PythonType.union(types(union.options()));
      case PythonType.TupleOf tuple ->
          new PythonType.TupleOf(
              types(tuple.items()), tuple.rest() == null ? null : type(tuple.rest()));
      case PythonType.Plain plain -> plain;
      case PythonType.Literals literals -> literals;
    };
  }

  private List<PythonType> types(List<PythonType> types) {
    return types.stream().map(this::type).toList();
  }

  private String name(String name) {
    String other = kept.get(name);
    return other == null ? name : name(other);
  }

  private Declaration renamed(Declaration declaration) {
    return switch (declaration) {
      case Alias alias -> new Alias(alias.name(), type(alias.type()));
      case TypedDict dict -> new TypedDict(dict.name(), fields(dict));
    };
  }

  private List<Field> fields(TypedDict dict) {
    return dict.fields().stream()
        .map(field -> new Field(field.key(), type(field.type()), field.isRequired(), field.note()))
        .toList();
  }

  private void find(Map<String, Declaration> declared) {
    for (Declaration inner : declared.values()) {
      if (inner instanceof TypedDict again && mentions(again, again.name())) {
        for (Declaration outer : declared.values()) {
          if (outer instanceof TypedDict first && isFirstStep(first, again)) {
            kept.put(again.name(), first.name());
          }
        }
      }
    }
  }

  /** Whether the first is the other one with its own name in place of the other's. */
  private boolean isFirstStep(TypedDict first, TypedDict again) {
    if (first == again
        || kept.containsKey(again.name())
        || kept.containsKey(first.name())
        || first.fields().size() != again.fields().size()
        || !mentions(first, again.name())) {
      return false;
    }
    RolledTypes both = new RolledTypes();
    both.kept.put(first.name(), again.name());
    return both.fields(first).equals(both.fields(again));
  }

  private static boolean mentions(TypedDict dict, String name) {
    return NamesIn.declaration(dict).contains(name);
  }
}
