package dev.glovebox.sandbox.wire;

import java.util.ArrayList;
import java.util.List;

/** A frame as a Java list, for the JVM. */
final class ListFrame implements FrameReader, FrameWriter {
  final List<Object> fields;

  ListFrame(Object... fields) {
    this.fields = new ArrayList<>(List.of(fields));
  }

  @Override
  public int size() {
    return fields.size();
  }

  @Override
  public String text(int field, int maxCharacters) throws WireViolation {
    if (!(fields.get(field) instanceof String text)) {
      throw new WireViolation("field " + field + " is not text");
    }
    if (text.length() > maxCharacters) {
      throw new WireViolation("field " + field + " is longer than " + maxCharacters);
    }
    return text;
  }

  @Override
  public Bytes bytes(int field, int most) throws WireViolation {
    if (!(fields.get(field) instanceof Bytes bytes)) {
      throw new WireViolation("field " + field + " is not bytes");
    }
    if (bytes.length() > most) {
      throw new WireViolation("field " + field + " is longer than " + most);
    }
    return bytes;
  }

  @Override
  public FrameWriter bytes(Bytes bytes) {
    fields.add(bytes);
    return this;
  }

  @Override
  public double number(int field) throws WireViolation {
    if (!(fields.get(field) instanceof Double number) || number.isNaN() || number.isInfinite()) {
      throw new WireViolation("field " + field + " is not a finite number");
    }
    return number;
  }

  @Override
  public FrameWriter text(String text) {
    fields.add(text);
    return this;
  }

  @Override
  public FrameWriter number(double number) {
    fields.add(number);
    return this;
  }
}
