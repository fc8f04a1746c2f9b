package dev.glovebox.bridge.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "list_*, '', true",
    "get_*, '', false",
    "*, *_clients, false",
    "list_clients, get_*, true",
    "'', list_clients, false",
    "'', LIST_CLIENTS, true",
  })
  void includeMustMatchAndExcludeMustNot(String include, String exclude, boolean isOffered) {
    Selection selection = new Selection(patterns(include), patterns(exclude));
    assertEquals(isOffered, selection.admits("list_clients"));
  }

  private static List<String> patterns(String pattern) {
    return pattern.isEmpty() ? List.of() : List.of(pattern);
  }
}
