package dev.glovebox.client.check;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.NamespaceSummary;
import dev.glovebox.bridge.stub.StubBook;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a script is checked against: the stubs that {@code inspect} shows. All of them as long as
 * they are not too many; otherwise those that the script may use, so that a check takes no longer
 * where there are more functions.
 */
public final class ScriptStubs implements UnaryOperator<String> {
  static final int MOST_FUNCTIONS = 1_000;

  private final Catalogue catalogue;
  private final StubBook book;
  private String all = "";
  private int version = -1;

  public ScriptStubs(Catalogue catalogue, StubBook book) {
    this.catalogue = catalogue;
    this.book = book;
  }

  @Override
  public String apply(String code) {
    List<NamespaceSummary> namespaces = catalogue.namespaces();
    int count = 0;
    for (NamespaceSummary namespace : namespaces) {
      count += namespace.count();
    }
    return count > MOST_FUNCTIONS ? some(code, namespaces) : all();
  }

  private String all() {
    if (version != catalogue.version()) {
      all = book.module();
      version = catalogue.version();
    }
    return all;
  }

  /** Namespaces that the script does not name are there without functions, for a name misspelt. */
  private String some(String code, List<NamespaceSummary> namespaces) {
    ToolMentions mentions = ToolMentions.in(code, catalogue);
    StringBuilder text = new StringBuilder(StubBook.IMPORTS).append('\n');
    text.append(book.stubs(mentions.tools()));
    for (NamespaceSummary namespace : namespaces) {
      if (!mentions.namespaces().contains(namespace.name())) {
        text.append("\nclass ").append(namespace.name()).append(": ...\n");
      }
    }
    return text.toString();
  }
}
