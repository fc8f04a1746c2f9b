package dev.glovebox.bridge.source.functions;

import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.List;

/** The functions of one namespace, as one source. */
public final class FunctionsSource implements Source {
  private final String id;
  private final SourceListing listing;

  /** A source whose id is {@code functions:} and the namespace. */
  public FunctionsSource(String namespace, String purpose, List<ToolDefinition> functions) {
    this.id = "functions:" + namespace;
    this.listing = new SourceListing(namespace, purpose, functions);
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
