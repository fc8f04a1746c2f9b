package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.order.TreeInOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The named types of one schema while it is being read. */
final class Declarations {
  private static final int MAX_DECLARATIONS = 200;

  /** Names that annotations use. */
  private static final Set<String> TAKEN =
      Set.of("Any", "Literal", "NotRequired", "TypedDict", "None", "True", "False");

  private final Map<String, Declaration> declared = new TreeInOrder<>();
  private final Set<String> reserved = new TreeSet<>();
  private final Set<String> mentioned = new TreeSet<>();

  /** A name that no other type of this schema has. */
  String reserve(String wish) {
    String base = PythonName.type(wish);
    if (TAKEN.contains(base)) {
      base = base + "Type";
    }
    String name = base;
    for (int i = 2; !reserved.add(name); i++) {
      name = base + i;
    }
    return name;
  }

  /** Notes that some type already refers to the name, so that it has to be declared. */
  void mention(String name) {
    mentioned.add(name);
  }

  boolean isMentioned(String name) {
    return mentioned.contains(name);
  }

  void release(String name) {
    reserved.remove(name);
  }

  boolean isFull() {
    return reserved.size() >= MAX_DECLARATIONS;
  }

  boolean isDeclared(String name) {
    return declared.containsKey(name);
  }

  void declare(Declaration declaration) {
    declared.put(declaration.name(), declaration);
  }

  /** All of them; an alias that says nothing but itself is {@code Any}. */
  Map<String, Declaration> finished() {
    for (String name : List.copyOf(declared.keySet())) {
      if (declared.get(name) instanceof Declaration.Alias alias
          && leadsTo(name, alias.type(), new TreeSet<>())) {
        declared.put(name, new Declaration.Alias(name, withoutLoop(name, alias.type())));
      }
    }
    return declared;
  }

  private PythonType withoutLoop(String name, PythonType type) {
    List<PythonType> rest = new ArrayList<>();
    if (type instanceof PythonType.UnionOf union) {
      for (PythonType option : union.options()) {
        if (!leadsTo(name, option, new TreeSet<>())) {
          rest.add(option);
        }
      }
    }
    return PythonType.union(rest);
  }

  /** Whether the name is met again without passing through a list, a dictionary or an object. */
  private boolean leadsTo(String name, PythonType type, Set<String> seen) {
    return switch (type) {
      case PythonType.Named named ->
          named.name().equals(name)
              || (seen.add(named.name())
                  && declared.get(named.name()) instanceof Declaration.Alias alias
                  && leadsTo(name, alias.type(), seen));
      case PythonType.UnionOf union -> {
        for (PythonType option : union.options()) {
          if (leadsTo(name, option, seen)) {
            yield true;
          }
        }
        yield false;
      }
      default -> false;
    };
  }
}
