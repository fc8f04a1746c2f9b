package dev.glovebox.sandbox.wire;

/** One frame's fields by position, each checked for type and bound as it is read. */
public interface FrameReader {

  int size();

  /** The text in a field, which must be text of at most so many characters. */
  String text(int field, int maxCharacters) throws WireViolation;

  /** The number in a field, which must be finite. */
  double number(int field) throws WireViolation;

  /** The bytes in a field, of which there may be so many. */
  Bytes bytes(int field, int most) throws WireViolation;

  /** A whole number from 0 on. */
  default int count(int field) throws WireViolation {
    double number = number(field);
    if (number < 0 || number > Integer.MAX_VALUE || number != (int) number) {
      throw new WireViolation("field " + field + " is not a whole number from 0 on");
    }
    return (int) number;
  }
}
