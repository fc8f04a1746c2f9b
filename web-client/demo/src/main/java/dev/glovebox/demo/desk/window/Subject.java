package dev.glovebox.demo.desk.window;

import java.util.Map;

/**
 * Who or what a window is asked to show.
 *
 * @param client by id, or null
 * @param instrument by symbol, or null
 */
public record Subject(String client, String instrument) {
  public static final Subject NOBODY = new Subject(null, null);

  /**
   * Reads a context in the forms in which it comes: FDC3's {@code {type, id: {clientId}}} and
   * {@code {type, id: {ticker}}}, the same in {@code data} as an intent of io.Connect has it, or in
   * {@code fdc3} as a channel has it, and the plain {@code {client: {id}}}.
   */
  public static Subject in(Map<?, ?> context) {
    Subject found = named(context);
    for (String inside : new String[] {"fdc3", "data"}) {
      if (found.equals(NOBODY) && context.get(inside) instanceof Map<?, ?> inner) {
        found = in(inner);
      }
    }
    return found;
  }

  private static Subject named(Map<?, ?> context) {
    if (context.get("client") instanceof Map<?, ?> client) {
      return new Subject(text(client, "id"), null);
    }
    if (context.get("id") instanceof Map<?, ?> id) {
      return new Subject(text(id, "clientId"), text(id, "ticker"));
    }
    return NOBODY;
  }

  private static String text(Map<?, ?> from, String name) {
    return from.get(name) instanceof String text ? text : null;
  }
}
