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
 * found, words with a typing error or another ending. Rare words count more, and so do tools that
 * have all words.
 */
public final class KeywordSearch implements Search {
  private static final int MAX_QUERY = 200;
  private static final int MAX_WORDS = 12;
  private static final int MAX_BEGINNINGS = 100;
  private static final int SHORTEST_STEM = 5;
  private static final int ENDING = 3;
  private static final Set<String> EMPTY_WORDS =
      Set.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

  private final Catalogue catalogue;
  private final WordIndex index;

  public KeywordSearch(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.index = new WordIndex(catalogue);
  }

  /**
   * Reads up to so many tools that the search does not know yet; whether it knows all. A search
   * that comes before reads the rest at once.
   */
  public boolean prepare(int tools) {
    return index.advance(tools);
  }

  @Override
  public List<ToolName> search(String query, int limit) {
    if (limit <= 0) {
      return List.of();
    }
    String bounded = query.substring(0, Math.min(MAX_QUERY, query.length()));
    index.advance(Integer.MAX_VALUE);
    Scores scores = new Scores(index);
    for (String word : queryWords(bounded)) {
      scores.startWord();
      match(word, scores);
    }
    Tool exact = catalogue.find(bounded);
    return names(exact, best(scores, limit), limit);
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
    WordIndex.Postings exact = index.word(word);
    if (exact != null) {
      scores.add(exact, 6);
    }
    boolean isFound = word.length() >= 2 && matchBeginnings(word, word, 3, scores);
    if (exact == null && !isFound && word.length() >= 4) {
      matchMistyped(word, scores);
      matchStem(word, scores);
    }
  }

  private boolean matchBeginnings(String beginning, String word, int quality, Scores scores) {
    int beginnings = 0;
    for (Map.Entry<String, WordIndex.Postings> entry :
        index.words().tailMap(beginning, true).entrySet()) {
      if (!entry.getKey().startsWith(beginning) || beginnings == MAX_BEGINNINGS) {
        break;
      }
      if (!entry.getKey().equals(word) && entry.getValue().live() > 0) {
        scores.add(entry.getValue(), quality);
        beginnings++;
      }
    }
    return beginnings > 0;
  }

  /** {@code rebalancing} means {@code rebalance}: what is left without an ending begins a word. */
  private void matchStem(String word, Scores scores) {
    if (word.length() >= SHORTEST_STEM + ENDING) {
      matchBeginnings(word.substring(0, word.length() - ENDING), word, 1, scores);
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
  private PriorityQueue<Hit> best(Scores scores, int limit) {
    PriorityQueue<Hit> best = new PriorityQueue<>();
    for (int place = 0; place < index.places(); place++) {
      int score = scores.of(place);
      ToolName tool = score > 0 ? index.tool(place) : null;
      if (tool != null && (best.size() < limit || score >= best.peek().score())) {
        best.add(new Hit(tool, score));
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
      ToolName name = hits.poll().tool();
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

  /** A tool that was found; of equals the first by name is the better one. */
  private record Hit(ToolName tool, int score) implements Comparable<Hit> {
    @Override
    public int compareTo(Hit other) {
      return score != other.score ? score - other.score : other.tool.compareTo(tool);
    }
  }

  /** Adds up the best match of each word for each tool. */
  private static final class Scores {
    private final int[] total;
    private final int[] ofWord;
    private final int[] lastWord;
    private final int[] words;
    private final int live;
    private int word;

    Scores(WordIndex index) {
      live = index.live();
      total = new int[index.places()];
      ofWord = new int[index.places()];
      lastWord = new int[index.places()];
      words = new int[index.places()];
    }

    void startWord() {
      word++;
    }

    void add(WordIndex.Postings postings, int quality) {
      int rarity = 1 + logarithm(live) - logarithm(postings.live());
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

    int of(int place) {
      return total[place] * words[place];
    }

    private static int logarithm(int value) {
      return 32 - Integer.numberOfLeadingZeros(value);
    }
  }
}
