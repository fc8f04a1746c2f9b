package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which tools have ever said that they change something. A source that later says the opposite is
 * not believed, since read-only tools need nobody's approval: an approved tool must not make itself
 * free. Lives as long as the catalogue; a source that is added anew begins anew.
 */
final class ReadOnlyClaims {
  /** A source that comes up with ever new names is believed nothing any more. */
  private static final int MOST_NAMES = 50_000;

  private final Map<String, Set<String>> changingBySource = new TreeMap<>();

  /**
   * Takes note of what a source lists now. A name that is listed twice may be of a reading tool.
   */
  void note(String source, SourceListing listing, Loops loops) {
    Set<String> changing = new TreeSet<>();
    loops.each(
        listing::tools,
        tool -> {
          if (!tool.readOnly()) {
            changing.add(tool.name());
          }
        });
    loops.each(
        () -> changing.isEmpty() ? List.<ToolDefinition>of() : listing.tools(),
        tool -> {
          if (tool.readOnly()) {
            changing.remove(tool.name());
          }
        });
    loops.each(() -> changing, name -> add(source, name));
  }

  private void add(String source, String name) {
    Set<String> changing = changingBySource.computeIfAbsent(source, id -> new TreeSet<>());
    if (changing.size() <= MOST_NAMES) {
      changing.add(name);
    }
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
