package dev.glovebox.bridge.source.ioconnect;

import java.util.List;

/** The methods that belong to the platform itself, or to Glovebox, and are nothing for a script. */
public final class HiddenMethods {
  private static final List<String> PREFIXES =
      List.of("T42.", "Tick42.FDC3.Intents.", "io.mcp.", "CodeMode.");

  private HiddenMethods() {}

  public static boolean contains(String method) {
    for (String prefix : PREFIXES) {
      if (method.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
