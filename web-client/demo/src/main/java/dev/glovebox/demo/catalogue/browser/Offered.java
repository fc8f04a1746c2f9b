package dev.glovebox.demo.catalogue.browser;

import dev.glovebox.demo.catalogue.Entry;
import dev.glovebox.demo.catalogue.Namespace;
import dev.glovebox.demo.catalogue.Parameters;
import dev.glovebox.demo.catalogue.Told;
import dev.glovebox.demo.writing.KnownFunctions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All functions there are, asked for one namespace after the other. */
final class Offered {
  private final Inspector inspector;
  private final KnownFunctions forWriters = new KnownFunctions();
  private final Map<String, List<Entry>> functions = new HashMap<>();
  private List<Namespace> namespaces = new ArrayList<>();

  Offered(Inspector inspector) {
    this.inspector = inspector;
  }

  /**
   * @param onAll is called when all are known
   */
  void ask(Runnable onAll) {
    inspector.overview(
        answer -> {
          namespaces = Told.namespaces(answer);
          askFrom(0, onAll);
        });
  }

  List<Namespace> namespaces() {
    return namespaces;
  }

  List<Entry> functionsOf(Namespace namespace) {
    return functions.get(namespace.name());
  }

  /** The same function with what it does, where an answer names it only. */
  Entry described(Entry function) {
    for (Entry known : functions.getOrDefault(function.namespace(), List.of())) {
      if (function.says().isEmpty() && known.name().equals(function.name())) {
        return known;
      }
    }
    return function;
  }

  /** For whoever writes a script. */
  KnownFunctions forWriters() {
    return forWriters;
  }

  private void askFrom(int index, Runnable onAll) {
    if (index == namespaces.size()) {
      onAll.run();
      return;
    }
    String namespace = namespaces.get(index).name();
    inspector.browse(
        namespace,
        answer -> {
          List<Entry> found = Told.functions(answer);
          functions.put(namespace, found);
          inspector.show(
              found,
              stubs -> {
                found.forEach(
                    function -> forWriters.add(function, Parameters.of(function, stubs).names()));
                askFrom(index + 1, onAll);
              });
        });
  }
}
