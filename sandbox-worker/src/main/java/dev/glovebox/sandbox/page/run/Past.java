package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.List;
import java.util.function.Consumer;

/**
 * How far a script has been in another sandbox.
 *
 * @param checkpoint its interpreter, as it was then
 * @param turns what it said until then, turn by turn; each ends with that it is idle
 * @param used what it had used of its limits
 * @param onRefusal told why it cannot be as it was, so that it begins at its beginning
 */
public record Past(
    Bytes checkpoint, List<List<ToPage>> turns, Used used, Consumer<String> onRefusal) {
  /** It begins here. */
  public static final Past NONE = new Past(null, List.of(), Used.NOTHING, why -> {});
}
