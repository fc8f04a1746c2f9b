package dev.glovebox.client.option;

import dev.glovebox.client.option.Option.Count;
import dev.glovebox.client.option.Option.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text for people says of one option, as far as the table says it too.
 *
 * @param otherwise the default; null where none is told as a plain value
 * @param bounds as {@link Bounds#text} says them; null where none are told
 * @param words in the order of the alphabet, empty where none are told
 */
record Written(String name, String otherwise, String bounds, List<String> words) {
  private static final Pattern BOUNDS =
      Pattern.compile("((?:at least|from [\\d,]+ to) \\d+(?:,\\d+)*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** What must be written of an option. */
  static Written of(Option option) {
    return new Written(
        option.name(),
        option.otherwiseText(),
        option instanceof Count count ? count.bounds().text() : null,
        option instanceof Word word ? sorted(Set.copyOf(word.words())) : List.of());
  }

  static String boundsIn(String text) {
    Matcher found = BOUNDS.matcher(text);
    return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : null;
  }

  static List<String> wordsIn(String text) {
    Set<String> words = new TreeSet<>();
    QUOTED.matcher(text).results().forEach(match -> words.add(match.group(1)));
    return sorted(words);
  }

  private static List<String> sorted(Set<String> words) {
    return List.copyOf(new TreeSet<>(words));
  }
}
