package dev.glovebox.e2e.confinement;

import com.google.gson.Gson;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Codec;
import dev.glovebox.sandbox.wire.FrameWriter;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One frame of each message that a guest can send, as the codec itself writes it: what attacks
 * start from. Made from the sealed type, so that a new message is attacked without anybody listing
 * it.
 */
final class HonestFrames {
  /** Stands for bytes, which JSON has not. */
  private static final String BYTES = "eight bytes";

  private HonestFrames() {}

  /** The fields after the kind, by kind. */
  static Map<String, List<Object>> byKind() {
    Map<String, List<Object>> frames = new LinkedHashMap<>();
    for (Class<?> message : ToPage.class.getPermittedSubclasses()) {
      List<Object> frame = new ArrayList<>();
      Codec.encode(example(message), new Fields(frame));
      frames.put((String) frame.getFirst(), frame.subList(1, frame.size()));
    }
    return frames;
  }

  /** As the first line of an attacking guest. */
  static String script() {
    String frames = new Gson().toJson(byKind());
    return "const HONEST_FRAMES = "
        + frames.replace('"' + BYTES + '"', "new ArrayBuffer(8)")
        + ";\n";
  }

  private static ToPage example(Class<?> message) {
    RecordComponent[] components = message.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Stream.of(types).map(HonestFrames::value).toArray();
    try {
      return (ToPage) message.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(message + " cannot be made of " + List.of(values), e);
    }
  }

  private static Object value(Class<?> type) {
    if (type == String.class) {
      return "1";
    } else if (type == int.class) {
      return 1;
    } else if (type == double.class) {
      return 1.0;
    } else if (type == Bytes.class) {
      return (Bytes) () -> 8;
    }
    throw new IllegalStateException("no example of " + type + ": add one here");
  }

  private record Fields(List<Object> frame) implements FrameWriter {
    @Override
    public FrameWriter text(String text) {
      frame.add(text);
      return this;
    }

    @Override
    public FrameWriter bytes(Bytes bytes) {
      frame.add(BYTES);
      return this;
    }

    @Override
    public FrameWriter number(double number) {
      frame.add(number);
      return this;
    }
  }
}
