package dev.glovebox.client.check;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.NamespaceSummary;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.ToolName;
import java.util.List;

/**
 * What a script is checked against: the stubs that {@code inspect} shows. All of them as long as
 * they are not too many; otherwise those that the script may use, so that a check takes no longer
 * where there are more functions.
 */
public final class ScriptStubs implements StubsForScripts {
  /** Reading as many delays the first script by what a check takes. */
  private static final int MOST_FUNCTIONS = 100;

  private final Catalogue catalogue;
  private final StubBook book;
  private final int mostFunctions;
  private int version = -1;
  private boolean isSmall;
  private ToolsByFunction byFunction = ToolsByFunction.NONE;
  private Given given = new Given(List.of(), "");

  /** The stubs that were made last, and of what. */
  private record Given(List<ToolName> tools, String text) {}

  public ScriptStubs(Catalogue catalogue, StubBook book) {
    this(catalogue, book, MOST_FUNCTIONS);
  }

  /**
   * @param mostFunctions as many are given whole
   */
  ScriptStubs(Catalogue catalogue, StubBook book, int mostFunctions) {
    this.catalogue = catalogue;
    this.book = book;
    this.mostFunctions = mostFunctions;
  }

  @Override
  public String of(String code) {
    if (version != catalogue.version()) {
      read();
    }
    return isSmall ? given.text : named(code);
  }

  @Override
  public List<String> changing(String code) {
    return ToolMentions.in(code, catalogue, byFunction).tools().stream()
        .filter(name -> !catalogue.tool(name).readOnly())
        .map(ToolName::qualified)
        .toList();
  }

  private void read() {
    version = catalogue.version();
    int count = 0;
    for (NamespaceSummary namespace : catalogue.namespaces()) {
      count += namespace.count();
    }
    isSmall = count <= mostFunctions;
    byFunction = isSmall ? ToolsByFunction.NONE : ToolsByFunction.of(catalogue);
    given = new Given(List.of(), isSmall ? book.module() : "");
  }

  /** Many scripts name the same functions, and one is often checked and then run. */
  private String named(String code) {
    ToolMentions mentions = ToolMentions.in(code, catalogue, byFunction);
    List<ToolName> tools = mentions.tools();
    if (given.text.isEmpty() || !given.tools.equals(tools)) {
      given = new Given(tools, some(mentions));
    }
    return given.text;
  }

  /** Namespaces that the script does not name are there without functions, for a name misspelt. */
  private String some(ToolMentions mentions) {
    StringBuilder text = new StringBuilder(StubBook.IMPORTS).append('\n');
    text.append(book.stubs(mentions.tools()));
    for (NamespaceSummary namespace : catalogue.namespaces()) {
      if (!mentions.namespaces().contains(namespace.name())) {
        text.append("\nclass ").append(namespace.name()).append(": ...\n");
      }
    }
    return text.toString();
  }
}
