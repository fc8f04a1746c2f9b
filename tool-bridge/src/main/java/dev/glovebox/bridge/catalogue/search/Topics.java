package dev.glovebox.bridge.catalogue.search;

import java.util.List;

/**
 * Which namespaces a query is about: "what did somebody write below the card" has a word that
 * stands in the names of one namespace's functions and of hardly another's, so that those come
 * before a {@code write_file}. Lives as long as one search.
 */
final class Topics {
  /** How much more a function counts whose namespace has the most of what only few have. */
  private static final double MOST = 0.6;

  /** A part of a question says less of itself: "and add it to the list". */
  private static final double MOST_OF_PART = 1.5;

  private final WordIndex index;
  private final double[] told;
  private final double share;
  private double most;

  Topics(WordIndex index, boolean isPart) {
    this.index = index;
    share = isPart ? MOST_OF_PART : MOST;
    told = new double[index.groups()];
  }

  /** The query has a word that these functions have. */
  void add(WordIndex.Postings postings) {
    int[] having = new int[told.length];
    int namespaces = 0;
    for (int i = 0; i < postings.size(); i++) {
      int place = postings.place(i);
      if (postings.weight(i) == WordIndex.IN_FUNCTION && index.tool(place) != null) {
        int group = index.group(place);
        namespaces += having[group] == 0 ? 1 : 0;
        having[group]++;
      }
    }
    double rarity = rarity(namespaces);
    for (int group = 0; group < told.length && namespaces > 0; group++) {
      if (having[group] > 0) {
        told[group] += rarity * Math.sqrt(having[group] / (double) index.sizeOfGroup(group));
        most = Math.max(most, told[group]);
      }
    }
  }

  /** The question names these namespaces. */
  void addNamespaces(List<Integer> groups) {
    for (int group : groups) {
      told[group] += rarity(groups.size());
      most = Math.max(most, told[group]);
    }
  }

  private double rarity(int namespaces) {
    return Math.log(1 + (index.namespaces() - namespaces + 0.5) / Math.max(1, namespaces + 0.5));
  }

  /** By what the score of a function is multiplied. */
  double of(int place) {
    return most == 0 ? 1 : 1 + share * told[index.group(place)] / most;
  }
}
