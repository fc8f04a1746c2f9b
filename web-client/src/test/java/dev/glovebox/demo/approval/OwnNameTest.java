package dev.glovebox.demo.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnNameTest {
  @Test
  void underscoreThatPythonNeedsMayBePartOfTheNameOrNot() {
    assertEquals(List.of("orders.place_order"), OwnName.candidates("orders.place_order"));
    assertEquals(
        List.of("calendar_.get_today", "calendar.get_today"),
        OwnName.candidates("calendar_.get_today"));
    assertEquals(List.of("a_.b_", "a_.b", "a.b_", "a.b"), OwnName.candidates("a_.b_"));
  }
}
