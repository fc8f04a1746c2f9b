package dev.glovebox.bridge.source.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
  private final List<String> ends = new ArrayList<>();
  private final Window window =
      new Window(2, closed -> ends.add(closed.ended() + " " + closed.itemsJson()));

  @Test
  void numberOfItemsClosesIt() {
    window.add("1");
    assertFalse(window.isClosed());
    window.add("{}");
    assertEquals(List.of("count [1,{}]"), ends);
  }

  @Test
  void timeClosesItWithWhatIsThere() {
    window.add("1");
    window.close("time");
    assertEquals(List.of("time [1]"), ends);
  }

  @Test
  void whatComesAfterTheEndIsNotTaken() {
    window.close("closed");
    window.add("1");
    window.close("time");
    assertEquals(List.of("closed []"), ends);
    assertEquals("[]", window.itemsJson());
  }
}
