package dev.glovebox.demo.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * What the checker knows of a value.
 *
 * @param type as Python writes it
 * @param keys of a row; none for whatever else
 */
public record Value(String type, List<String> keys) {
  private static final List<String> OF_TYPE =
      List.of(" for class \"", " is not a defined key in \"");
  private static final List<String> OF_KEYS =
      List.of("its keys are ", "it is a dict with the keys ");

  public Value {
    keys = List.copyOf(keys);
  }

  /** Out of what was found where it was asked for; null where the checker does not know. */
  public static Value of(Probe probe, List<Finding> findings) {
    for (Finding finding : findings) {
      boolean isOfProbe = finding.line() == probe.line() && finding.message().contains(Probe.ASKED);
      String type = isOfProbe ? typeIn(finding.message()) : "";
      if (!type.isEmpty()) {
        return new Value(type, keysIn(finding.hint()));
      }
    }
    return null;
  }

  private static String typeIn(String message) {
    for (String before : OF_TYPE) {
      int from = message.indexOf(before) + before.length();
      int end = message.lastIndexOf('"');
      if (from >= before.length() && end > from) {
        return message.substring(from, end);
      }
    }
    return "";
  }

  private static List<String> keysIn(String hint) {
    List<String> keys = new ArrayList<>();
    for (String before : OF_KEYS) {
      int at = hint.indexOf(before);
      int from = at < 0 ? hint.length() : at + before.length();
      while (from < hint.length()) {
        int comma = hint.indexOf(", ", from);
        int to = comma < 0 ? hint.length() : comma;
        String key = hint.substring(from, to);
        if (!key.equals("…")) {
          keys.add(key);
        }
        from = to + 2;
      }
    }
    return keys;
  }
}
