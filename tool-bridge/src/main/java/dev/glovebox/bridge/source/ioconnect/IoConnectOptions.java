package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.source.Selection;
import java.util.List;

/**
 * What {@code ioConnect(io, {...})} was given.
 *
 * @param selection what is offered, by names in Python or on the platform
 * @param readOnly patterns of methods that the developer knows to change nothing
 * @param trustHints whether what an application calls read-only counts as such
 * @param waits how long the platform is waited for
 */
public record IoConnectOptions(
    Selection selection, List<String> readOnly, boolean trustHints, PlatformWaits waits) {
  public IoConnectOptions {
    readOnly = List.copyOf(readOnly);
  }
}
