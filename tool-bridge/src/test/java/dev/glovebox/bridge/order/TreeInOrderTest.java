package dev.glovebox.bridge.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TreeInOrderTest {
  private static Map<String, Integer> three() {
    Map<String, Integer> map = new TreeInOrder<>();
    map.put("c", 1);
    map.put("a", 2);
    map.put("b", 3);
    return map;
  }

  @Test
  void keysKeepTheOrderInWhichTheyWerePutFirst() {
    Map<String, Integer> map = three();
    assertEquals(1, (int) map.put("c", 4));
    assertEquals(List.of("c", "a", "b"), List.copyOf(map.keySet()));
    assertEquals(List.of(4, 2, 3), List.copyOf(map.values()));
  }

  @Test
  void whatIsRemovedAndPutAgainIsTheLast() {
    Map<String, Integer> map = three();
    assertEquals(1, (int) map.remove("c"));
    assertNull(map.remove("c"));
    assertFalse(map.containsKey("c"));
    map.put("c", 5);
    assertEquals(List.of("a", "b", "c"), List.copyOf(map.keySet()));
    assertEquals(5, (int) map.get("c"));
    assertEquals(3, map.size());
  }

  @Test
  void whatIsRemovedInALoopIsNotFoundAnyMore() {
    Map<String, Integer> map = three();
    for (Iterator<String> keys = map.keySet().iterator(); keys.hasNext(); ) {
      if (keys.next().equals("a")) {
        keys.remove();
      }
    }
    assertNull(map.get("a"));
    assertEquals(Map.of("c", 1, "b", 3), map);
    map.clear();
    assertTrue(map.isEmpty());
    assertNull(map.get("c"));
  }

  @Test
  void whatIsAbsentIsMadeOnceAndComesLast() {
    Map<String, Integer> map = three();
    assertEquals(4, (int) map.computeIfAbsent("d", key -> 4));
    assertEquals(4, (int) map.computeIfAbsent("d", key -> 5));
    assertNull(map.computeIfAbsent("e", key -> null));
    assertEquals(List.of("c", "a", "b", "d"), List.copyOf(map.keySet()));
    map.put("a", null);
    assertEquals(6, (int) map.computeIfAbsent("a", key -> 6));
    assertEquals(List.of(1, 6, 3, 4), List.copyOf(map.values()));
  }

  @Test
  void whoeverMakesAValueMayHavePutOne() {
    Map<String, Integer> map = three();
    map.computeIfAbsent(
        "d",
        key -> {
          map.put("d", 7);
          return 8;
        });
    assertEquals(List.of("c", "a", "b", "d"), List.copyOf(map.keySet()));
    assertEquals(List.of(1, 2, 3, 8), List.copyOf(map.values()));
  }

  @Test
  void nothingIsFoundInAnEmptyOne() {
    Map<String, Integer> map = new TreeInOrder<>();
    assertFalse(map.entrySet().iterator().hasNext());
    assertEquals(0, map.size());
  }

  @Test
  void membersOfASetAreThereOnceInTheirOrder() {
    Set<String> set = TreeInOrder.set(List.of("b", "a", "b"));
    assertFalse(set.add("a"));
    assertTrue(set.add("c"));
    assertEquals(List.of("b", "a", "c"), new ArrayList<>(set));
  }
}
