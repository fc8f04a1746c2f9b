package dev.glovebox.demo.desk.world;

import java.util.List;

/**
 * Finds a part of a name in five thousand names without making one of them: which first and which
 * last names it fits is found out once. A name has one space, and so has a part that is of both.
 */
public final class NameSearch {
  private final boolean[] firsts = new boolean[People.FIRST.size()];
  private final boolean[] lasts = new boolean[People.LAST.size()];
  private final boolean isOfBoth;

  public NameSearch(String part) {
    String wanted = part.toLowerCase();
    int space = wanted.indexOf(' ');
    isOfBoth = space >= 0;
    for (int index = 0; index < firsts.length; index++) {
      String name = lower(People.FIRST, index);
      firsts[index] = isOfBoth ? name.endsWith(wanted.substring(0, space)) : name.contains(wanted);
    }
    for (int index = 0; index < lasts.length; index++) {
      String name = lower(People.LAST, index);
      lasts[index] =
          isOfBoth ? name.startsWith(wanted.substring(space + 1)) : name.contains(wanted);
    }
  }

  private static String lower(List<String> names, int index) {
    return names.get(index).toLowerCase();
  }

  public boolean fits(Client client) {
    boolean first = firsts[client.firstName()];
    boolean last = lasts[client.lastName()];
    return isOfBoth ? first && last : first || last;
  }
}
