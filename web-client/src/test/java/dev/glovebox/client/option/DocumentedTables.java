package dev.glovebox.client.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of options, limits and fields of a page of the documentation. */
final class DocumentedTables {
  private static final Set<String> FIRST_HEADS = Set.of("Option", "Limit", "Field");
  private static final Pattern NAME = Pattern.compile("`([\\w.*]+)`");
  private static final Pattern PLAIN =
      Pattern.compile("(\\d+(?:,\\d+)*|true|false|\"[\\w-]+\"|\\w+_\\w+)(?![\\w,])");

  private final List<Row> rows = new ArrayList<>();

  /** What a row says of one name, in the section that it stands in. */
  record Row(String section, Written written) {}

  DocumentedTables(String page) throws IOException {
    String section = "";
    List<String> heads = List.of();
    for (String line : Files.readAllLines(Path.of("../docs", page))) {
      if (line.startsWith("#")) {
        section = line.replace("#", "").strip();
      }
      if (!line.startsWith("|")) {
        heads = List.of();
      } else if (heads.isEmpty()) {
        heads = cells(line);
      } else if (FIRST_HEADS.contains(heads.getFirst()) && line.contains("`")) {
        read(section, heads, cells(line));
      }
    }
  }

  /** In the order in which they stand there. */
  List<Row> rows() {
    return rows;
  }

  private void read(String section, List<String> heads, List<String> cells) {
    String prose = cells.get(1);
    String bounds = Written.boundsIn(prose + " " + cell("Bounds", heads, cells));
    String otherwise = cell("Default", heads, cells).replace("`", "");
    Matcher plain = PLAIN.matcher(otherwise);
    Matcher names = NAME.matcher(cells.getFirst());
    while (names.find()) {
      rows.add(
          new Row(
              section,
              new Written(
                  names.group(1),
                  plain.lookingAt() ? plain.group(1) : null,
                  bounds,
                  Written.wordsIn(prose))));
    }
  }

  private static String cell(String head, List<String> heads, List<String> cells) {
    int at = heads.indexOf(head);
    return at < 0 ? "" : cells.get(at);
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }
}
