package dev.glovebox.bridge.catalogue.search;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.name.EditDistance;
import dev.glovebox.bridge.name.Letters;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds tools by the words of a query: the words themselves in any form, what they are made of,
 * synonyms and beginnings, and, where nothing is found, words with a typing error. Rare words count
 * more, and so do tools that have more of the words.
 */
public final class KeywordSearch implements Search {
  private static final int MAX_QUERY = 20_000;
  private static final int MAX_WORDS = 64;
  private static final int MAX_BEGINNINGS = 50;
  private static final int SHORTEST_BEGINNING = 4;
  private static final int SHORTEST_MISTYPED = 5;

  private static final int SAME = 10;
  private static final int PLURAL = 14;
  private static final int VERB = 5;
  private static final int SHAPE = 7;
  private static final int VALUE = 4;
  private static final int MADE_OF = 8;
  private static final int JOINED = 9;
  private static final int SYNONYM = 3;
  private static final int STANDS_FOR = 6;
  private static final int ROOT = 6;
  private static final int BEGINNING = 4;
  private static final int MISTYPED = 4;

  /** With less than this part of the best score a function has a word by chance. */
  private static final double WEAK = 0.3;

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
    return search(query, query, limit).names();
  }

  @Override
  public Hits search(String query, String whole, int limit) {
    if (limit <= 0) {
      return Hits.NONE;
    }
    String bounded = bounded(query);
    index.advance(Integer.MAX_VALUE);
    Particulars particulars = new Particulars(bounded);
    List<Words.Word> all = QueryWords.all(bounded);
    all.removeIf(particulars::contain);
    List<Words.Word> words = telling(QueryWords.of(bounded));
    boolean isPart = !query.equals(whole) && !nameNamespace(words);
    Scores scores = new Scores(index, new Deeds(all), isPart);
    List<Words.Word> subjects = new ArrayList<>(words);
    if (!words.stream().allMatch(particulars::contain)) {
      subjects.removeIf(particulars::contain);
    }
    tellTopics(isPart ? bounded(whole) : bounded, scores);
    for (int i = 0; i < subjects.size(); i++) {
      match(subjects.get(i), i == 0 ? null : subjects.get(i - 1), scores);
    }
    if (words.isEmpty()) {
      matchNames(QueryWords.all(bounded), SAME, scores);
    }
    words.removeAll(subjects);
    matchNames(words, VALUE, scores);
    Tool exact = named(bounded);
    return hits(exact, best(scores, limit), limit);
  }

  /** Then a part of a question says of itself what it is about. */
  private boolean nameNamespace(List<Words.Word> words) {
    return words.stream().anyMatch(word -> !index.namespacesOf(Stems.of(word.text())).isEmpty());
  }

  /** Of a part of a question, the words of the others too say what it is about. */
  private void tellTopics(String whole, Scores scores) {
    Particulars particulars = new Particulars(whole);
    for (Words.Word word : telling(QueryWords.of(whole))) {
      if (particulars.contain(word)) {
        continue;
      }
      String stem = Stems.of(word.text());
      scores.isAboutNamespaces(stem);
      WordIndex.Postings postings = index.word(stem);
      if (postings != null && !word.isShape()) {
        scores.isAbout(postings);
      }
    }
  }

  private static String bounded(String query) {
    return query.substring(0, Math.min(MAX_QUERY, query.length()));
  }

  /** The function of that very name; one that tells of a better one is a hit like any other. */
  private Tool named(String query) {
    Tool exact = catalogue.find(query);
    return exact != null && WordIndex.isDeprecated(exact.description()) ? null : exact;
  }

  /** Of very many words the rarest, wherever they stand; those of no tool are arguments. */
  private List<Words.Word> telling(List<Words.Word> words) {
    if (words.size() <= MAX_WORDS) {
      return words;
    }
    List<Words.Word> known = new ArrayList<>(words);
    known.removeIf(word -> index.word(Stems.of(word.text())) == null);
    known.sort(Comparator.comparingInt(word -> index.word(Stems.of(word.text())).live()));
    return known.subList(0, Math.min(MAX_WORDS, known.size()));
  }

  private void match(Words.Word word, Words.Word before, Scores scores) {
    String stem = Stems.of(word.text());
    WordIndex.Postings exact = index.word(stem);
    int rarity = exact == null ? scores.rarity(1) : scores.rarity(exact);
    scores.startWord(rarity, word.text());
    boolean isFound = exact != null;
    if (exact != null) {
      scores.add(exact, scores.isVerb(word.text()) ? VERB : word.isShape() ? SHAPE : SAME, rarity);
    }
    WordIndex.Postings plural = index.plural(word.text());
    if (plural != null) {
      scores.add(plural, PLURAL, rarity);
    }
    for (String part : exact == null ? word.parts() : List.<String>of()) {
      isFound |= add(index.word(Stems.of(part)), MADE_OF, scores);
    }
    if (before != null) {
      add(index.word(Stems.of(before.text() + word.text())), JOINED, scores);
    }
    for (WordIndex.Postings other : index.ofRoot(Stems.root(stem))) {
      if (other != exact && other.live() > 0) {
        isFound |= add(other, ROOT, scores);
      }
    }
    for (String synonym : scores.isState(word.text()) ? List.<String>of() : Synonyms.of(stem)) {
      int quality = exact == null ? STANDS_FOR : SYNONYM;
      isFound |=
          add(index.word(synonym), Synonyms.areOneWord(stem, synonym) ? SAME : quality, scores);
    }
    if (stem.length() >= SHORTEST_BEGINNING) {
      isFound |= matchBeginnings(stem, scores);
      if (!isFound && stem.length() >= SHORTEST_MISTYPED) {
        matchMistyped(stem, scores);
      }
    }
  }

  /** Words that say nothing elsewhere are a function's name all the same: {@code do_thing}. */
  private void matchNames(List<Words.Word> words, int quality, Scores scores) {
    for (Words.Word word : words.subList(0, Math.min(MAX_WORDS, words.size()))) {
      WordIndex.Postings postings = index.word(Stems.of(word.text()));
      if (postings != null) {
        int rarity = scores.rarity(postings);
        scores.startWord(rarity);
        scores.addNames(postings, quality, rarity);
      }
    }
  }

  private static boolean add(WordIndex.Postings postings, int quality, Scores scores) {
    if (postings == null) {
      return false;
    }
    scores.add(postings, quality, scores.rarity(postings));
    return true;
  }

  private boolean matchBeginnings(String beginning, Scores scores) {
    int beginnings = 0;
    for (Map.Entry<String, WordIndex.Postings> entry :
        index.words().tailMap(beginning, false).entrySet()) {
      if (!entry.getKey().startsWith(beginning) || beginnings == MAX_BEGINNINGS) {
        break;
      }
      if (entry.getValue().live() > 0) {
        add(entry.getValue(), BEGINNING, scores);
        beginnings++;
      }
    }
    return beginnings > 0;
  }

  private void matchMistyped(String word, Scores scores) {
    int bound = word.length() < 7 ? 1 : 2;
    int letters = Letters.of(word);
    for (Map.Entry<String, WordIndex.Postings> entry : index.words().entrySet()) {
      if (entry.getValue().live() > 0
          && Letters.areWithin(letters, entry.getValue().letters(), bound)
          && EditDistance.within(word, entry.getKey(), bound) <= bound) {
        add(entry.getValue(), MISTYPED, scores);
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

  private static Hits hits(Tool exact, PriorityQueue<Hit> found, int limit) {
    ToolName first = exact == null ? null : exact.name();
    List<ToolName> names = new ArrayList<>();
    List<Integer> scores = new ArrayList<>();
    int best = 0;
    while (!found.isEmpty()) {
      Hit hit = found.poll();
      best = Math.max(best, hit.score());
      if (!hit.tool().equals(first)) {
        names.add(hit.tool());
        scores.add(hit.score());
      }
    }
    int strong = 0;
    for (int score : scores) {
      strong += score >= WEAK * best ? 1 : 0;
    }
    if (exact != null) {
      names.add(first);
      strong++;
    }
    Collections.reverse(names);
    List<ToolName> shown = names.subList(0, Math.min(limit, names.size()));
    return new Hits(shown, shown.subList(0, Math.min(strong, shown.size())));
  }

  /** A tool that was found; of equals the first by name is the better one. */
  private record Hit(ToolName tool, int score) implements Comparable<Hit> {
    @Override
    public int compareTo(Hit other) {
      return score != other.score ? score - other.score : other.tool.compareTo(tool);
    }
  }
}
