package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.name.Letters;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Where each word occurs, and how much it counts there. Built anew after each change. */
final class WordIndex {
  private static final int IN_FUNCTION = 10;
  private static final int IN_NAMESPACE = 5;
  private static final int IN_PARAMETER = 3;
  private static final int IN_DESCRIPTION = 2;
  private static final int MAX_DESCRIPTION = 1000;

  private final List<Tool> tools = new ArrayList<>();
  private final TreeMap<String, Postings> postings = new TreeMap<>();

  WordIndex(Catalogue catalogue) {
    for (Namespace namespace : catalogue.all()) {
      for (Tool tool : namespace.tools()) {
        add(tool, namespace.original(tool.name().function()));
      }
    }
  }

  /** The tools; a place in this list stands for a tool in {@link Postings}. */
  List<Tool> tools() {
    return tools;
  }

  /** The words, sorted, with their occurrences. */
  TreeMap<String, Postings> words() {
    return postings;
  }

  private void add(Tool tool, String original) {
    int place = tools.size();
    tools.add(tool);
    count(tool.name().function(), place, IN_FUNCTION);
    count(tool.name().namespace(), place, IN_NAMESPACE);
    count(original, place, IN_PARAMETER);
    String description = tool.description();
    count(
        description.substring(0, Math.min(MAX_DESCRIPTION, description.length())),
        place,
        IN_DESCRIPTION);
    JsonObject properties =
        tool.inputSchema() instanceof JsonObject schema ? schema.object("properties") : null;
    if (properties != null) {
      for (String property : properties.names()) {
        count(property, place, IN_PARAMETER);
      }
    }
  }

  private void count(String text, int place, int weight) {
    for (String word : Words.of(text)) {
      postings.computeIfAbsent(word, Postings::new).add(place, weight);
    }
  }

  /** The tools that have one word, with the weight of the best place where each has it. */
  static final class Postings {
    private int[] places = new int[2];
    private int[] weights = new int[2];
    private final int letters;
    private int size;

    Postings(String word) {
      this.letters = Letters.of(word);
    }

    /** The letters of the word, as {@link Letters} tells them. */
    int letters() {
      return letters;
    }

    void add(int place, int weight) {
      if (size > 0 && places[size - 1] == place) {
        weights[size - 1] = Math.max(weights[size - 1], weight);
        return;
      }
      if (size == places.length) {
        places = copy(places);
        weights = copy(weights);
      }
      places[size] = place;
      weights[size] = weight;
      size++;
    }

    int size() {
      return size;
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
