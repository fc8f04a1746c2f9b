package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.name.Letters;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where each word occurs, and how much it counts there. Follows the catalogue: only tools that have
 * changed are read again, a few at a time, so that a page with very many tools is never blocked.
 */
final class WordIndex {
  private static final int IN_FUNCTION = 10;
  private static final int IN_NAMESPACE = 5;
  private static final int IN_PARAMETER = 3;
  private static final int IN_DESCRIPTION = 2;
  private static final int MAX_DESCRIPTION = 1000;
  private static final int FEW = 100;

  private final Catalogue catalogue;
  private final List<ToolName> tools = new ArrayList<>();
  private final Map<String, Postings> words = new HashMap<>();
  private final TreeMap<String, Postings> sorted = new TreeMap<>();
  private final Map<String, Indexed> namespaces = new HashMap<>();
  private final ArrayDeque<Runnable> additions = new ArrayDeque<>();
  private int live;
  private int plannedVersion = -1;

  WordIndex(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Reads up to so many tools that are not in the index; whether there are no more of them. */
  boolean advance(int most) {
    if (plannedVersion != catalogue.version()) {
      plan();
    }
    for (int i = 0; i < most && !additions.isEmpty(); i++) {
      additions.remove().run();
    }
    return additions.isEmpty();
  }

  /** How many places there are, with those of tools that are gone. */
  int places() {
    return tools.size();
  }

  /** The tool at a place, or null when it is gone. */
  ToolName tool(int place) {
    return tools.get(place);
  }

  /** How many tools are in the index. */
  int live() {
    return live;
  }

  /** The occurrences of one word, or null. */
  Postings word(String word) {
    Postings postings = words.get(word);
    return postings == null || postings.live == 0 ? null : postings;
  }

  /** The words, sorted, with their occurrences. */
  TreeMap<String, Postings> words() {
    return sorted;
  }

  private void plan() {
    plannedVersion = catalogue.version();
    additions.clear();
    for (String name : List.copyOf(namespaces.keySet())) {
      if (catalogue.named(name) == null) {
        namespaces.remove(name).entries.values().forEach(this::remove);
      }
    }
    if (tools.size() > 2 * live + FEW) {
      forgetAll();
    }
    for (Namespace namespace : catalogue.all()) {
      Indexed indexed = namespaces.computeIfAbsent(namespace.name(), name -> new Indexed());
      if (indexed.namespace != namespace || !indexed.isWhole) {
        plan(namespace, indexed);
      }
    }
  }

  private void plan(Namespace namespace, Indexed indexed) {
    indexed.namespace = namespace;
    indexed.isWhole = false;
    for (String function : List.copyOf(indexed.entries.keySet())) {
      Tool now = namespace.tool(function);
      Entry entry = indexed.entries.get(function);
      if (now == null || !entry.isOf(now, namespace.original(function))) {
        remove(indexed.entries.remove(function));
      }
    }
    for (Tool tool : namespace.tools()) {
      if (!indexed.entries.containsKey(tool.name().function())) {
        additions.add(() -> add(tool, namespace, indexed));
      }
    }
    additions.add(namespace::readSpellings);
    additions.add(() -> indexed.isWhole = true);
  }

  /** Places of tools that are gone are not used again; when most are such, all begins anew. */
  private void forgetAll() {
    tools.clear();
    words.clear();
    sorted.clear();
    namespaces.clear();
    live = 0;
  }

  private void remove(Entry entry) {
    tools.set(entry.place, null);
    live--;
    for (Postings postings : entry.words) {
      postings.live--;
    }
  }

  private void add(Tool tool, Namespace namespace, Indexed indexed) {
    String original = namespace.original(tool.name().function());
    Entry entry = new Entry(tools.size(), tool, original);
    tools.add(tool.name());
    live++;
    indexed.entries.put(tool.name().function(), entry);
    List<Postings> found = new ArrayList<>();
    count(tool.name().function(), entry.place, IN_FUNCTION, found);
    count(tool.name().namespace(), entry.place, IN_NAMESPACE, found);
    count(original, entry.place, IN_PARAMETER, found);
    String description = tool.description();
    count(
        description.substring(0, Math.min(MAX_DESCRIPTION, description.length())),
        entry.place,
        IN_DESCRIPTION,
        found);
    JsonObject properties =
        tool.inputSchema() instanceof JsonObject schema ? schema.object("properties") : null;
    if (properties != null) {
      for (String property : properties.names()) {
        count(property, entry.place, IN_PARAMETER, found);
      }
    }
    entry.words = found.toArray(new Postings[found.size()]);
  }

  private void count(String text, int place, int weight, List<Postings> found) {
    for (String word : Words.of(text)) {
      Postings postings = words.get(word);
      if (postings == null) {
        postings = new Postings(word);
        words.put(word, postings);
        sorted.put(word, postings);
      }
      if (postings.add(place, weight)) {
        found.add(postings);
      }
    }
  }

  /** What is in the index of one namespace. */
  private static final class Indexed {
    private final Map<String, Entry> entries = new HashMap<>();
    private Namespace namespace;
    private boolean isWhole;
  }

  /** One tool in the index, with all that it was indexed by. */
  private static final class Entry {
    private final int place;
    private final Tool tool;
    private final String original;
    private Postings[] words = {};

    Entry(int place, Tool tool, String original) {
      this.place = place;
      this.tool = tool;
      this.original = original;
    }

    boolean isOf(Tool other, String otherOriginal) {
      boolean isSameInput =
          tool.inputSchema() == null
              ? other.inputSchema() == null
              : tool.inputSchema().equals(other.inputSchema());
      return isSameInput
          && tool.description().equals(other.description())
          && original.equals(otherOriginal);
    }
  }

  /** The tools that have one word, with the weight of the best place where each has it. */
  static final class Postings {
    private int[] places = new int[2];
    private int[] weights = new int[2];
    private final int letters;
    private int size;
    private int live;

    Postings(String word) {
      this.letters = Letters.of(word);
    }

    /** The letters of the word, as {@link Letters} tells them. */
    int letters() {
      return letters;
    }

    /** Whether the place is a new one. */
    boolean add(int place, int weight) {
      if (size > 0 && places[size - 1] == place) {
        weights[size - 1] = Math.max(weights[size - 1], weight);
        return false;
      }
      if (size == places.length) {
        places = copy(places);
        weights = copy(weights);
      }
      places[size] = place;
      weights[size] = weight;
      size++;
      live++;
      return true;
    }

    int size() {
      return size;
    }

    /** How many of the tools are not gone. */
    int live() {
      return live;
    }

    int place(int at) {
      return places[at];
    }

    int weight(int at) {
      return weights[at];
    }

    private static int[] copy(int[] values) {
      int[] larger = new int[values.length * 2];
      System.arraycopy(values, 0, larger, 0, values.length);
      return larger;
    }
  }
}
