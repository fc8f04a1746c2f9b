package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tools have ever said that they change something. A source that later says the opposite is
 * not believed, since read-only tools need nobody's approval: an approved tool must not make itself
 * free. Lives as long as the catalogue; a source that is added anew begins anew.
 */
final class ReadOnlyClaims {
  /** A source that comes up with ever new names is believed nothing any more. */
  private static final int MOST_NAMES = 50_000;

  private final Map<String, Set<String>> changingBySource = new HashMap<>();

  /** Takes note of what a source lists now. */
  void note(String source, List<SourceListing> listed) {
    Set<String> changing = changingBySource.computeIfAbsent(source, id -> new TreeSet<>());
    for (SourceListing listing : listed) {
      for (String name : changingIn(listing)) {
        if (changing.size() <= MOST_NAMES) {
          changing.add(name);
        }
      }
    }
  }

  /** Names of tools that change something; a name that is listed twice may be of a reading one. */
  private static Set<String> changingIn(SourceListing listing) {
    Set<String> changing = new TreeSet<>();
    for (ToolDefinition tool : listing.tools()) {
      if (!tool.readOnly()) {
        changing.add(tool.name());
      }
    }
    if (!changing.isEmpty()) {
      for (ToolDefinition tool : listing.tools()) {
        if (tool.readOnly()) {
          changing.remove(tool.name());
        }
      }
    }
    return changing;
  }

  void forget(String source) {
    changingBySource.remove(source);
  }

  /** Whether the tool says that it only reads, and has never said anything else. */
  boolean isReadOnly(String source, ToolDefinition tool) {
    Set<String> changing = changingBySource.getOrDefault(source, Set.of());
    return tool.readOnly() && changing.size() <= MOST_NAMES && !changing.contains(tool.name());
  }
}
