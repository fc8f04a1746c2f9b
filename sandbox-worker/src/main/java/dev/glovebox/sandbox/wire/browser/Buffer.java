package dev.glovebox.sandbox.wire.browser;

import dev.glovebox.sandbox.wire.Bytes;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** Bytes as JavaScript has them. */
public record Buffer(ArrayBuffer content) implements Bytes {

  @Override
  public int length() {
    return content.getByteLength();
  }
}
