package dev.glovebox.bridge.source.ioconnect;

import java.util.List;

/**
 * How one method is called.
 *
 * @param accepts with {@code returns}, tells it from others of its name
 * @param isOneOfSeveral whether there are others of its name
 * @param own the arguments that are Glovebox's and not the method's
 */
public record InteropCall(
    String method,
    String accepts,
    String returns,
    boolean isStream,
    boolean isOneOfSeveral,
    List<String> own) {
  /** Which server answers. */
  public static final String TARGET = "target";

  /** How many items of a stream are waited for. */
  public static final String ITEMS = "items";

  /** How long they are waited for. */
  public static final String MS = "ms";

  public InteropCall {
    own = List.copyOf(own);
  }

  /** A text that no other call has. */
  public String key() {
    return String.join(
        "\u0000",
        method,
        accepts,
        returns,
        String.valueOf(isStream),
        String.valueOf(isOneOfSeveral),
        String.join(",", own));
  }
}
