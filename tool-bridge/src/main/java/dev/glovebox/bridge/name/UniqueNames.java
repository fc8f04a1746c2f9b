package dev.glovebox.bridge.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Gives each of a set of foreign names an identifier of its own. Names that fold to one identifier
 * get a suffix taken from their own text, and no number that depends on who came first, unless
 * somebody has made them have the same suffix; only a name that is written exactly like its
 * identifier keeps it plain.
 */
public final class UniqueNames {
  private final UnaryOperator<String> fold;
  private final TreeSet<ForeignName> noted = new TreeSet<>();
  private final Map<String, List<ForeignName>> groups = new TreeMap<>();
  private final Map<String, Integer> texts = new TreeMap<>();
  private final Set<String> taken = new TreeSet<>();
  private final Map<String, Integer> clashes = new TreeMap<>();
  private final Map<ForeignName, String> identifiers = new TreeMap<>();

  /** None as yet: each is noted first, and then given an identifier, in the order of all. */
  public UniqueNames(UnaryOperator<String> fold) {
    this.fold = fold;
  }

  /** The identifier of every name; equal names share one. */
  public static Map<ForeignName, String> assign(
      Collection<ForeignName> names, UnaryOperator<String> fold) {
    UniqueNames unique = new UniqueNames(fold);
    names.forEach(unique::note);
    unique.noted().forEach(unique::give);
    return unique.identifiers;
  }

  /** Takes note of a name. */
  public void note(ForeignName name) {
    if (noted.add(name)) {
      String plain = fold.apply(name.text());
      groups.computeIfAbsent(plain, key -> new ArrayList<>(1)).add(name);
      taken.add(plain);
      texts.merge(name.text(), 1, Integer::sum);
    }
  }

  /** The names in the order in which they are given identifiers. */
  public Set<ForeignName> noted() {
    return noted;
  }

  /** The identifier that a name was given. */
  public String of(ForeignName name) {
    return identifiers.get(name);
  }

  /** Gives a name its identifier. */
  public void give(ForeignName name) {
    String plain = fold.apply(name.text());
    List<ForeignName> group = groups.get(plain);
    boolean isOnlyOfItsText = texts.get(name.text()) == 1;
    if (group.size() == 1 || (isOnlyOfItsText && name.text().equals(plain))) {
      identifiers.put(name, plain);
      return;
    }
    String seed = isOnlyOfItsText ? name.text() : name.text() + '\u0000' + name.origin();
    String hashed = plain + "_" + NameHash.of(seed);
    String candidate = hashed;
    while (!taken.add(candidate)) {
      int clash = clashes.merge(hashed, 1, Integer::sum);
      candidate = hashed + "_" + clash;
    }
    identifiers.put(name, candidate);
  }
}
