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

  /** Whether a tool is offered, given every name under which patterns may speak of it. */
  public boolean admits(String... names) {
    return (include.isEmpty() || isAnyOf(include, names)) && !isAnyOf(exclude, names);
  }

  /** Whether one of the patterns matches one of the names. */
  public static boolean isAnyOf(List<String> patterns, String... names) {
    for (String pattern : patterns) {
      for (String name : names) {
        if (new NamePattern(pattern).matches(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
