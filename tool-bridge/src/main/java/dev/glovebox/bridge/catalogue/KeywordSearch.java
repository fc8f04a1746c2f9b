package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.name.EditDistance;
import dev.glovebox.bridge.name.Letters;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds tools by the words of a query: whole words, beginnings of words and, where neither is
 * found, words with a typing error. Rare words count more, and so do tools that have all words.
 */
public final class KeywordSearch implements Search {
  private static final int MAX_QUERY = 200;
  private static final int MAX_WORDS = 12;
  private static final int MAX_BEGINNINGS = 100;
  private static final Set<String> EMPTY_WORDS =
      Set.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

  private final Catalogue catalogue;
  private WordIndex index;
  private int indexedVersion;

  public KeywordSearch(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<ToolName> search(String query, int limit) {
    if (limit <= 0) {
      return List.of();
    }
    String bounded = query.substring(0, Math.min(MAX_QUERY, query.length()));
    Scores scores = new Scores(index().tools().size());
    for (String word : queryWords(bounded)) {
      scores.startWord();
      match(word, scores);
    }
    Tool exact = catalogue.find(bounded);
    return names(exact, best(scores, limit), limit);
  }

  private WordIndex index() {
    if (index == null || indexedVersion != catalogue.version()) {
      index = new WordIndex(catalogue);
      indexedVersion = catalogue.version();
    }
    return index;
  }

  private static Set<String> queryWords(String query) {
    List<String> words = Words.of(query);
    Set<String> kept = new HashSet<>();
    for (String word : words) {
      if (!EMPTY_WORDS.contains(word) && kept.size() < MAX_WORDS) {
        kept.add(word);
      }
    }
    return kept;
  }

  private void match(String word, Scores scores) {
    WordIndex.Postings exact = index.words().get(word);
    if (exact != null) {
      scores.add(exact, 6);
    }
    boolean isFound = exact != null;
    if (word.length() >= 2) {
      int beginnings = 0;
      for (Map.Entry<String, WordIndex.Postings> entry :
          index.words().tailMap(word, false).entrySet()) {
        if (!entry.getKey().startsWith(word) || ++beginnings > MAX_BEGINNINGS) {
          break;
        }
        scores.add(entry.getValue(), 3);
        isFound = true;
      }
    }
    if (!isFound && word.length() >= 4) {
      matchMistyped(word, scores);
    }
  }

  private void matchMistyped(String word, Scores scores) {
    int bound = word.length() < 7 ? 1 : 2;
    int letters = Letters.of(word);
    for (Map.Entry<String, WordIndex.Postings> entry : index.words().entrySet()) {
      if (Letters.areWithin(letters, entry.getValue().letters(), bound)
          && EditDistance.within(word, entry.getKey(), bound) <= bound) {
        scores.add(entry.getValue(), 2);
      }
    }
  }

  /** The hits from the worst to the best; no more than the limit are ever held. */
  private static PriorityQueue<Hit> best(Scores scores, int limit) {
    PriorityQueue<Hit> best = new PriorityQueue<>();
    for (int place = 0; place < scores.size(); place++) {
      int score = scores.of(place);
      if (score > 0 && (best.size() < limit || score > best.peek().score())) {
        best.add(new Hit(place, score));
        if (best.size() > limit) {
          best.poll();
        }
      }
    }
    return best;
  }

  private List<ToolName> names(Tool exact, PriorityQueue<Hit> hits, int limit) {
    List<ToolName> names = new ArrayList<>();
    while (!hits.isEmpty()) {
      ToolName name = index.tools().get(hits.poll().place()).name();
      if (exact == null || !exact.name().equals(name)) {
        names.add(name);
      }
    }
    if (exact != null) {
      names.add(exact.name());
    }
    Collections.reverse(names);
    return names.size() > limit ? names.subList(0, limit) : names;
  }

  /** A tool by its place in the index; places are in the order of the names. */
  private record Hit(int place, int score) implements Comparable<Hit> {
    @Override
    public int compareTo(Hit other) {
      return score != other.score ? score - other.score : other.place - place;
    }
  }

  /** Adds up the best match of each word for each tool. */
  private static final class Scores {
    private final int[] total;
    private final int[] ofWord;
    private final int[] lastWord;
    private final int[] words;
    private int word;

    Scores(int tools) {
      total = new int[tools];
      ofWord = new int[tools];
      lastWord = new int[tools];
      words = new int[tools];
    }

    void startWord() {
      word++;
    }

    void add(WordIndex.Postings postings, int quality) {
      int rarity = 1 + logarithm(total.length) - logarithm(postings.size());
      for (int i = 0; i < postings.size(); i++) {
        int place = postings.place(i);
        int score = postings.weight(i) * quality * rarity;
        if (lastWord[place] != word) {
          lastWord[place] = word;
          words[place]++;
          ofWord[place] = 0;
        }
        if (score > ofWord[place]) {
          total[place] += score - ofWord[place];
          ofWord[place] = score;
        }
      }
    }

    int size() {
      return total.length;
    }

    int of(int place) {
      return total[place] * words[place];
    }

    private static int logarithm(int value) {
      return 32 - Integer.numberOfLeadingZeros(value);
    }
  }
}
