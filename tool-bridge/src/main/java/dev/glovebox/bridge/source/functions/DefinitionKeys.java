package dev.glovebox.bridge.source.functions;

import dev.glovebox.bridge.name.NearestNames;
import java.util.List;

/** The keys that the definition of a function may have. */
public final class DefinitionKeys {
  public static final String DESCRIPTION = "description";
  public static final String INPUT = "input";
  public static final String OUTPUT = "output";
  public static final String READ_ONLY = "readOnly";
  public static final String IDEMPOTENT = "idempotent";
  public static final String OUTGOING = "outgoing";
  public static final String CACHE = "cache";
  public static final String RETRY = "retry";
  public static final String RUN = "run";

  private static final List<String> ALL =
      List.of(DESCRIPTION, INPUT, OUTPUT, READ_ONLY, IDEMPOTENT, OUTGOING, CACHE, RETRY, RUN);

  private DefinitionKeys() {}

  /** In the order in which they are documented. */
  public static List<String> all() {
    return ALL;
  }

  /**
   * @throws IllegalArgumentException naming the first key that means nothing, and the nearest one
   */
  public static void requireKnown(String function, String[] keys) {
    for (String key : keys) {
      if (!ALL.contains(key)) {
        throw new IllegalArgumentException(
            function + " has an unknown key: " + key + NearestNames.remark(key, ALL));
      }
    }
  }
}
