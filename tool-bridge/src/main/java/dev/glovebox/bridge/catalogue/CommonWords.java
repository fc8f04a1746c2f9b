package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.tool.Tool;
import java.util.Collection;

/**
 * What the descriptions of all functions of a namespace begin with ("This tool belongs to the file
 * system. …"): it is told once, and does not stand before what tells one function from another.
 */
public final class CommonWords {
  /** Of a namespace that nothing is known of. */
  public static final CommonWords NONE = new CommonWords("");

  private static final int FEWEST_TOOLS = 3;
  private static final int SHORTEST = 30;

  /** What is told of it is shorter; strangers write descriptions of megabytes. */
  private static final int LONGEST = 2_000;

  private final String beginning;

  private CommonWords(String beginning) {
    this.beginning = beginning;
  }

  public static CommonWords of(Collection<Tool> tools) {
    if (tools.size() < FEWEST_TOOLS) {
      return NONE;
    }
    String common = null;
    for (Tool tool : tools) {
      String text = tool.description();
      common = common == null ? text : text.substring(0, shared(common, text));
      if (common.length() < SHORTEST) {
        return NONE;
      }
    }
    String whole = common.substring(0, afterLast(common, ".:\n"));
    return whole.length() < SHORTEST ? NONE : new CommonWords(whole);
  }

  /** The sentences of it; without a heading for what follows, as {@code Description:}. */
  public String told() {
    int end = afterLast(beginning, ".\n");
    String sentences = beginning.substring(0, end > 0 ? end : beginning.length()).strip();
    boolean isHeading = sentences.endsWith(":");
    return isHeading ? sentences.substring(0, sentences.length() - 1) : sentences;
  }

  /** What is left of a description. */
  public String without(Tool tool) {
    String text = tool.description();
    return text.startsWith(beginning) ? text.substring(beginning.length()) : text;
  }

  /** Whether the same is left of every description. */
  public boolean isSame(CommonWords other) {
    return beginning.equals(other.beginning);
  }

  private static int shared(String one, String other) {
    int most = Math.min(LONGEST, Math.min(one.length(), other.length()));
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /** Where the text goes on after the last of these signs that ends something there. */
  private static int afterLast(String text, String signs) {
    for (int i = text.length() - 1; i > 0; i--) {
      if (text.charAt(i) <= ' ' && signs.indexOf(text.charAt(i - 1)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
