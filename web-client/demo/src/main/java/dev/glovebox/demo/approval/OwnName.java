package dev.glovebox.demo.approval;

import java.util.ArrayList;
import java.util.List;

/** The name that the page itself has for a function that a script calls. */
public final class OwnName {
  private OwnName() {}

  /** What it may be: a name that Python has itself ends in {@code _} there. */
  public static List<String> candidates(String tool) {
    int dot = tool.indexOf('.');
    List<String> names = new ArrayList<>();
    for (String area : spellings(tool.substring(0, Math.max(0, dot)))) {
      for (String name : spellings(tool.substring(dot + 1))) {
        names.add(area + "." + name);
      }
    }
    return names;
  }

  private static List<String> spellings(String name) {
    return name.endsWith("_") ? List.of(name, name.substring(0, name.length() - 1)) : List.of(name);
  }
}
