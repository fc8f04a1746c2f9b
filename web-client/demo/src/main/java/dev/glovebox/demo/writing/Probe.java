package dev.glovebox.demo.writing;

/**
 * A question to the checker: the script with one line in which a value is asked for something that
 * it does not have. What the checker finds wrong there tells what the value is.
 *
 * @param line of the question, from 1
 */
public record Probe(String script, int line) {
  static final String ASKED = "zz_asked";

  /** Which keys a value has: the question stands in place of the line that is being written. */
  public static Probe ofKeys(Place place, String expression) {
    String indentation = place.indentation();
    String asked = indentation + expression + "[\"" + ASKED + "\"]";
    boolean hasBlock = place.indentationOfBlock() != null;
    String script =
        place.code().substring(0, place.lineStart())
            + asked
            + (hasBlock ? "\n" + indentation + "if True:" : "")
            + place.code().substring(place.lineEnd());
    return new Probe(script, place.lineNumber());
  }

  /**
   * What a name stands for: the question stands after the line that gives it a value, else before
   * its line.
   */
  public static Probe ofName(Place place, String name) {
    boolean isAfter = bindsOn(place.line(), name);
    String block = place.indentationOfBlock();
    String asked =
        (isAfter && block != null ? block : place.indentation()) + name + "." + ASKED + "\n";
    int cut = isAfter ? Math.min(place.lineEnd() + 1, place.code().length()) : place.lineStart();
    String before = place.code().substring(0, cut);
    boolean isEnded = before.isEmpty() || before.endsWith("\n");
    String script = before + (isEnded ? "" : "\n") + asked + place.code().substring(cut);
    return new Probe(script, place.lineNumber() + (isAfter ? 1 : 0));
  }

  private static boolean bindsOn(String line, String name) {
    String text = line.strip();
    if (text.startsWith("for ") || text.startsWith("async for ") || text.startsWith("with ")) {
      return true;
    }
    int equals = text.indexOf('=');
    return equals > 0
        && text.startsWith(name)
        && !text.startsWith("=", equals + 1)
        && text.substring(0, equals).indexOf('(') < 0
        && text.substring(0, equals).indexOf('[') < 0;
  }
}
