package dev.glovebox.bridge.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UniqueNamesTest {
  @Test
  void namesThatDoNotCollideStayPlain() {
    assertEquals(
        Map.of(name("FindClients"), "find_clients", name("getClient"), "get_client"),
        assign("FindClients", "getClient"));
  }

  @Test
  void collidingNamesGetASuffixOfTheirOwnText() {
    Map<ForeignName, String> names = assign("FindClients", "find-clients");
    assertEquals("find_clients_" + NameHash.of("FindClients"), names.get(name("FindClients")));
    assertEquals("find_clients_" + NameHash.of("find-clients"), names.get(name("find-clients")));
  }

  @Test
  void nameThatIsItsOwnIdentifierKeepsIt() {
    assertEquals("find_clients", assign("FindClients", "find_clients").get(name("find_clients")));
  }

  @Test
  void suffixDoesNotTakeTheNameOfAnother() {
    String taken = "find_clients_" + NameHash.of("FindClients");
    Map<ForeignName, String> names = assign("FindClients", "find-clients", taken);
    assertEquals(taken, names.get(name(taken)));
    assertEquals(3, new HashSet<>(names.values()).size());
  }

  @Test
  void oneTextFromTwoOriginsBecomesTwoNames() {
    ForeignName left = new ForeignName("find", "a");
    ForeignName right = new ForeignName("find", "b");
    Map<ForeignName, String> names = UniqueNames.assign(List.of(left, right), PythonName::function);
    assertEquals(2, new HashSet<>(names.values()).size());
    assertTrue(names.get(left).startsWith("find_"));
  }

  /** Whoever chooses the names can have their suffixes be one, and then all that follow from it. */
  @Test
  void namesThatAreMadeToShareASuffixAreCountedAndNotLookedForAgainAndAgain() {
    List<String> texts = List.of("a");
    for (int block = 0; block < 3; block++) {
      texts = withAlikeEndings(texts);
    }
    assertEquals(1, texts.stream().map(NameHash::of).distinct().count());
    Map<ForeignName, String> names = assign(texts.toArray(new String[0]));
    String suffixed = "a_" + NameHash.of(texts.getFirst());
    TreeSet<String> expected = new TreeSet<>(List.of(suffixed));
    for (int i = 1; i < texts.size(); i++) {
      expected.add(suffixed + "_" + i);
    }
    assertEquals(expected, new TreeSet<>(names.values()));
  }

  /** Each text with two endings that leave no trace in an identifier, and the same hash. */
  private static List<String> withAlikeEndings(List<String> texts) {
    Map<String, String> byHash = new HashMap<>();
    for (int number = 0; ; number++) {
      StringBuilder ending = new StringBuilder();
      for (int rest = number, i = 0; i < 10; i++, rest /= 4) {
        ending.append("-. /".charAt(rest % 4));
      }
      String other = byHash.put(NameHash.of(texts.getFirst() + ending), ending.toString());
      if (other != null) {
        List<String> all = new ArrayList<>();
        texts.forEach(text -> all.addAll(List.of(text + ending, text + other)));
        return all;
      }
    }
  }

  @Test
  void orderDoesNotMatter() {
    List<ForeignName> names = new ArrayList<>();
    for (String text : new String[] {"a b", "a-b", "A.B", "a_b", "aB", "a__b", "客", "b", "B"}) {
      names.add(name(text));
      names.add(new ForeignName(text, "other"));
    }
    Map<ForeignName, String> expected = UniqueNames.assign(names, PythonName::function);
    assertEquals(names.size(), new HashSet<>(expected.values()).size());
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(names, random);
      assertEquals(expected, UniqueNames.assign(names, PythonName::function));
    }
  }

  private static Map<ForeignName, String> assign(String... texts) {
    List<ForeignName> names = new ArrayList<>();
    for (String text : texts) {
      names.add(name(text));
    }
    return UniqueNames.assign(names, PythonName::function);
  }

  private static ForeignName name(String text) {
    return new ForeignName(text, "");
  }
}
