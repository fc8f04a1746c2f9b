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

  /**
   * All words, those too that say nothing, in their order, each once; of a phrase what it means.
   */
  static List<Words.Word> all(String query) {
    List<Words.Word> written = new ArrayList<>();
    for (String run : runs(query)) {
      written.addAll(Words.of(meaning(run)));
    }
    Map<String, Words.Word> kept = new TreeInOrder<>();
    for (Words.Word word : Phrases.joined(written)) {
      kept.putIfAbsent(Stems.of(word.text()), word);
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
    if (isChannel(run)) {
      return "channel";
    }
    boolean isPath = run.startsWith("/") || run.startsWith("~/") || run.indexOf(":\\") > 0;
    return isPath ? "file path" : run + (isAddress(run) ? " ip address" : "");
  }

  /** As people name the rooms of a chat. */
  private static boolean isChannel(String run) {
    return run.length() > 2 && run.charAt(0) == '#' && Character.isLetter(run.charAt(1));
  }

  private static boolean isAddress(String run) {
    int dots = 0;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      dots += c == '.' && i + 1 < run.length() ? 1 : 0;
      if (c != '.' && c != ',' && c != '/' && c != '?' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return dots == 3;
  }
}
