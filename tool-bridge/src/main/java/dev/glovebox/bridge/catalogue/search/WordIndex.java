package dev.glovebox.bridge.catalogue.search;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.CommonWords;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.name.Letters;
import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where each word occurs, and how much it counts there. Follows the catalogue: only tools that have
 * changed are read again, a few at a time, so that a page with very many tools is never blocked.
 */
final class WordIndex {
  static final int IN_FUNCTION = 10;
  private static final int IN_TITLE = 8;
  private static final int IN_START = 5;
  private static final int IN_NAMESPACE = 4;
  private static final int IN_PARAMETER = 4;
  private static final int IN_RESULT = 4;
  private static final int IN_DESCRIPTION = 3;
  private static final int IN_PURPOSE = 2;
  private static final int IN_NOTE = 2;
  private static final int IN_COMMON = 1;
  private static final int LONGEST_TITLE = 60;
  private static final int START = 120;
  private static final int MAX_DESCRIPTION = 2000;
  private static final int FEW = 100;
  private static final int SPELLINGS_AT_ONCE = 10;

  private final Catalogue catalogue;
  private final List<ToolName> tools = new ArrayList<>();
  private final Map<String, Postings> written = new TreeMap<>();
  private final Map<String, List<Postings>> roots = new TreeMap<>();
  private final TreeMap<String, Postings> words = new TreeMap<>();
  private final Map<String, Indexed> namespaces = new TreeMap<>();
  private final ArrayDeque<Runnable> additions = new ArrayDeque<>();
  private final List<Integer> nameLengths = new ArrayList<>();
  private final List<Boolean> deprecations = new ArrayList<>();
  private final List<Integer> deeds = new ArrayList<>();
  private final List<Integer> groupOfPlace = new ArrayList<>();
  private final List<Indexed> groups = new ArrayList<>();
  private final Map<String, Postings> plurals = new TreeMap<>();
  private final Map<String, List<Integer>> groupsByWord = new TreeMap<>();
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

  /** How many words the function's name at a place has. */
  int nameLength(int place) {
    return nameLengths.get(place);
  }

  /** Whether the tool at a place says that another one is to be used. */
  boolean isDeprecated(int place) {
    return deprecations.get(place);
  }

  /** What the function at a place does, as far as its name tells. */
  int deed(int place) {
    return deeds.get(place);
  }

  /** The number of the namespace that the tool at a place is of, below {@link #groups}. */
  int group(int place) {
    return groupOfPlace.get(place);
  }

  int groups() {
    return groups.size();
  }

  /** How many tools the namespace of that number has. */
  int sizeOfGroup(int group) {
    return groups.get(group).entries.size();
  }

  /** The numbers of the namespaces with a word of that stem in their name. */
  List<Integer> namespacesOf(String stem) {
    return groupsByWord.getOrDefault(stem, List.of());
  }

  int namespaces() {
    return namespaces.size();
  }

  /** The functions that have a word in its plural in their name, or null. */
  Postings plural(String word) {
    return plurals.get(word);
  }

  /** How many tools are in the index. */
  int live() {
    return live;
  }

  /** The stems that share a root. */
  List<Postings> ofRoot(String root) {
    return roots.getOrDefault(root, List.of());
  }

  /** The occurrences of one stem, or null. */
  Postings word(String stem) {
    Postings postings = words.get(stem);
    return postings == null || postings.live == 0 ? null : postings;
  }

  /** The stems, sorted, with their occurrences. */
  TreeMap<String, Postings> words() {
    return words;
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
    CommonWords common = CommonWords.of(namespace.tools());
    boolean isSame = common.isSame(indexed.common);
    indexed.common = common;
    for (String function : List.copyOf(indexed.entries.keySet())) {
      Tool now = namespace.tool(function);
      Entry entry = indexed.entries.get(function);
      if (!isSame || now == null || !entry.isOf(now, namespace)) {
        remove(indexed.entries.remove(function));
      }
    }
    for (Tool tool : namespace.tools()) {
      if (!indexed.entries.containsKey(tool.name().function())) {
        additions.add(() -> add(tool, namespace, indexed));
      }
    }
    additions.add(() -> readSpellings(namespace));
    additions.add(() -> indexed.isWhole = true);
  }

  private void readSpellings(Namespace namespace) {
    if (!namespace.readSpellings(SPELLINGS_AT_ONCE)) {
      additions.addFirst(() -> readSpellings(namespace));
    }
  }

