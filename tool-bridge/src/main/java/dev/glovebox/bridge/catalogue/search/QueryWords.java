package dev.glovebox.bridge.catalogue.search;

import dev.glovebox.bridge.order.TreeInOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What of a query is looked for. */
final class QueryWords {
  private QueryWords() {}

  /** The words that say something, in their order, each once. */
  static List<Words.Word> of(String query) {
    List<Words.Word> words = all(query);
    words.removeIf(word -> EmptyWords.contain(word.text()));
    return words;
  }

  /** All words, those too that say nothing, in their order, each once. */
  static List<Words.Word> all(String query) {
    Map<String, Words.Word> kept = new TreeInOrder<>();
    for (String run : runs(query)) {
      for (Words.Word word : Words.of(meaning(run))) {
        kept.putIfAbsent(Stems.of(word.text()), word);
      }
    }
    return new ArrayList<>(kept.values());
  }

  private static List<String> runs(String query) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= query.length(); i++) {
      if (i == query.length() || query.charAt(i) <= ' ') {
        if (i > start) {
          runs.add(query.substring(start, i));
        }
        start = i + 1;
      }
    }
    return runs;
  }

  /** Addresses and paths are arguments; only what they are helps to find a function. */
  private static String meaning(String run) {
    if (run.contains("://") || run.startsWith("www.")) {
      return "url";
    }
    if (run.indexOf('@') > 0) {
      return "email";
    }
    boolean isPath = run.startsWith("/") || run.startsWith("~/") || run.indexOf(":\\") > 0;
    return isPath ? "file path" : run;
  }
}
