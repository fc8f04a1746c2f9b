package dev.glovebox.bridge.catalogue.search;

import dev.glovebox.bridge.tool.ToolName;
import java.util.List;

/** Finds tools by what somebody says about them. */
@FunctionalInterface
public interface Search {
  /** The best matches, best first; never more than the limit, and none for an empty query. */
  List<ToolName> search(String query, int limit);
}
