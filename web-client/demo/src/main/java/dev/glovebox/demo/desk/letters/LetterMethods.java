package dev.glovebox.demo.desk.letters;

import static dev.glovebox.demo.desk.json.Schema.flag;
import static dev.glovebox.demo.desk.json.Schema.list;
import static dev.glovebox.demo.desk.json.Schema.need;
import static dev.glovebox.demo.desk.json.Schema.oneOf;
import static dev.glovebox.demo.desk.json.Schema.parameters;
import static dev.glovebox.demo.desk.json.Schema.record;
import static dev.glovebox.demo.desk.json.Schema.text;

import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.method.Method;
import java.util.List;

/**
 * The table of what can be asked of the letters, beside the desk's own sixty methods. SQLite
 * answers, and not Java, so no method has a body.
 */
public final class LetterMethods {
  public static final String AREA = "letters";
  public static final String PURPOSE =
      "Letters to the bank's branches, in CSV files that SQL queries.";

  /** Rows of an answer at most. */
  public static final int MOST_ROWS = 200;

  private LetterMethods() {}

  public static List<Method> all() {
    return List.of(tables(), query(), sentiment());
  }

  private static Method tables() {
    return Method.reads(AREA, "list_tables", "The tables, each with the SQL that made it.")
        .takes(parameters())
        .gives(
            record(
                "LetterTables",
                need(
                    "tables",
                    list(record("LetterTable", need("name", text()), need("sql", text()))))));
  }

  private static Method query() {
    return Method.reads(AREA, "query", "What a SELECT of SQLite finds in the tables.")
        .takes(parameters(need("sql", text("One SELECT; its first " + MOST_ROWS + " rows count."))))
        .gives(
            record(
                "LetterRows",
                need("rows", list(Row.of("type", "object"))),
                need("has_more", flag("Whether there are more rows than these."))));
  }

  private static Method sentiment() {
    return Method.reads(AREA, "judge_sentiment", "How a text sounds.")
        .takes(parameters(need("text", text())))
        .gives(record("Sentiment", need("sentiment", oneOf(Sound.ALL))));
  }
}
