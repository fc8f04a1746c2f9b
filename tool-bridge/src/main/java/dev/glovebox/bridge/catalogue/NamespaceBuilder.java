package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.name.ForeignName;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.name.UniqueNames;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Puts the listings that share a namespace together, and names their tools. */
final class NamespaceBuilder {
  private final String name;
  private final ReadOnlyClaims claims;
  private final UnaryOperator<Tool> asPolicySays;
  private final Map<ForeignName, Listed> listed = new LinkedHashMap<>();
  private String purpose = "";

  /**
   * @param asPolicySays puts what the policy says of a tool in place of what its source says
   */
  NamespaceBuilder(String name, ReadOnlyClaims claims, UnaryOperator<Tool> asPolicySays) {
    this.name = name;
    this.claims = claims;
    this.asPolicySays = asPolicySays;
  }

  /** Adds what one source lists; call it in the order of the sources' ids. */
  void add(String source, SourceListing listing) {
    if (purpose.isEmpty()) {
      purpose = listing.purpose();
    }
    Set<String> doubled = doubledNames(listing);
    for (ToolDefinition tool : listing.tools()) {
      String origin = doubled.contains(tool.name()) ? source + '\u0000' + schemas(tool) : source;
      listed.putIfAbsent(new ForeignName(tool.name(), origin), new Listed(source, tool));
    }
  }

  Namespace build() {
    Map<ForeignName, String> names = UniqueNames.assign(listed.keySet(), PythonName::function);
    TreeMap<String, Tool> tools = new TreeMap<>();
    Map<String, String> originals = new HashMap<>();
    for (Map.Entry<ForeignName, Listed> entry : listed.entrySet()) {
      String function = names.get(entry.getKey());
      tools.put(function, tool(new ToolName(name, function), entry.getValue()));
      originals.put(function, entry.getKey().text());
    }
    return new Namespace(name, purpose, tools, originals);
  }

  private static Set<String> doubledNames(SourceListing listing) {
    Set<String> seen = new HashSet<>();
    Set<String> doubled = new HashSet<>();
    for (ToolDefinition tool : listing.tools()) {
      if (!seen.add(tool.name())) {
        doubled.add(tool.name());
      }
    }
    return doubled;
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
            definition.description(),
            definition.inputSchema(),
            definition.outputSchema(),
            null,
            claims.isReadOnly(listed.source(), definition),
            definition.idempotent(),
            definition.reuse(),
            listed.source(),
            definition.invoker()));
  }

  private record Listed(String source, ToolDefinition definition) {}
}
