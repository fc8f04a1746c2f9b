package dev.glovebox.demo.desk.browser;

import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.letters.CsvText;
import dev.glovebox.demo.desk.letters.LetterMethods;
import dev.glovebox.demo.desk.letters.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** The letters as JavaScript has them, which has SQLite answer what is asked of their tables. */
public final class LetterFiles {
  LetterFiles() {}

  /** The same of the letters as the desk tells of itself. */
  @JSExport
  public JSObject describe() {
    return ToldObject.ofMethods(
        Map.of(LetterMethods.AREA, LetterMethods.PURPOSE), LetterMethods.all());
  }

  /** A CSV file as a table: its name, its columns, its rows. */
  @JSExport
  public JSObject table(String name, String csv) {
    List<List<String>> rows = new ArrayList<>(CsvText.rows(csv));
    List<String> columns = rows.remove(0);
    return ToldObject.of(Row.of("name", name).with("columns", columns).with("rows", rows));
  }

  @JSExport
  public int mostRows() {
    return LetterMethods.MOST_ROWS;
  }

  @JSExport
  public String sentiment(String text) {
    return Sound.of(text);
  }
}
