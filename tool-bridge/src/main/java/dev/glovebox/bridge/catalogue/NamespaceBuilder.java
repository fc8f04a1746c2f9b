package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.name.ForeignName;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.name.UniqueNames;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Puts the listings that share a namespace together, and names their tools, in loops. */
final class NamespaceBuilder {
  /** Far more than is ever told of one: strangers write descriptions of megabytes. */
  static final int LONGEST_DESCRIPTION = 16_000;

  private final String name;
  private final ReadOnlyClaims claims;
  private final UnaryOperator<Tool> asPolicySays;
  private final Map<ForeignName, Listed> listed = new TreeInOrder<>();
  private final UniqueNames names = new UniqueNames(PythonName::function);
  private final TreeMap<String, Tool> tools = new TreeMap<>();
  private final Map<String, String> originals = new TreeMap<>();
  private String purpose = "";
  private boolean isWished;

  /**
   * @param asPolicySays puts what the policy says of a tool in place of what its source says
   */
  NamespaceBuilder(String name, ReadOnlyClaims claims, UnaryOperator<Tool> asPolicySays) {
    this.name = name;
    this.claims = claims;
    this.asPolicySays = asPolicySays;
  }

  /** Adds what one source lists; call it in the order of the sources' ids. */
  void add(String source, SourceListing listing, Loops loops) {
    isWished = true;
    if (purpose.isEmpty()) {
      purpose = listing.purpose();
    }
    Set<String> seen = new TreeSet<>();
    Set<String> doubled = new TreeSet<>();
    loops.each(
        listing::tools,
        tool -> {
          if (!seen.add(tool.name())) {
            doubled.add(tool.name());
          }
        });
    loops.each(
        listing::tools,
        tool -> {
          String origin =
              doubled.contains(tool.name()) ? source + '\u0000' + schemas(tool) : source;
          listed.putIfAbsent(new ForeignName(tool.name(), origin), new Listed(source, tool));
        });
  }

  /** Names what was added. */
  void build(Loops loops) {
    loops.each(listed::keySet, names::note);
    loops.each(names::noted, names::give);
    loops.each(
        listed::entrySet,
        entry -> {
          String function = names.of(entry.getKey());
          tools.put(function, tool(new ToolName(name, function), entry.getValue()));
          originals.put(function, entry.getKey().text());
        });
  }

  String name() {
    return name;
  }

  /** What was built, or null when no source lists anything there. */
  Namespace built() {
    return isWished ? new Namespace(name, purpose, tools, originals) : null;
  }

  /**
   * Puts what was observed of a tool to it, if the same source offers the same as before.
   *
   * @return whether it does
   */
  boolean keepObserved(Tool before, Json schema) {
    Tool now = before == null ? null : tools.get(before.name().function());
    boolean isSame =
        now != null
            && now.source().equals(before.source())
            && Objects.equals(now.outputSchema(), before.outputSchema());
    if (isSame) {
      tools.put(now.name().function(), now.observed(schema));
    }
    return isSame;
  }

  /** One source may list a name twice with different schemas, as io.Connect does. */
  private static String schemas(ToolDefinition tool) {
    return schema(tool.inputSchema()) + '\u0000' + schema(tool.outputSchema());
  }

  private static String schema(Json schema) {
    try {
      return schema == null ? "" : JsonWriter.write(schema);
    } catch (JsonSyntaxException tooDeep) {
      return "";
    }
  }

  private Tool tool(ToolName toolName, Listed listed) {
    ToolDefinition definition = listed.definition();
    return asPolicySays.apply(
        new Tool(
            toolName,
            definition.name(),
            described(definition.description()),
            definition.inputSchema(),
            definition.outputSchema(),
            null,
            claims.isReadOnly(listed.source(), definition),
            definition.idempotent(),
            definition.reuse(),
            listed.source(),
            definition.invoker()));
  }

  private static String described(String text) {
    return text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION);
  }

  private record Listed(String source, ToolDefinition definition) {}
}
