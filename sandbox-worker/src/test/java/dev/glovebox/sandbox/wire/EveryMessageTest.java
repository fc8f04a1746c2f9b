package dev.glovebox.sandbox.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the rows of {@link CodecTest} to the sealed type, which only the JVM can list. */
class EveryMessageTest {

  @Test
  void everyMessageOfTheGuestHasARow() {
    assertEquals(kinds(ToPage.class), kinds(CodecTest.saidByTheGuest()));
  }

  @Test
  void everyMessageOfThePageHasARow() {
    assertEquals(kinds(ToGuest.class), kinds(CodecTest.saidByThePage()));
  }

  private static Set<String> kinds(Class<? extends Message> side) {
    return names(Stream.of(side.getPermittedSubclasses()));
  }

  private static Set<String> kinds(Stream<? extends Message> rows) {
    return names(rows.map(Object::getClass));
  }

  private static Set<String> names(Stream<? extends Class<?>> types) {
    return types.map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
  }
}
