package dev.glovebox.bridge.source.mcp;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One server as one namespace. A tool of the server wins over a reading function of its name. */
public final class McpListing {
  private final McpSettings settings;
  private final McpInvokers invokers;
  private final List<ToolDefinition> tools = new ArrayList<>();
  private final Set<String> taken = new TreeSet<>();

  private McpListing(McpSettings settings, McpInvokers invokers) {
    this.settings = settings;
    this.invokers = invokers;
  }

  public static List<SourceListing> of(McpOffer offer, McpSettings settings, McpInvokers invokers) {
    McpListing listing = new McpListing(settings, invokers);
    offer.tools().items().forEach(listing::tool);
    if (offer.hasResources()) {
      ReadingFunctions.OF_RESOURCES.forEach(listing::reading);
    }
    if (offer.hasPrompts()) {
      ReadingFunctions.OF_PROMPTS.forEach(listing::reading);
    }
    return List.of(new SourceListing(settings.namespace(), settings.purpose(), listing.tools));
  }

  private void tool(Json described) {
    McpTool tool = McpTool.of(described);
    if (tool == null || !settings.selection().admits(tool.name())) {
      return;
    }
    taken.add(PythonName.function(tool.name()));
    tools.add(
        new ToolDefinition(
            tool.name(),
            tool.description(),
            tool.input(),
            tool.output(),
            tool.readOnly() && settings.trustsHints(),
            tool.idempotent() && settings.trustsHints(),
            Reuse.NONE,
            invokers.tool(tool.name(), tool.output() != null)));
  }

  private void reading(ReadingFunction function) {
    if (settings.selection().admits(function.name()) && taken.add(function.name())) {
      tools.add(
          new ToolDefinition(
              function.name(),
              function.description(),
              function.input(),
              function.output(),
              true,
              invokers.request(function.request())));
    }
  }
}
