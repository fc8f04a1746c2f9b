package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.signature.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The final names of the types of one namespace. Tools that mean the same by a name share it; where
 * they mean different things each gets the name of its function behind it, whoever came first:
 * {@code ItemsForDrawMap} of a parameter, {@code WrappedResultOfDrawMap} of a result.
 */
final class TypeNames {
  private final Map<String, List<Meaning>> meanings = new TreeMap<>();

  /** A tool of the namespace names these types; what is given back is to be removed with it. */
  List<Meaning> add(Signature signature) {
    List<Meaning> added = new ArrayList<>();
    add(signature.parameterTypes(), added);
    add(signature.result().declarations(), added);
    return List.copyOf(added);
  }

  /** What a tool that was added named is not named by it any more. */
  void remove(List<Meaning> added) {
    for (Meaning meaning : added) {
      if (--meaning.tools == 0) {
        meanings.get(meaning.name).remove(meaning);
      }
    }
  }

  String ofParameter(String function, String name) {
    return isDisputed(name) ? told(name, "For", function, "") : name;
  }

  String ofResult(String function, String name) {
    return isDisputed(name) ? told(name, "Of", function, "__result") : name;
  }

  /**
   * Where it might be read as another type's name, what is sure to be none: functions have no two
   * underscores in their names.
   */
  private String told(String name, String word, String function, String end) {
    String whole = name + word + PythonName.type(function);
    boolean isSure =
        isOfLetters(function) && !name.contains("For") && !name.contains("Of") && isFree(whole);
    return isSure ? whole : name + "_" + function + end;
  }

  private boolean isFree(String name) {
    return meanings.getOrDefault(name, List.of()).isEmpty();
  }

  /** Such names stay apart when their underscores are gone. */
  private static boolean isOfLetters(String function) {
    for (int i = 0; i < function.length(); i++) {
      char c = function.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z';
      boolean isBetween = c == '_' && i > 0 && i < function.length() - 1;
      if (!isLetter && !isBetween) {
        return false;
      }
    }
    return true;
  }

  private boolean isDisputed(String name) {
    return meanings.getOrDefault(name, List.of()).size() > 1;
  }

  private void add(Map<String, Declaration> declarations, List<Meaning> added) {
    for (String name : declarations.keySet()) {
      Meaning meaning = meaning(name, declarations);
      if (meaning == null) {
        meaning = new Meaning(name, declarations);
        meanings.computeIfAbsent(name, key -> new ArrayList<>(1)).add(meaning);
      }
      meaning.tools++;
      added.add(meaning);
    }
  }

  private Meaning meaning(String name, Map<String, Declaration> declarations) {
    for (Meaning meaning : meanings.getOrDefault(name, List.of())) {
      if (isSame(name, meaning.declarations, declarations)) {
        return meaning;
      }
    }
    return null;
  }

  /** Whether the name stands for the same type in both, down to all that the type mentions. */
  private static boolean isSame(
      String name, Map<String, Declaration> left, Map<String, Declaration> right) {
    Set<String> mentioned = TreeInOrder.set();
    Mentions.collect(new PythonType.Named(name), left, mentioned);
    for (String each : mentioned) {
      if (!left.get(each).equals(right.get(each))) {
        return false;
      }
    }
    return true;
  }

  /** One of the things that a name stands for, and how often it is named. */
  static final class Meaning {
    private final String name;
    private final Map<String, Declaration> declarations;
    private int tools;

    private Meaning(String name, Map<String, Declaration> declarations) {
      this.name = name;
      this.declarations = declarations;
    }
  }
}
