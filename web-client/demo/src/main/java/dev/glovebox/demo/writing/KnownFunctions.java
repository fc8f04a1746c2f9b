package dev.glovebox.demo.writing;

import dev.glovebox.demo.catalogue.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functions that there are, for whoever writes one down. */
public final class KnownFunctions {
  private final Map<String, Known> byName = new LinkedHashMap<>();
  private final List<String> namespaces = new ArrayList<>();

  private record Known(Entry entry, List<String> parameters) {
    String signature() {
      return "(" + String.join(", ", parameters) + ")";
    }
  }

  public void add(Entry function, List<String> parameters) {
    byName.put(function.fullName(), new Known(function, parameters));
    if (!namespaces.contains(function.namespace())) {
      namespaces.add(function.namespace());
    }
  }

  /**
   * Functions after the dot of a namespace; else namespaces, and what the call at the place takes.
   */
  public Offers at(Place place) {
    int from = place.at();
    while (from > place.lineStart() && Place.isOfName(place.code().charAt(from - 1))) {
      from--;
    }
    List<Offer> offers = new ArrayList<>();
    if (from > place.lineStart() && place.code().charAt(from - 1) == '.') {
      addFunctions(wordBefore(place.code(), from - 1), offers);
    } else {
      addParameters(CallPlace.at(new Place(place.code(), from)), offers);
      namespaces.forEach(name -> offers.add(new Offer(name, "", "", "namespace")));
    }
    return new Offers(from, offers);
  }

  /** The function whose name is there, as a call and in words; null where there is none. */
  public Told toldAt(Place place) {
    int from = place.at();
    int to = place.at();
    String code = place.code();
    while (from > 0 && isOfFullName(code.charAt(from - 1))) {
      from--;
    }
    while (to < code.length() && isOfFullName(code.charAt(to))) {
      to++;
    }
    Known known = byName.get(code.substring(from, to));
    return known == null
        ? null
        : new Told(from, to, known.entry().fullName() + known.signature(), known.entry().says());
  }

  private void addFunctions(String namespace, List<Offer> offers) {
    for (Known known : byName.values()) {
      Entry entry = known.entry();
      if (entry.namespace().equals(namespace)) {
        offers.add(new Offer(entry.name(), known.signature(), entry.says(), "function"));
      }
    }
  }

  private void addParameters(CallPlace call, List<Offer> offers) {
    Known known = call == null ? null : byName.get(call.function());
    if (known != null) {
      for (String name : known.parameters()) {
        if (!call.given().contains(name)) {
          offers.add(new Offer(name + "=", "", "", "property"));
        }
      }
    }
  }

  private static String wordBefore(String code, int end) {
    int from = end;
    while (from > 0 && Place.isOfName(code.charAt(from - 1))) {
      from--;
    }
    return code.substring(from, end);
  }

  private static boolean isOfFullName(char letter) {
    return letter == '.' || Place.isOfName(letter);
  }
}
