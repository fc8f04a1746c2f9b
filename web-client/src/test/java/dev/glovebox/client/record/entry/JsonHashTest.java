package dev.glovebox.client.record.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonHashTest {
  private final JsonHash.Room room = new JsonHash.Room(100);

  @Test
  void partsOfARoomTakeOfIt() {
    String whole = hash("a".repeat(60), room.part(60));

    assertEquals(hash("a".repeat(60), new JsonHash.Room(60)), whole);
    assertEquals(
        hash("b".repeat(40) + "c", room.part(60)),
        hash("b".repeat(40) + "d", new JsonHash.Room(40)));
    assertEquals(hash("e", room.part(60)), hash("f", room.part(60)));
  }

  @Test
  void itemsBeyondTheRoomAreCountedAlone() {
    assertEquals(hash(list(1_000, "end")), hash(list(1_000, "END")));
    assertNotEquals(hash(list(1_000, "end")), hash(list(1_001, "end")));
    assertNotEquals(hash(list(9, "end")), hash(list(9, "END")));
  }

  private static String hash(String text, JsonHash.Room room) {
    return new JsonHash(room).add(text).text();
  }

  private static String hash(Json value) {
    return new JsonHash(new JsonHash.Room(100)).add(value).text();
  }

  private static Json list(int items, String last) {
    List<Json> all = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      all.add(new JsonString("item"));
    }
    all.add(new JsonString(last));
    return new JsonArray(all);
  }
}
