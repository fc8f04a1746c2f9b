package dev.glovebox.bridge.gate.result;

import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.Map;

/**
 * Answers of tools that hold for other calls too, as the tools say. An answer is that of the tool
 * that gave it: one that was replaced has none. Lives as long as its gate, and is bounded.
 */
public final class AnswerCache {
  private static final int MOST_ANSWERS = 1_000;
  private static final int MOST_CHARACTERS = 16 << 20;

  /** Arguments that are longer have no answer that is kept: scripts choose them. */
  private static final int MOST_KEY = 16 << 10;

  private final Map<String, Kept> answers = new TreeInOrder<>();
  private int characters;

  private record Kept(ToolAnswer.Value answer, ToolInvoker invoker, double atMs) {
    int length() {
      return answer.json().length();
    }
  }

  /** An answer that still holds; null when there is none. */
  public ToolAnswer.Value find(Tool tool, String argumentsJson, double nowMs) {
    String key = key(tool, argumentsJson);
    Kept kept = key == null ? null : answers.get(key);
    boolean holds =
        kept != null
            && kept.invoker() == tool.invoker()
            && nowMs - kept.atMs() < tool.reuse().cache().forMs();
    return holds ? kept.answer() : null;
  }

  /** Keeps an answer, if the tool says that it holds for longer. */
  public void keep(Tool tool, String argumentsJson, ToolAnswer.Value answer, double nowMs) {
    String key = key(tool, argumentsJson);
    if (key == null || answer.json().length() > MOST_CHARACTERS) {
      return;
    }
    forget(key);
    answers.put(key, new Kept(answer, tool.invoker(), nowMs));
    characters += answer.json().length();
    while (answers.size() > MOST_ANSWERS || characters > MOST_CHARACTERS) {
      forget(answers.keySet().iterator().next());
    }
  }

  private void forget(String key) {
    Kept gone = answers.remove(key);
    if (gone != null) {
      characters -= gone.length();
    }
  }

  public void clear() {
    answers.clear();
    characters = 0;
  }

  /** Null when there is nothing by which an answer could be found. */
  private static String key(Tool tool, String argumentsJson) {
    Reuse.Cache cache = tool.readOnly() ? tool.reuse().cache() : null;
    if (cache == null) {
      return null;
    }
    String own = cache.key() == null ? argumentsJson : cache.key().apply(argumentsJson);
    return own == null || own.length() > MOST_KEY
        ? null
        : tool.name().qualified() + '\u0000' + tool.source() + '\u0000' + own;
  }
}
