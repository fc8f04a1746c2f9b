package dev.glovebox.demo.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JsonLineTest {

  @Test
  void argumentsAreWrittenAsPythonWouldWriteTheCall() {
    assertEquals(
        "name=\"Reid\", limit=3, only={\"a\": [true, null]}",
        JsonLine.arguments(
            GivenJson.read("{\"name\": \"Reid\", \"limit\": 3, \"only\": {\"a\": [true, null]}}"),
            100));
  }

  @Test
  void lineIsCutWhereThereIsNoMoreRoom() {
    assertEquals("[1, 2, 3…", JsonLine.of(GivenJson.read("[1, 2, 3, 4, 5]"), 8));
    assertEquals("\"aaaa…", JsonLine.of(GivenJson.read("\"" + "a".repeat(100_000) + "\""), 5));
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertEquals("\"…", JsonLine.of(GivenJson.read("\"\uD83D\uDE00\uD83D\uDE00\""), 2));
  }

  @Test
  void longListIsNotGoneThroughForAShortLine() {
    StringBuilder list = new StringBuilder("[0");
    for (int i = 1; i < 50_000; i++) {
      list.append(", ").append(i);
    }
    Counted counted = new Counted(GivenJson.read(list.append(']').toString()));

    JsonLine.of(counted, 100);

    assertTrue(counted.asked < 100, counted.asked + " items were looked at");
  }

  @Test
  void textsAreQuotedAsJsonWantsThem() {
    assertEquals(
        "\"a \\\"b\\\" \\\\ \\n \\u0001 \\u001f\"", JsonLine.quoted("a \"b\" \\ \n \u0001 \u001f"));
  }

  private static final class Counted implements JsonValue {
    private final GivenJson list;
    private int asked;

    Counted(GivenJson list) {
      this.list = list;
    }

    @Override
    public Kind kind() {
      return list.kind();
    }

    @Override
    public int size() {
      return list.size();
    }

    @Override
    public String nameAt(int index) {
      return list.nameAt(index);
    }

    @Override
    public JsonValue itemAt(int index) {
      asked++;
      return list.itemAt(index);
    }

    @Override
    public String text() {
      return list.text();
    }

    @Override
    public String plain() {
      return list.plain();
    }
  }
}
