package dev.glovebox.bridge.catalogue.search;

import dev.glovebox.bridge.tool.ToolName;
import java.util.List;

/** Finds tools by what somebody says about them. */
@FunctionalInterface
public interface Search {
  /** The best matches, best first; never more than the limit, and none for an empty query. */
  List<ToolName> search(String query, int limit);

  /** The same for a part of a question; the whole of it tells what the part is about. */
  default Hits search(String query, String whole, int limit) {
    List<ToolName> names = search(query, limit);
    return new Hits(names, names);
  }

  /**
   * What was found.
   *
   * @param names the best first
   * @param strong the first of them, which are not far behind the best
   */
  record Hits(List<ToolName> names, List<ToolName> strong) {
    static final Hits NONE = new Hits(List.of(), List.of());
  }
}
