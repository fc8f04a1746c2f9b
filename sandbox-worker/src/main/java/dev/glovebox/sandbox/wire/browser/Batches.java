package dev.glovebox.sandbox.wire.browser;

import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Codec;
import dev.glovebox.sandbox.wire.FrameReader;
import dev.glovebox.sandbox.wire.FrameWriter;
import dev.glovebox.sandbox.wire.Message;
import dev.glovebox.sandbox.wire.WireLimits;
import dev.glovebox.sandbox.wire.WireViolation;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;

/** Several frames in one message event, because an event costs more than a frame. */
public final class Batches {
  /** The version and one frame: nobody honest sends nothing, and a flood of it would cost time. */
  private static final int FEWEST_PARTS = 2;

  private Batches() {}

  /** An empty batch. */
  public static JSArray<JSObject> create() {
    JSArray<JSObject> batch = new JSArray<>();
    batch.push(JSNumber.valueOf(WireLimits.VERSION));
    return batch;
  }

  /** Adds a message to a batch. */
  public static void add(JSArray<JSObject> batch, Message message) {
    RawArray frame = emptyArray();
    Codec.encode(message, new ArrayFrameWriter(frame));
    asRaw(batch).push(frame);
  }

  /** The frames of a batch from the other side, which may be anything at all. */
  public static List<FrameReader> frames(JSObject data) throws WireViolation {
    RawArray batch = array(data);
    int length = batch.getLength();
    if (length < FEWEST_PARTS || length > WireLimits.FRAMES_IN_BATCH) {
      throw new WireViolation("a batch of " + length + " parts");
    }
    if (new ArrayFrameReader(batch).number(0) != WireLimits.VERSION) {
      throw new WireViolation("another version of the wire");
    }
    List<FrameReader> frames = new ArrayList<>(length - 1);
    for (int i = 1; i < length; i++) {
      frames.add(new ArrayFrameReader(array(batch.get(i))));
    }
    return frames;
  }

  private static RawArray array(JSObject value) throws WireViolation {
    if (!isArray(value)) {
      throw new WireViolation("not an array");
    }
    return asRaw(value);
  }

  @JSBody(params = "value", script = "return Array.isArray(value)")
  private static native boolean isArray(JSObject value);

  @JSBody(script = "return []")
  private static native RawArray emptyArray();

  @JSBody(params = "array", script = "return array")
  private static native RawArray asRaw(JSObject array);

  private record ArrayFrameWriter(RawArray frame) implements FrameWriter {
    @Override
    public FrameWriter text(String text) {
      frame.push(JSString.valueOf(text));
      return this;
    }

    @Override
    public FrameWriter bytes(Bytes bytes) {
      frame.push(((Buffer) bytes).content());
      return this;
    }

    @Override
    public FrameWriter number(double number) {
      frame.push(JSNumber.valueOf(number));
      return this;
    }
  }
}
