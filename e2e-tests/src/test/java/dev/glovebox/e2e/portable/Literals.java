package dev.glovebox.e2e.portable;

import java.util.Optional;

/** Parameters as Java source, where Java can write them down. */
final class Literals {
  private Literals() {}

  /** Nothing where the value is an object that only its own test can make. */
  static Optional<String> of(Object value) {
    return Optional.ofNullable(
        switch (value) {
          case null -> "null";
          case String text -> quoted(text);
          case Character one -> "(char) " + (int) one;
          case Boolean is -> is.toString();
          case Integer number -> number.toString();
          case Long number -> number + "L";
          case Short number -> "(short) " + number;
          case Byte number -> "(byte) " + number;
          case Double number ->
              "Double.longBitsToDouble(" + Double.doubleToRawLongBits(number) + "L)";
          case Float number -> "Float.intBitsToFloat(" + Float.floatToRawIntBits(number) + ")";
          case Enum<?> constant ->
              constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
          case Class<?> type -> type.getCanonicalName() + ".class";
          default -> null;
        });
  }

  /** Only ASCII and no escape of Unicode that the Java compiler would read before the text. */
  private static String quoted(String text) {
    StringBuilder source = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        source.append('\\').append(c);
      } else if (c >= ' ' && c < 127) {
        source.append(c);
      } else if (c < 256) {
        source.append('\\').append(String.format("%03o", (int) c));
      } else {
        source.append(String.format("\\u%04x", (int) c));
      }
    }
    return source.append('"').toString();
  }
}
