package dev.glovebox.client.catalogue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.schema.SchemaSide;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Looks through the schemas of functions that others describe, and tells what is wrong with them: a
 * server's mistake must not take its other functions away, but whoever uses it should know. Each
 * schema is looked at once, a little at a time. Lives as long as its CodeMode, and looks no further
 * when that has ended.
 */
public final class FaultySchemas {
  private static final double SLICE_MS = 12;
  private static final int MOST_TOLD_OF_A_SOURCE = 20;

  private final Catalogue catalogue;
  private final Timers timers;
  private final Predicate<String> isPattern;
  private final Consumer<Fault> listener;
  private final Map<ToolName, Tool> known = new TreeMap<>();
  private final Map<String, Integer> told = new TreeMap<>();
  private final ArrayDeque<Tool> left = new ArrayDeque<>();
  private int listed = -1;
  private boolean isReading;

  /** What is wrong with a schema of a tool, beginning with the place in it. */
  public record Fault(String source, String tool, String text) {
    /** For the developer to read. */
    public String message() {
      return "the schema of " + tool + " (" + source + ") has a mistake: " + text;
    }
  }

  public FaultySchemas(
      Catalogue catalogue, Timers timers, Predicate<String> isPattern, Consumer<Fault> listener) {
    this.catalogue = catalogue;
    this.timers = timers;
    this.isPattern = isPattern;
    this.listener = listener;
  }

  /** There may be tools that were not there before: they are looked at soon. */
  public void changed() {
    if (catalogue.listingVersion() == listed) {
      return;
    }
    listed = catalogue.listingVersion();
    left.clear();
    for (Namespace namespace : catalogue.all()) {
      left.addAll(namespace.tools());
    }
    if (!isReading) {
      isReading = true;
      timers.afterOthers(this::slice);
    }
  }

  private void slice() {
    if (catalogue.isClosed()) {
      left.clear();
    }
    double end = timers.nowMs() + SLICE_MS;
    while (!left.isEmpty() && timers.nowMs() < end) {
      look(left.remove());
    }
    isReading = !left.isEmpty();
    if (isReading) {
      timers.afterOthers(this::slice);
    }
  }

  private void look(Tool tool) {
    Tool before = known.put(tool.name(), tool);
    if (before == null || !isDescribedAs(before, tool)) {
      look(tool, SchemaSide.INPUT, tool.inputSchema());
      look(tool, SchemaSide.OUTPUT, tool.outputSchema());
    }
  }

  private static boolean isDescribedAs(Tool one, Tool other) {
    return one.source().equals(other.source())
        && Objects.equals(one.inputSchema(), other.inputSchema())
        && Objects.equals(one.outputSchema(), other.outputSchema());
  }

  private void look(Tool tool, SchemaSide side, Json schema) {
    if (schema != null) {
      side.fault(schema, isPattern)
          .ifPresent(text -> tell(new Fault(tool.source(), tool.name().qualified(), text)));
    }
  }

  private void tell(Fault fault) {
    if (told.merge(fault.source(), 1, Integer::sum) <= MOST_TOLD_OF_A_SOURCE) {
      listener.accept(fault);
    }
  }
}
