package dev.glovebox.demo.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an argument of a call is being written: {@code clients.find_clients(na}.
 *
 * @param function what is called, as it is written
 * @param given the names of arguments that it has already
 */
public record CallPlace(String function, List<String> given) {
  public CallPlace {
    given = List.copyOf(given);
  }

  /** Of the innermost call that is not closed yet; null where there is none. */
  public static CallPlace at(Place place) {
    String code = place.code();
    List<String> given = new ArrayList<>();
    int depth = 0;
    for (int at = place.at() - 1; at >= 0; at--) {
      char letter = code.charAt(at);
      if (letter == ')' || letter == ']' || letter == '}') {
        depth++;
      } else if (letter == '(' && depth == 0) {
        String function = nameBefore(code, at);
        return function.isEmpty() ? null : new CallPlace(function, given);
      } else if (letter == '(' || letter == '[' || letter == '{') {
        depth--;
      } else if (letter == '=' && depth == 0) {
        given.add(nameBefore(code, at));
      }
      if (depth < 0) {
        return null;
      }
    }
    return null;
  }

  private static String nameBefore(String code, int end) {
    int at = end;
    while (at > 0 && (Place.isOfName(code.charAt(at - 1)) || code.charAt(at - 1) == '.')) {
      at--;
    }
    return code.substring(at, end);
  }
}
