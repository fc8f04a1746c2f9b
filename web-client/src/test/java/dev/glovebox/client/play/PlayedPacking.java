package dev.glovebox.client.play;

import dev.glovebox.client.record.Packing;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.function.Consumer;

/** Packs nothing. */
final class PlayedPacking implements Packing {

  @Override
  public void pack(Bytes bytes, Consumer<Grant<Packed, String>> taker) {
    taker.accept(new Grant.Granted<>(new Packed(bytes, "sum")));
  }

  @Override
  public void unpack(Packed packed, Consumer<Grant<Bytes, String>> taker) {
    taker.accept(new Grant.Granted<>(packed.bytes()));
  }
}
