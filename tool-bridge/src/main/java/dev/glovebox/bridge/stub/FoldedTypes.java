package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.NamesIn;
import dev.glovebox.bridge.schema.PythonType;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The types of an answer that has a size: those that are nearest to a function in full, those
 * behind them as a line of their keys, and the rest by their names. Lives as long as the writing of
 * one class.
 */
final class FoldedTypes {
  private static final int MUCH = 1_000;

  private final Map<String, String> declared = new TreeInOrder<>();
  private final Set<String> leftOut = TreeInOrder.set();
  private final Set<String> folded = new TreeSet<>();
  private final Set<String> direct = new TreeSet<>();
  private int left;

  /** From now on there is room for so many characters more. */
  void allow(int characters) {
    left += characters;
  }

  /** Writes what these types mention, from the nearest to the farthest. */
  void add(List<PythonType> roots, Map<String, Declaration> declarations, DeclarationText text) {
    LinkedList<String> waiting = new LinkedList<>();
    roots.forEach(root -> waiting.addAll(NamesIn.type(root)));
    waiting.forEach(name -> direct.add(text.name(name)));
    Set<String> met = new TreeSet<>();
    while (!waiting.isEmpty()) {
      String name = waiting.removeFirst();
      Declaration declaration = declarations.get(name);
      if (declaration != null && met.add(name) && !declared.containsKey(text.name(name))) {
        waiting.addAll(write(declaration, declarations, text));
      }
    }
  }

  /** How much there was no room for: what functions take and give themselves counts most. */
  int missing() {
    int missing = leftOut.size() + folded.size();
    for (String name : leftOut) {
      missing += direct.contains(name) ? MUCH : 0;
    }
    return missing;
  }

  /** The declarations, and a line for those that there was no room for. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(declared.values());
    if (!leftOut.isEmpty()) {
      texts.add("    # Types without room here: " + String.join(", ", leftOut) + "\n");
    }
    return texts;
  }

  /** What is to be written after it: nothing where its own types do not show. */
  private Set<String> write(
      Declaration declaration, Map<String, Declaration> known, DeclarationText text) {
    String name = text.name(declaration.name());
    String whole = text.of(declaration);
    if (whole.length() <= left) {
      left -= whole.length();
      declared.put(name, whole);
      leftOut.remove(name);
      return NamesIn.declaration(declaration);
    }
    String below = text.folded(declaration, known);
    String keys = below.length() <= left ? below : text.folded(declaration, Map.of());
    if (!keys.isEmpty() && keys.length() <= left) {
      left -= keys.length();
      declared.put(name, keys);
      folded.add(name);
      leftOut.remove(name);
    } else {
      leftOut.add(name);
    }
    return Set.of();
  }
}
