package dev.glovebox.client.record;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.function.Consumer;

/** Makes checkpoints small for the store, and large again. */
public interface Packing {

  /** Tells none where the device cannot. */
  void pack(Bytes bytes, Consumer<Grant<Packed, String>> taker);

  /** Refuses what is not what it was packed to, and what would be larger than a script may be. */
  void unpack(Packed packed, Consumer<Grant<Bytes, String>> taker);

  /**
   * @param sum by which they are known again
   */
  record Packed(Bytes bytes, String sum) {}
}
