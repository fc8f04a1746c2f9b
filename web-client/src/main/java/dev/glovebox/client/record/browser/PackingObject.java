package dev.glovebox.client.record.browser;

import dev.glovebox.client.record.Packing;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.browser.Buffer;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** {@code runs/packing.js}. */
public interface PackingObject extends JSObject {

  /** A {@link Packed}. */
  JSPromise<JSObject> pack(ArrayBuffer bytes);

  /** A buffer. */
  JSPromise<JSObject> unpack(ArrayBuffer packed, String sum, int most);

  /** What came of it. */
  interface Packed extends JSObject {
    @JSProperty
    ArrayBuffer getBytes();

    @JSProperty
    String getSum();
  }

  /**
   * The port over it.
   *
   * @param most bytes that a script may have
   */
  static Packing port(PackingObject packing, int most) {
    return new Packing() {
      @Override
      public void pack(Bytes bytes, Consumer<Grant<Packing.Packed, String>> taker) {
        StoreObject.ask(
            () -> packing.pack(((Buffer) bytes).content()),
            packed -> new Grant.Granted<>(read((PackingObject.Packed) packed)),
            taker);
      }

      @Override
      public void unpack(Packing.Packed packed, Consumer<Grant<Bytes, String>> taker) {
        StoreObject.ask(
            () -> packing.unpack(((Buffer) packed.bytes()).content(), packed.sum(), most),
            bytes -> new Grant.Granted<>(new Buffer((ArrayBuffer) bytes)),
            taker);
      }
    };
  }

  private static Packing.Packed read(PackingObject.Packed packed) {
    return new Packing.Packed(new Buffer(packed.getBytes()), packed.getSum());
  }
}
