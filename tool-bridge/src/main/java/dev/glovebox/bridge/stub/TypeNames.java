package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.signature.Signature;
import dev.glovebox.bridge.signature.SignatureReader;
import dev.glovebox.bridge.tool.Tool;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The final names of the types of one namespace. Tools that mean the same by a name share it; where
 * they mean different things each gets the name of its function behind it, whoever came first.
 */
final class TypeNames {
  private final Set<String> disputed = new HashSet<>();

  TypeNames(Namespace namespace) {
    Map<String, Map<String, Declaration>> firsts = new HashMap<>();
    for (Tool tool : namespace.tools()) {
      Signature signature = SignatureReader.read(tool);
      compare(signature.parameterTypes(), firsts);
      compare(signature.result().declarations(), firsts);
    }
  }

  String ofParameter(String function, String name) {
    return disputed.contains(name) ? name + "_" + function : name;
  }

  /** Functions have no two underscores in their names, so this is no other function's type. */
  String ofResult(String function, String name) {
    return disputed.contains(name) ? name + "_" + function + "__result" : name;
  }

  private void compare(
      Map<String, Declaration> declarations, Map<String, Map<String, Declaration>> firsts) {
    for (String name : declarations.keySet()) {
      Map<String, Declaration> first = firsts.putIfAbsent(name, declarations);
      if (first != null && !isSame(name, first, declarations)) {
        disputed.add(name);
      }
    }
  }

  /** Whether the name stands for the same type in both, down to all that the type mentions. */
  private static boolean isSame(
      String name, Map<String, Declaration> left, Map<String, Declaration> right) {
    Set<String> mentioned = new LinkedHashSet<>();
    Mentions.collect(new PythonType.Named(name), left, mentioned);
    for (String each : mentioned) {
      if (!left.get(each).equals(right.get(each))) {
        return false;
      }
    }
    return true;
  }
}
