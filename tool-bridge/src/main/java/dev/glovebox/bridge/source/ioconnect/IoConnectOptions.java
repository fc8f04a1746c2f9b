package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.source.Selection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code ioConnect(io, {...})} was given.
 *
 * @param selection what is offered, by names in Python or on the platform
 * @param readOnly which methods count as reading only
 * @param purposes what namespaces of methods are good for, by their names in Python or on the
 *     platform
 * @param waits how long the platform is waited for
 */
public record IoConnectOptions(
    Selection selection, ReadOnly readOnly, Map<String, String> purposes, PlatformWaits waits) {
  /**
   * Whose word on a method's changing nothing counts.
   *
   * @param patterns of methods that the developer knows to change nothing
   * @param trustsHints whether what an application calls read-only counts as such
   */
  public record ReadOnly(List<String> patterns, boolean trustsHints) {
    public ReadOnly {
      patterns = List.copyOf(patterns);
    }
  }

  public IoConnectOptions {
    Map<String, String> byPythonName = new TreeMap<>();
    purposes.forEach((name, purpose) -> byPythonName.put(PythonName.namespace(name), purpose));
    purposes = Collections.unmodifiableMap(byPythonName);
  }
}
