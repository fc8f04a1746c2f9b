package dev.glovebox.bridge.inspect;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.Tool;
import java.util.List;

/**
 * How all functions of a small catalogue are called, a line each, so that a script can be written
 * without asking. Lives as long as the writing of it.
 */
final class CallsWithin {
  /** Beyond it no more than the beginnings of what functions say of themselves is told. */
  private static final List<Integer> SUMMARIES = List.of(80, 50, 0);

  private static final int MAX_PURPOSE = 120;
  private static final int SHORTEST_CALL = 15;

  private final Catalogue catalogue;
  private final StubBook stubs;
  private final int most;

  CallsWithin(Catalogue catalogue, StubBook stubs, int most) {
    this.catalogue = catalogue;
    this.stubs = stubs;
    this.most = most;
  }

  /** Empty where there are too many, or none. */
  String text() {
    int functions = catalogue.all().stream().mapToInt(each -> each.tools().size()).sum();
    if (functions * SHORTEST_CALL > most) {
      return "";
    }
    for (int summary : SUMMARIES) {
      String text = text(summary);
      if (text.length() <= most) {
        return text;
      }
    }
    return "";
  }

  private String text(int summary) {
    StringBuilder out = new StringBuilder();
    for (Namespace namespace : catalogue.all()) {
      if (namespace.tools().isEmpty()) {
        continue;
      }
      String purpose = OneLine.of(namespace.purpose(), MAX_PURPOSE);
      out.append(namespace.name()).append(purpose.isEmpty() ? "" : ": " + purpose).append('\n');
      for (Tool tool : namespace.tools()) {
        if (out.length() > most) {
          return out.toString();
        }
        String told = summary == 0 ? "" : stubs.summary(tool.name(), summary);
        out.append("  ").append(stubs.call(tool.name()));
        out.append(told.isEmpty() ? "" : "  # " + told).append('\n');
      }
    }
    return out.toString();
  }
}
