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
      String shape = Shapes.of(run);
      if (shape.isEmpty()) {
        written.addAll(Words.of(run));
      } else {
        Words.of(shape).forEach(word -> written.add(new Words.Word(word.text(), List.of(), true)));
      }
    }
    Map<String, Words.Word> kept = new TreeInOrder<>();
    for (Words.Word word : Phrases.joined(written)) {
      Words.Word other = kept.putIfAbsent(Stems.of(word.text()), word);
      if (other != null && other.isShape() && !word.isShape()) {
        kept.put(Stems.of(word.text()), word);
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
}