  /** Places of tools that are gone are not used again; when most are such, all begins anew. */
  private void forgetAll() {
    tools.clear();
    nameLengths.clear();
    deprecations.clear();
    deeds.clear();
    groupOfPlace.clear();
    groups.clear();
    groupsByWord.clear();
    plurals.clear();
    words.clear();
    written.clear();
    roots.clear();
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
    Entry entry = new Entry(tools.size(), tool, original, namespace.purpose());
    tools.add(tool.name());
    groupOfPlace.add(numbered(indexed));
    live++;
    indexed.entries.put(tool.name().function(), entry);
    List<Postings> found = new ArrayList<>();
    count(tool.name().function(), entry.place, IN_FUNCTION, found);
    nameLengths.add(Math.max(1, found.size()));
    deeds.add(Deeds.ofFunction(tool.name().function()));
    countPlurals(tool.name().function(), entry.place, found);
    count(tool.name().namespace(), entry.place, IN_NAMESPACE, found);
    count(original, entry.place, IN_FUNCTION, found);
    String description = OneLine.of(indexed.common.without(tool), MAX_DESCRIPTION);
    deprecations.add(isDeprecated(description));
    count(title(description), entry.place, IN_TITLE, found);
    count(OneLine.of(description, START), entry.place, IN_START, found);
    count(description, entry.place, IN_DESCRIPTION, found);
    count(namespace.purpose(), entry.place, IN_PURPOSE, found);
    count(indexed.common.told(), entry.place, IN_COMMON, found);
    SchemaWords parameters = new SchemaWords(IN_PARAMETER, IN_NOTE);
    parameters.visit(tool.inputSchema());
    SchemaWords result = new SchemaWords(IN_RESULT, IN_NOTE);
    result.visit(tool.outputSchema() == null ? tool.observedSchema() : tool.outputSchema());
    parameters.tell((text, weight) -> count(text, entry.place, weight, found));
    result.tell((text, weight) -> count(text, entry.place, weight, found));
    entry.words = found.toArray(new Postings[found.size()]);
  }

  /** A namespace has a number from its first tool on, so there are no more numbers than places. */
  private int numbered(Indexed indexed) {
    if (indexed.group < 0) {
      indexed.group = groups.size();
      groups.add(indexed);
      for (String word : Words.all(indexed.namespace.name())) {
        groupsByWord.computeIfAbsent(Stems.of(word), stem -> new ArrayList<>(1)).add(indexed.group);
      }
    }
    return indexed.group;
  }

  /** A short first sentence says what the function does, often better than its name. */
  private static String title(String description) {
    int end = description.indexOf(". ");
    return end > 0 && end <= LONGEST_TITLE ? description.substring(0, end) : "";
  }

  /** Whether a function says so at the beginning of its description. */
  static boolean isDeprecated(String description) {
    String start = OneLine.of(description, START);
    return start.contains("DEPRECATED") || start.startsWith("Deprecated");
  }

  private void count(String text, int place, int weight, List<Postings> found) {
    for (String word : Words.all(text)) {
      Postings postings = written.get(word);
      if (postings == null) {
        postings = stemmed(Stems.of(word));
        written.put(word, postings);
      }
      if (postings.add(place, weight)) {
        found.add(postings);
      }
    }
  }

  private void countPlurals(String text, int place, List<Postings> found) {
    for (Words.Word word : Words.of(text)) {
      if (Stems.isPlural(word.text())) {
        Postings postings = plurals.computeIfAbsent(word.text(), Postings::new);
        if (postings.add(place, IN_FUNCTION)) {
          found.add(postings);
        }
      }
    }
  }

  private Postings stemmed(String stem) {
    Postings postings = words.get(stem);
    if (postings == null) {
      postings = new Postings(stem);
      words.put(stem, postings);
      roots.computeIfAbsent(Stems.root(stem), root -> new ArrayList<>(1)).add(postings);
    }
    return postings;
  }

  /** What is in the index of one namespace. */
  private static final class Indexed {
    private final Map<String, Entry> entries = new TreeMap<>();
    private Namespace namespace;
    private CommonWords common = CommonWords.NONE;
    private boolean isWhole;
    private int group = -1;
  }

  /** One tool in the index, with all that it was indexed by. */
  private static final class Entry {
    private final int place;
    private final Tool tool;
    private final String original;
    private final String purpose;
    private Postings[] words = {};

    Entry(int place, Tool tool, String original, String purpose) {
      this.place = place;
      this.tool = tool;
      this.original = original;
      this.purpose = purpose;
    }

    boolean isOf(Tool other, Namespace namespace) {
      return tool.description().equals(other.description())
          && original.equals(namespace.original(other.name().function()))
          && purpose.equals(namespace.purpose())
          && isSame(tool.inputSchema(), other.inputSchema())
          && isSame(tool.outputSchema(), other.outputSchema())
          && isSame(tool.observedSchema(), other.observedSchema());
    }

    private static boolean isSame(Json left, Json right) {
      return left == right || Objects.equals(left, right);
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
