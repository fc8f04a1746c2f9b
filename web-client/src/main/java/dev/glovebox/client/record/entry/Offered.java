package dev.glovebox.client.record.entry;

import dev.glovebox.bridge.tool.Tool;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What could be called when a run began.
 *
 * @param catalogue the fingerprint of all functions; empty in records of older builds
 * @param functions the {@link ToolMark}s of those that its script names, by their names
 */
public record Offered(String catalogue, Map<String, String> functions) {
  /** Nobody knows what. */
  public static final Offered UNKNOWN = new Offered("", Map.of());

  private static final String UNTOLD =
      "the functions have changed, and it is not known whether this one has";

  public Offered {
    functions =
        functions.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(functions));
  }

  /**
   * In what a function is another one by now; empty where it is not.
   *
   * @param catalogueNow the fingerprint of all functions by now
   */
  public String differenceTo(Tool tool, String catalogueNow) {
    String mark = functions.get(tool.name().qualified());
    if (mark != null) {
      return ToolMark.difference(mark, tool);
    }
    return isOther(catalogueNow) && !tool.readOnly() ? UNTOLD : "";
  }

  /** Whether functions are known to be others than those of this fingerprint. */
  public boolean isOther(String catalogueNow) {
    return !catalogue.isEmpty() && !catalogue.equals(catalogueNow);
  }

  /** The same without what a script says. */
  Offered bare() {
    return new Offered(catalogue, Map.of());
  }
}
