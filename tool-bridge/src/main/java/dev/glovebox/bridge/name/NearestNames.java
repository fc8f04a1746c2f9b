package dev.glovebox.bridge.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Finds what was probably meant by a name that does not exist. The names are prepared once, since
 * scripts may ask as often as they like.
 */
public final class NearestNames {
  private static final int MAX_LENGTH = 100;
  private static final int MAX_DISTANCE = 3;

  private final List<Candidate> candidates = new ArrayList<>();

  public NearestNames(Collection<String> names) {
    for (String name : names) {
      String key = PythonName.key(name);
      candidates.add(new Candidate(name, key, Letters.of(key)));
    }
  }

  /** What to add to the message that a name is unknown: the nearest of the known ones, or all. */
  public static String remark(String unknown, List<String> known) {
    List<String> nearest = new NearestNames(known).to(unknown, 1);
    return nearest.isEmpty()
        ? "; known are " + String.join(", ", known)
        : "; did you mean " + nearest.getFirst() + "?";
  }

  /** The names that look most like the wanted one, nearest first; may be empty. */
  public List<String> to(String wanted, int limit) {
    if (wanted.length() > MAX_LENGTH) {
      return List.of();
    }
    String key = PythonName.key(wanted);
    int letters = Letters.of(key);
    int bound = Math.min(MAX_DISTANCE, Math.max(1, key.length() / 3));
    List<Scored> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int score =
          candidate.isPartOf(key)
              ? 1
              : Letters.areWithin(letters, candidate.letters(), bound)
                  ? EditDistance.within(key, candidate.key(), bound)
                  : bound + 1;
      if (score <= bound) {
        found.add(new Scored(candidate.name(), score));
      }
    }
    return best(found, limit);
  }

  private static List<String> best(List<Scored> found, int limit) {
    Collections.sort(found);
    List<String> nearest = new ArrayList<>();
    for (Scored scored : found.subList(0, Math.min(limit, found.size()))) {
      nearest.add(scored.name());
    }
    return nearest;
  }

  private record Candidate(String name, String key, int letters) {
    /** Whether one of the two names is a part of the other. */
    boolean isPartOf(String wanted) {
      return wanted.length() >= 3
          && key.length() >= 3
          && (wanted.length() < key.length() ? key.contains(wanted) : wanted.contains(key));
    }
  }

  private record Scored(String name, int score) implements Comparable<Scored> {
    @Override
    public int compareTo(Scored other) {
      return score != other.score ? score - other.score : name.compareTo(other.name);
    }
  }
}
