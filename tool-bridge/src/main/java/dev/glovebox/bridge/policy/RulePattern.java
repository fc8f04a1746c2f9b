package dev.glovebox.bridge.policy;

import dev.glovebox.bridge.name.NamePattern;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.tool.Tool;
import java.util.List;

/**
 * What a rule that holds calls back is about. {@code *} stands for any run of characters.
 *
 * <p>It means a tool by every spelling that leads the catalogue to it, and by its plain name: where
 * names of several tools fold to one, each gets an ending of its own. Strangers can bring that
 * about, and must not lead past a rule by it; nor must a developer who writes the name as the
 * function is written in the app.
 */
public record RulePattern(String pattern) {

  /** Whether the tool is one of those that the pattern speaks about. */
  public boolean means(Tool tool) {
    boolean isSpelling = pattern.indexOf('*') < 0;
    for (String text : List.of(pattern, inNamespace())) {
      if (isSpelling ? isSpellingOf(text, tool) : isFormOf(text, tool)) {
        return true;
      }
    }
    return false;
  }

  /** Compares as {@link dev.glovebox.bridge.catalogue.Catalogue} finds a tool by any spelling. */
  private static boolean isSpellingOf(String text, Tool tool) {
    String namespace = PythonName.key(tool.name().namespace());
    String key = PythonName.key(text);
    return isOneOf(key, namespace, tool.name().function())
        || isOneOf(key, namespace, tool.original())
        || isOneOf(key, namespace, tool.plainName().function())
        || text.equals(tool.name().qualified());
  }

  private static boolean isOneOf(String key, String namespace, String function) {
    String name = PythonName.key(function);
    return !name.isEmpty() && (key.equals(name) || key.equals(namespace + name));
  }

  private static boolean isFormOf(String text, Tool tool) {
    NamePattern form = new NamePattern(folded(text));
    String namespace = tool.name().namespace();
    return form.matches(folded(namespace + "." + tool.name().function()))
        || form.matches(folded(namespace + "." + tool.original()))
        || form.matches(folded(namespace + "." + tool.plainName().function()))
        || new NamePattern(text).matches(tool.name().qualified());
  }

  /** A namespace may have a name that only a hash is left of in Python. */
  private String inNamespace() {
    int dot = pattern.indexOf('.');
    String namespace = dot < 0 ? "" : pattern.substring(0, dot);
    return namespace.isEmpty() || namespace.indexOf('*') >= 0
        ? pattern
        : PythonName.namespace(namespace) + pattern.substring(dot);
  }

  /** The key of each piece between dots and stars. */
  private static String folded(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '.' || text.charAt(at) == '*') {
        out.append(PythonName.key(text.substring(from, at)));
        if (at < text.length()) {
          out.append(text.charAt(at));
        }
        from = at + 1;
      }
    }
    return out.toString();
  }
}
