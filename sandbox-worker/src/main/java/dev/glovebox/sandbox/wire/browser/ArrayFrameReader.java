package dev.glovebox.sandbox.wire.browser;

import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.FrameReader;
import dev.glovebox.sandbox.wire.WireViolation;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** Reads a frame that arrived as a structured clone, which can hold any type but no code. */
final class ArrayFrameReader implements FrameReader {
  private final RawArray fields;

  ArrayFrameReader(RawArray fields) {
    this.fields = fields;
  }

  @Override
  public int size() {
    return fields.getLength();
  }

  @Override
  public String text(int field, int maxCharacters) throws WireViolation {
    JSObject value = fields.get(field);
    if (!"string".equals(JSObjects.typeOf(value))) {
      throw new WireViolation("field " + field + " is not text");
    }
    JSString text = (JSString) value;
    if (text.getLength() > maxCharacters) {
      throw new WireViolation("field " + field + " is longer than " + maxCharacters);
    }
    return text.stringValue();
  }

  @Override
  public Bytes bytes(int field, int most) throws WireViolation {
    JSObject value = fields.get(field);
    if (!isBuffer(value)) {
      throw new WireViolation("field " + field + " is not bytes");
    }
    if (lengthOf(value) > most) {
      throw new WireViolation("field " + field + " is longer than " + most);
    }
    return new Buffer((ArrayBuffer) value);
  }

  /** One that can grow would be another one by the time that it is used. */
  @JSBody(params = "value", script = "return value instanceof ArrayBuffer && !value.resizable")
  private static native boolean isBuffer(JSObject value);

  /** May be more than a whole number of Java. */
  @JSBody(params = "buffer", script = "return buffer.byteLength")
  private static native double lengthOf(JSObject buffer);

  @Override
  public double number(int field) throws WireViolation {
    JSObject value = fields.get(field);
    double number =
        "number".equals(JSObjects.typeOf(value)) ? ((JSNumber) value).doubleValue() : Double.NaN;
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new WireViolation("field " + field + " is not a finite number");
    }
    return number;
  }
}
