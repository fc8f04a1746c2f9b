package dev.glovebox.bridge.inspect;

import java.util.List;

/**
 * What the model wants to know; everything may be left out.
 *
 * @param query words to search for, or null
 * @param names tools to show in full, in any spelling; may be empty
 * @param namespace the namespace to stay within, or null
 * @param limit how many tools to show, or 0 for the default
 */
public record InspectRequest(String query, List<String> names, String namespace, int limit) {
  public static final int DEFAULT_LIMIT = 10;
  static final int MAX_LIMIT = 100;

  public InspectRequest {
    query = query == null ? "" : query.strip();
    names = names == null ? List.of() : List.copyOf(names);
    namespace = namespace == null ? "" : namespace.strip();
    limit = limit <= 0 ? DEFAULT_LIMIT : Math.min(limit, MAX_LIMIT);
  }

  /** The request for the overview. */
  public static InspectRequest overview() {
    return new InspectRequest(null, null, null, 0);
  }

  public static InspectRequest query(String query) {
    return new InspectRequest(query, null, null, 0);
  }

  public static InspectRequest names(String... names) {
    return new InspectRequest(null, List.of(names), null, 0);
  }
}
