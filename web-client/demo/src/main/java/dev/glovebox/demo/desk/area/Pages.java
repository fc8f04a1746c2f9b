package dev.glovebox.demo.desk.area;

import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.json.Schema;
import dev.glovebox.demo.desk.method.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists that are given in pages. */
final class Pages {
  private static final int MOST = 200;
  private static final int USUAL = 50;

  private Pages() {}

  static Schema.Field page() {
    return Schema.may("page", Schema.atLeast(1, "Which page, from 1."));
  }

  static Schema.Field size() {
    return Schema.may(
        "page_size", Schema.atLeast(1, "Rows on a page; 50 unless told.").with("maximum", MOST));
  }

  /** A page of rows: how many there are in all, and the number of the next page or null. */
  static Row schema(String title, String name, Row item) {
    return Schema.record(
        title,
        Schema.need(name, Schema.list(item)),
        Schema.need("total", Schema.whole("Rows on all pages.")),
        Schema.need("next_page", Schema.orNull(Schema.whole("None after the last page."))));
  }

  static <T> Row of(Arguments arguments, String name, List<T> all, Function<T, Row> toRow) {
    int size = Math.min(MOST, Math.max(1, arguments.whole("page_size", USUAL)));
    int page = Math.max(1, arguments.whole("page", 1));
    int from = Math.min(all.size(), (page - 1) * size);
    int to = Math.min(all.size(), from + size);
    Row answer = Row.of(name, rows(all.subList(from, to), toRow)).with("total", all.size());
    return answer.with("next_page", to < all.size() ? page + 1 : null);
  }

  static <T> List<Row> rows(List<T> things, Function<T, Row> toRow) {
    List<Row> rows = new ArrayList<>(things.size());
    for (T thing : things) {
      rows.add(toRow.apply(thing));
    }
    return rows;
  }
}
