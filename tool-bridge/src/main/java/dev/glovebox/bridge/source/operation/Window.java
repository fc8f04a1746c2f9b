package dev.glovebox.bridge.source.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The next items of something that never ends: closed by their number, by the time, or because the
 * other side ended. It says so once; what comes later is not taken.
 */
public final class Window {
  private final int most;
  private final Consumer<Window> onClosed;
  private final List<String> items = new ArrayList<>();
  private String ended;

  /**
   * @param most how many items it takes
   * @param onClosed hears of the end once
   */
  public Window(int most, Consumer<Window> onClosed) {
    this.most = most;
    this.onClosed = onClosed;
  }

  /** Takes one item, a JSON text. */
  public void add(String json) {
    if (ended != null) {
      return;
    }
    items.add(json);
    if (items.size() >= most) {
      close("count");
    }
  }

  /** Ends it, unless it has ended. */
  public void close(String reason) {
    if (ended == null) {
      ended = reason;
      onClosed.accept(this);
    }
  }

  public boolean isClosed() {
    return ended != null;
  }

  /** Why it ended: {@code count}, {@code time}, or what its user says. */
  public String ended() {
    return ended;
  }

  /** The items and the end of them as one JSON object. */
  public String json() {
    return "{\"items\":" + itemsJson() + ",\"ended\":\"" + ended + "\"}";
  }

  /** The items as one JSON array. */
  public String itemsJson() {
    return "[" + String.join(",", items) + "]";
  }
}
