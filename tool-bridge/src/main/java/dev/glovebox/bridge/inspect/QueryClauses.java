package dev.glovebox.bridge.inspect;

import dev.glovebox.bridge.catalogue.search.Search;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question of several parts ("fuel level, fill fuel, start the engine") asks for a function for
 * each: the best hit of every part comes before the second best of any, and what fits the whole
 * question after those.
 */
final class QueryClauses {
  private static final int HITS_OF_CLAUSE = 3;

  private QueryClauses() {}

  /**
   * What a question finds.
   *
   * @param names the best first
   * @param parts how many parts the question has
   * @param strong those of them that a part of the question may well mean
   * @param unmatched the parts of several that no function has anything of
   */
  record Found(List<ToolName> names, int parts, Set<ToolName> strong, List<String> unmatched) {}

  static Found search(Search search, String query, int most, List<String> namespaces) {
    List<String> clauses = Clauses.of(query);
    Set<ToolName> found = TreeInOrder.set();
    Set<ToolName> strong = new TreeSet<>();
    List<String> unmatched = new ArrayList<>();
    if (clauses.size() > 1) {
      List<List<ToolName>> hits = new ArrayList<>();
      String meant = namedIn(words(query), namespaces);
      for (String clause : clauses) {
        String named = namedIn(words(clause), namespaces);
        meant = named.isEmpty() ? meant : named;
        Search.Hits hitsOfClause = search.search(clause, query, HITS_OF_CLAUSE);
        strong.addAll(hitsOfClause.strong());
        List<ToolName> ofClause = twinFirst(hitsOfClause.names(), meant);
        hits.add(ofClause);
        if (ofClause.isEmpty()) {
          unmatched.add(clause);
        }
      }
      addInTurn(hits, found);
    }
    Search.Hits ofWhole = search.search(query, query, most);
    found.addAll(ofWhole.names());
    if (clauses.size() <= 1) {
      strong.addAll(ofWhole.strong());
    }
    List<ToolName> names = List.copyOf(found).subList(0, Math.min(most, found.size()));
    return new Found(names, clauses.size(), strong, unmatched);
  }

  /** Who has named a namespace once goes on to speak of its function, and not of one called so. */
  private static List<ToolName> twinFirst(List<ToolName> hits, String namespace) {
    for (ToolName hit : hits) {
      if (hit.namespace().equals(namespace) && hit.function().equals(hits.get(0).function())) {
        List<ToolName> ordered = new ArrayList<>(hits);
        ordered.remove(hit);
        ordered.addFirst(hit);
        return ordered;
      }
    }
    return hits;
  }

  /** In lower case, with a blank before and after each. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      words.append(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ');
    }
    return words.append(' ').toString();
  }

  private static String namedIn(String words, List<String> namespaces) {
    for (String namespace : namespaces) {
      if (words.contains(" " + namespace.replace('_', ' ') + " ")) {
        return namespace;
      }
    }
    return "";
  }

  private static void addInTurn(List<List<ToolName>> hits, Set<ToolName> found) {
    for (int place = 0; place < HITS_OF_CLAUSE; place++) {
      for (List<ToolName> ofClause : hits) {
        if (place < ofClause.size()) {
          found.add(ofClause.get(place));
        }
      }
    }
  }
}
