package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.List;

/**
 * How far a script has been in another sandbox.
 *
 * @param checkpoint its interpreter, as it was then
 * @param turns what it said until then, turn by turn; each ends with that it is idle
 * @param used what it had used of its limits
 */
public record Past(Bytes checkpoint, List<List<ToPage>> turns, Used used) {
  /** It begins here. */
  public static final Past NONE = new Past(null, List.of(), Used.NOTHING);
}
