package dev.glovebox.bridge.catalogue.search;

import java.util.Set;

/** Takes English endings off words, so that other forms of a word are found. */
final class Stems {
  private static final int SHORTEST_ROOT = 4;

  /** Look like plurals, and are none. */
  private static final Set<String> SINGULARS =
      Set.of("news", "lens", "canvas", "alias", "atlas", "gas", "bias", "this", "always", "axis");

  /** Endings that make another kind of word, without the final e; longer ones first. */
  private static final String[] DERIVING = {
    "ization", "isation", "ation", "ition", "ment", "ness", "ical", "anc", "enc", "abl", "ibl",
    "ing", "ion", "iv", "iz", "is", "at", "er", "or", "ly", "al", "y"
  };

  private Stems() {}

  /**
   * The word without the ending of a plural or of a verb; {@code files} and {@code filing} agree.
   */
  static String of(String word) {
    String singular = singular(word);
    String stem = singular;
    if (endsVerb(singular, "ing")) {
      stem = undoubled(singular.substring(0, singular.length() - 3));
    } else if (endsVerb(singular, "ed")) {
      stem = undoubled(singular.substring(0, singular.length() - 2));
    }
    boolean isSilent = stem.length() > 3 && stem.endsWith("e") && !stem.endsWith("ee");
    return isSilent ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** What a stem shares with words that are made of it: {@code advis} for adviser and advisory. */
  static String root(String stem) {
    for (String ending : DERIVING) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_ROOT) {
        return british(stem.substring(0, stem.length() - ending.length()));
      }
    }
    return british(stem);
  }

  static boolean isPlural(String word) {
    return !singular(word).equals(word);
  }

  private static String british(String root) {
    return root.endsWith("yz") ? root.substring(0, root.length() - 1) + "s" : root;
  }

  private static String singular(String word) {
    int length = word.length();
    if (length <= 3 || !word.endsWith("s") || SINGULARS.contains(word)) {
      return word;
    }
    char before = word.charAt(length - 2);
    if (before == 's' || before == 'u' || before == 'i') {
      return word;
    }
    if (word.endsWith("ies")) {
      return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
    }
    boolean isWithE =
        word.endsWith("sses")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("xes");
    return word.substring(0, length - (isWithE ? 2 : 1));
  }

  private static boolean endsVerb(String word, String ending) {
    int left = word.length() - ending.length();
    return left >= 3 && word.endsWith(ending) && hasVowel(word, left);
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String undoubled(String stem) {
    int length = stem.length();
    char last = stem.charAt(length - 1);
    boolean isDouble = length > 3 && last == stem.charAt(length - 2);
    return isDouble && "lsz".indexOf(last) < 0 ? stem.substring(0, length - 1) : stem;
  }
}
