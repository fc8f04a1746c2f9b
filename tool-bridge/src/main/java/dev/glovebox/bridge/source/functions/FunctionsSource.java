package dev.glovebox.bridge.source.functions;

import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.List;

/** The functions of one namespace, as one source. */
public final class FunctionsSource implements Source {
  private final String id;
  private final SourceListing listing;

  /** A source whose id is {@code functions:} and the namespace. */
  public FunctionsSource(String namespace, String purpose, List<FunctionDefinition> functions) {
    this.id = "functions:" + namespace;
    List<ToolDefinition> tools = new ArrayList<>();
    for (FunctionDefinition function : functions) {
      tools.add(function.toTool());
    }
    this.listing = new SourceListing(namespace, purpose, tools);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<SourceListing> list() {
    return List.of(listing);
  }
}
