package dev.glovebox.client.model;

import dev.glovebox.bridge.inspect.Told;
import dev.glovebox.bridge.order.TreeInOrder;
import java.util.Map;

/**
 * What the conversations of a CodeMode have been shown. Nobody says when one is over, so those that
 * were not heard of for longest are forgotten, which costs them no more than seeing something
 * twice.
 */
public final class Conversations {
  static final int MOST = 200;

  /** The one that was heard of last is the last. */
  private final Map<String, Told> told = new TreeInOrder<>();

  /** What that conversation was shown; nothing, and not remembered, where there is no id. */
  public Told of(String id) {
    if (id.isEmpty()) {
      return new Told();
    }
    Told known = told.remove(id);
    told.put(id, known == null ? new Told() : known);
    if (told.size() > MOST) {
      told.remove(told.keySet().iterator().next());
    }
    return told.get(id);
  }

  public void forget(String id) {
    told.remove(id);
  }
}
