package dev.glovebox.bridge.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellationTest {
  private final Cancellation cancellation = new Cancellation();
  private final List<String> heard = new ArrayList<>();

  @Test
  void everyListenerHearsOnce() {
    cancellation.onCancel(() -> heard.add("a"));
    cancellation.onCancel(() -> heard.add("b"));
    assertFalse(cancellation.isCancelled());
    cancellation.cancel();
    cancellation.cancel();
    assertEquals(List.of("a", "b"), heard);
    assertTrue(cancellation.isCancelled());
  }

  @Test
  void lateListenerHearsAtOnce() {
    cancellation.cancel();
    cancellation.onCancel(() -> heard.add("late"));
    assertEquals(List.of("late"), heard);
  }

  @Test
  void listenerThatThrowsDoesNotSilenceTheOthers() {
    cancellation.onCancel(
        () -> {
          throw new IllegalStateException("cannot stop");
        });
    cancellation.onCancel(() -> heard.add("b"));
    cancellation.cancel();
    assertEquals(List.of("b"), heard);
  }
}
