package dev.glovebox.demo.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ValuePartsTest {

  @Test
  void shortValueIsWrittenWhole() {
    Map<String, Object> client = new LinkedHashMap<>();
    client.put("name", "\"Amelia\"");
    client.put("shares", List.of("1", "2.5"));
    client.put("notes", List.of());
    assertEquals(
        """
        {
          "name": "Amelia",
          "shares": [
            1,
            2.5
          ],
          "notes": []
        }\
        """,
        written(ValueParts.first(new GivenJson(client))));
  }

  @Test
  void piecesTellWhatTheyAre() {
    List<Piece> pieces = ValueParts.first(new GivenJson(Map.of("name", "\"Amelia\"")));
    assertTrue(pieces.contains(new Piece.Text("name", "\"name\"")));
    assertTrue(pieces.contains(new Piece.Text("string", "\"Amelia\"")));
  }

  @Test
  void longListIsWrittenAPartAtATime() {
    GivenJson list = new GivenJson(Collections.nCopies(100_000, "7"));
    List<Piece> first = ValueParts.first(list);
    Piece.Rest rest = restIn(first);
    assertEquals(100, rest.from());
    assertEquals(99_900, rest.count());
    assertTrue(first.size() < 300);
    assertEquals(99_800, restIn(ValueParts.next(rest)).count());
  }

  @Test
  void lastPartEndsTheList() {
    GivenJson list = new GivenJson(Collections.nCopies(150, "7"));
    List<Piece> all = unfolded(ValueParts.first(list));
    assertEquals("[\n" + "  7,\n".repeat(149) + "  7\n]", written(all));
  }

  @Test
  void manyLongRowsKeepToTheMostPieces() {
    Object rows = Collections.nCopies(100, Collections.nCopies(100, "7"));
    List<Piece> first = ValueParts.first(new GivenJson(rows));
    assertTrue(first.size() <= ValueParts.MOST_PIECES + 300, () -> first.size() + " pieces");
    String whole = written(unfolded(first));
    assertEquals(10_000, whole.chars().filter(character -> character == '7').count());
  }

  @Test
  void deepValueIsWrittenALevelAtATime() {
    Object value = "7";
    for (int level = 0; level < 200; level++) {
      value = List.of(value);
    }
    List<Piece> first = ValueParts.first(new GivenJson(value));
    assertEquals(1, restIn(first).count());
    String whole = written(unfolded(first));
    assertEquals(200, whole.chars().filter(character -> character == '[').count());
    assertEquals(1, whole.chars().filter(character -> character == '7').count());
  }

  @Test
  void longTextIsWrittenAPartAtATimeAndNoCharacterIsCutInTwo() {
    String text = "\"" + "\uD83D\uDE00".repeat(12_000) + "\"";
    List<Piece> first = ValueParts.first(new GivenJson(text));
    Piece.Text beginning = (Piece.Text) first.getFirst();
    assertTrue(beginning.text().endsWith("\uD83D\uDE00"));
    assertTrue(restIn(first).isOfText());
    assertEquals(text, written(unfolded(first)));
  }

  private static Piece.Rest restIn(List<Piece> pieces) {
    return (Piece.Rest)
        pieces.stream().filter(piece -> piece instanceof Piece.Rest).findFirst().orElseThrow();
  }

  /** With every rest in its place, as who presses every button gets it. */
  private static List<Piece> unfolded(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Rest rest) {
        all.addAll(unfolded(ValueParts.next(rest)));
      } else {
        all.add(piece);
      }
    }
    return all;
  }

  private static String written(List<Piece> pieces) {
    StringBuilder written = new StringBuilder();
    for (Piece piece : pieces) {
      written.append(piece instanceof Piece.Text text ? text.text() : "<rest>");
    }
    return written.toString();
  }
}
