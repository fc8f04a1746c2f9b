package dev.glovebox.portable;

import org.teavm.jso.JSExport;

/** What the compiled tests export to the page that runs them. */
public final class CompiledTests {
  private CompiledTests() {}

  /** How many cases the table has. */
  @JSExport
  public static int size() {
    return Table.SIZE;
  }

  /** Runs some cases: for each nothing, or what it failed with. */
  @JSExport
  public static String[] run(int first, int count) {
    String[] endings = new String[count];
    for (int i = 0; i < count; i++) {
      endings[i] = ending(first + i);
    }
    return endings;
  }

  private static String ending(int number) {
    try {
      Table.run(number);
      return "";
    } catch (Throwable failure) {
      return failure.toString();
    }
  }
}
