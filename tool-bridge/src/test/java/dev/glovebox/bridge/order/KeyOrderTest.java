package dev.glovebox.bridge.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeyOrderTest {
  /** All of one hash, as whoever wants to slow a table down would choose them. */
  private static List<String> ofOneHash() {
    List<String> texts = List.of("");
    for (int length = 0; length < 8; length++) {
      List<String> longer = new ArrayList<>();
      for (String text : texts) {
        longer.add(text + "Aa");
        longer.add(text + "BB");
      }
      texts = longer;
    }
    return texts;
  }

  @Test
  void textsOfOneHashAreToldApart() {
    List<String> texts = ofOneHash();
    assertEquals(texts.getFirst().hashCode(), texts.getLast().hashCode());
    Map<String, Integer> map = new TreeInOrder<>();
    for (int i = 0; i < texts.size(); i++) {
      map.put(texts.get(i), i);
    }
    assertEquals(256, map.size());
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(i, (int) map.get(texts.get(i)));
    }
    assertNull(map.get("AaBBAaBBAaBBAaBb"));
  }

  @Test
  void equalKeysAreOneAndOthersAreNot() {
    Comparator<String> order = KeyOrder.toFind();
    assertEquals(0, order.compare("run.1", new StringBuilder("run.").append(1).toString()));
    assertTrue(order.compare("Aa", "BB") < 0 && order.compare("BB", "Aa") > 0);
    assertTrue(order.compare("a", "b") < 0 && order.compare("b", "a") > 0);
  }

  @Test
  void hashesOfEitherSignAreCompared() {
    Comparator<Integer> order = KeyOrder.toFind();
    assertTrue(order.compare(Integer.MIN_VALUE, Integer.MAX_VALUE) < 0);
    Set<Integer> some = new TreeSet<>(order);
    some.addAll(List.of(3, -1, 2));
    assertEquals(List.of(-1, 2, 3), List.copyOf(some));
    assertFalse(some.contains(1));
  }
}
