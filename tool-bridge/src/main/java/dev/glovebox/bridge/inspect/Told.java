package dev.glovebox.bridge.inspect;

import dev.glovebox.bridge.tool.ToolName;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one conversation has been shown, as it was then: what has changed since counts as new. Of
 * each text only its hash is kept. Lives as long as somebody remembers the conversation.
 */
public final class Told {
  private final Map<ToolName, Integer> stubs = new TreeMap<>();
  private final Map<ToolName, Integer> folded = new TreeMap<>();
  private final Map<ToolName, Integer> lines = new TreeMap<>();

  /** What was asked for by its name, and only named because it had been shown. */
  private final Set<ToolName> named = new TreeSet<>();

  private int overview;
  private boolean isOverviewNamed;

  boolean hasStub(ToolName name, String text) {
    return isAsTold(stubs.get(name), text);
  }

  /** Whether the stub was shown, but not with all of its types. */
  boolean hasFolded(ToolName name, String text) {
    return isAsTold(folded.get(name), text);
  }

  boolean hasLine(ToolName name, String text) {
    return isAsTold(lines.get(name), text);
  }

  boolean hasOverview(String text) {
    return overview == text.hashCode();
  }

  void stub(ToolName name, String text) {
    stubs.put(name, text.hashCode());
    named.remove(name);
  }

  /**
   * @param text the stub with all of its types
   */
  void folded(ToolName name, String text) {
    folded.put(name, text.hashCode());
  }

  void line(ToolName name, String text) {
    lines.put(name, text.hashCode());
  }

  void overview(String text) {
    overview = text.hashCode();
    isOverviewNamed = false;
  }

  /**
   * Whether what was shown is only named when it is asked for. Who asks a second time has lost it,
   * and sees it again.
   */
  boolean isOnlyNamed(ToolName name) {
    return named.add(name);
  }

  /** The same for the overview. */
  boolean isOverviewOnlyNamed() {
    isOverviewNamed = !isOverviewNamed;
    return isOverviewNamed;
  }

  private static boolean isAsTold(Integer hash, String text) {
    return hash != null && hash == text.hashCode();
  }
}
