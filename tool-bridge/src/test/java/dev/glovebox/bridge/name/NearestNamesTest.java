package dev.glovebox.bridge.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {
  private static final List<String> NAMES =
      List.of("crm.find_clients", "crm.get_client", "market.quotes");

  @ParameterizedTest
  @CsvSource({
    "crm.find_client, crm.find_clients",
    "crm.fnid_clients, crm.find_clients",
    "CRM.FindClientes, crm.find_clients",
    "market.qoutes, market.quotes",
    "quotes, market.quotes",
  })
  void mistypedNameFindsTheRightOne(String wanted, String nearest) {
    assertEquals(nearest, nearest(wanted, 3).get(0));
  }

  @Test
  void nameLikeNoOtherFindsNothing() {
    assertEquals(List.of(), nearest("weather.tomorrow", 3));
    assertEquals(List.of(), nearest("", 3));
  }

  @Test
  void nameOfAnyLengthIsAnsweredAtOnce() {
    assertEquals(List.of(), nearest("crm.find_clients".repeat(100_000), 3));
  }

  @Test
  void limitHolds() {
    assertEquals(List.of("aa", "ab"), new NearestNames(List.of("ac", "ab", "aa")).to("a", 2));
  }

  @ParameterizedTest
  @CsvSource({"abc,abc,0", "abc,abd,1", "abc,acb,1", "abc,ab,1", "'',abc,3", "kitten,sitting,3"})
  void distanceCountsTheEdits(String left, String right, int distance) {
    assertEquals(distance, EditDistance.within(left, right, 3));
    assertEquals(distance, EditDistance.within(right, left, 3));
  }

  @Test
  void distanceWithinABandIsTheWholeDistance() {
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      String left = word(random);
      String right = word(random);
      int whole = EditDistance.within(left, right, 20);
      for (int bound = 0; bound < 4; bound++) {
        assertEquals(
            Math.min(whole, bound + 1),
            EditDistance.within(left, right, bound),
            left + " " + right + " within " + bound);
      }
    }
  }

  @Test
  void lettersNeverRuleOutWhatIsWithinReach() {
    Random random = new Random(2);
    for (int i = 0; i < 5000; i++) {
      String left = word(random) + "-_.9Z";
      String right = word(random) + "客";
      int distance = EditDistance.within(left, right, 20);
      assertTrue(
          Letters.areWithin(Letters.of(left), Letters.of(right), distance), left + " " + right);
    }
    assertFalse(Letters.areWithin(Letters.of("abc"), Letters.of("xyz"), 2));
  }

  private static List<String> nearest(String wanted, int limit) {
    return new NearestNames(NAMES).to(wanted, limit);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  @Test
  void namesOfAnyAlphabetAreNearByTheirLetters() {
    List<String> names = List.of("CRM.FindClients", "find-clients", "", "日本", "İstanbul", "😀");
    assertEquals(
        List.of("CRM.FindClients", "find-clients"), new NearestNames(names).to("find_client", 3));
  }
}
