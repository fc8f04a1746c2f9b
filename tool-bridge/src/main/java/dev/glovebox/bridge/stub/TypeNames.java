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
    Map<String, String> shapes = new HashMap<>();
    for (Tool tool : namespace.tools()) {
      Signature signature = SignatureReader.read(tool);
      compare(signature.parameterTypes(), shapes);
      compare(signature.result().declarations(), shapes);
    }
  }

  String ofParameter(String function, String name) {
    return disputed.contains(name) ? name + "_" + function : name;
  }

  /** Functions have no two underscores in their names, so this is no other function's type. */
  String ofResult(String function, String name) {
    return disputed.contains(name) ? name + "_" + function + "__result" : name;
  }

  private void compare(Map<String, Declaration> declarations, Map<String, String> shapes) {
    for (String name : declarations.keySet()) {
      String shape = shape(name, declarations);
      String known = shapes.putIfAbsent(name, shape);
      if (known != null && !known.equals(shape)) {
        disputed.add(name);
      }
    }
  }

  /** The text of a type and of all that it mentions. */
  private static String shape(String name, Map<String, Declaration> declarations) {
    Set<String> mentioned = new LinkedHashSet<>();
    Mentions.collect(new PythonType.Named(name), declarations, mentioned);
    DeclarationText text = new DeclarationText("", own -> own);
    StringBuilder out = new StringBuilder();
    for (String each : mentioned) {
      out.append(text.of(declarations.get(each)));
    }
    return out.toString();
  }
}
