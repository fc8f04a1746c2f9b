package dev.glovebox.bridge.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Finds what was probably meant by a name that does not exist. */
public final class NearestNames {
  private static final int MAX_LENGTH = 100;
  private static final int MAX_DISTANCE = 3;

  private NearestNames() {}

  /** The candidates that look most like the wanted name, nearest first; may be empty. */
  public static List<String> of(String wanted, Collection<String> candidates, int limit) {
    // A script may ask for a name of any length, as often as it likes.
    if (wanted.length() > MAX_LENGTH) {
      return List.of();
    }
    String key = PythonName.key(wanted);
    int bound = Math.min(MAX_DISTANCE, Math.max(1, key.length() / 3));
    List<Scored> found = new ArrayList<>();
    for (String candidate : candidates) {
      int score = score(key, PythonName.key(candidate), bound);
      if (score <= bound) {
        found.add(new Scored(candidate, score));
      }
    }
    Collections.sort(found);
    List<String> nearest = new ArrayList<>();
    for (Scored scored : found.subList(0, Math.min(limit, found.size()))) {
      nearest.add(scored.name());
    }
    return nearest;
  }

  private static int score(String wanted, String candidate, int bound) {
    boolean isPart =
        wanted.length() >= 3
            && candidate.length() >= 3
            && (candidate.contains(wanted) || wanted.contains(candidate));
    return isPart ? 1 : EditDistance.within(wanted, candidate, bound);
  }

  private record Scored(String name, int score) implements Comparable<Scored> {
    @Override
    public int compareTo(Scored other) {
      return score != other.score ? score - other.score : name.compareTo(other.name);
    }
  }
}
