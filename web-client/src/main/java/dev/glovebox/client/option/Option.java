package dev.glovebox.client.option;

import java.util.List;

/** One named thing that a caller may set, with what it takes and what holds without it. */
public sealed interface Option {
  String name();

  /** The default as the documentation says it; null where prose alone can say it. */
  default String otherwiseText() {
    return null;
  }

  /** A whole number; null where it must be given. */
  record Count(String name, Bounds bounds, Integer otherwise) implements Option {
    @Override
    public String otherwiseText() {
      return otherwise == null ? null : Bounds.grouped(otherwise);
    }
  }

  /** Yes or no. */
  record Flag(String name, boolean otherwise) implements Option {
    @Override
    public String otherwiseText() {
      return Boolean.toString(otherwise);
    }
  }

  /** One of a few words; null where none is meant without it. */
  record Word(String name, List<String> words, String otherwise) implements Option {

    /** The words, in a sentence. */
    public String choice() {
      int last = words.size() - 1;
      return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    @Override
    public String otherwiseText() {
      return otherwise == null ? null : "\"" + otherwise + "\"";
    }
  }

  /** A text; null or empty where it is simply absent. */
  record Text(String name, String otherwise) implements Option {
    @Override
    public String otherwiseText() {
      return otherwise == null || otherwise.isEmpty() ? null : otherwise;
    }
  }

  /** A list of texts, empty where it is absent. */
  record Texts(String name) implements Option {}

  /** What its own reader checks: a function, an object, a list. */
  record Other(String name) implements Option {}
}
