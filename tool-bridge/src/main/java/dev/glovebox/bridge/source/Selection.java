package dev.glovebox.bridge.source;

import dev.glovebox.bridge.name.NamePattern;
import java.util.List;

/**
 * Which tools of a source are offered, by their own names in the source.
 *
 * @param include patterns of which one must match; none means that all are offered
 * @param exclude patterns of which none may match
 */
public record Selection(List<String> include, List<String> exclude) {
  public static final Selection ALL = new Selection(List.of(), List.of());

  public Selection {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  public boolean admits(String name) {
    return (include.isEmpty() || isAnyOf(include, name)) && !isAnyOf(exclude, name);
  }

  private static boolean isAnyOf(List<String> patterns, String name) {
    for (String pattern : patterns) {
      if (new NamePattern(pattern).matches(name)) {
        return true;
      }
    }
    return false;
  }
}
