package dev.glovebox.bridge.inspect;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.catalogue.NamespaceSummary;
import dev.glovebox.bridge.catalogue.Resolution;
import dev.glovebox.bridge.catalogue.Search;
import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers the model's first tool. Lives as long as the catalogue. */
public final class Inspector {
  /** What is shown in full: as much as a few functions of usual size take, and one in any case. */
  private static final int FULL_CHARACTERS = 2_400;

  private static final int MOST_FULL = 8;

  /** Catalogues of so many functions are told by the functions' names at once. */
  private static final int NAMED_IN_OVERVIEW = 40;

  private static final int NEAREST = 3;
  private static final int MAX_PURPOSE = 120;

  private final Catalogue catalogue;
  private final Search search;
  private final StubBook stubs;

  public Inspector(Catalogue catalogue, Search search, StubBook stubs) {
    this.catalogue = catalogue;
    this.search = search;
    this.stubs = stubs;
  }

  /** The answer: names win over a query, a query over a namespace; nothing is the overview. */
  public String inspect(InspectRequest request) {
    if (!request.names().isEmpty()) {
      return named(request);
    }
    Namespace namespace = null;
    if (!request.namespace().isEmpty()) {
      namespace = catalogue.namespace(request.namespace());
      if (namespace == null) {
        return unknownNamespace(request.namespace());
      }
    }
    if (!request.query().isEmpty()) {
      return matches(request, namespace);
    }
    return namespace == null ? overview() : content(namespace, request.limit());
  }

  private String overview() {
    List<NamespaceSummary> namespaces = catalogue.namespaces();
    if (namespaces.isEmpty()) {
      return "There are no functions to call.\n";
    }
    int functions = namespaces.stream().mapToInt(NamespaceSummary::count).sum();
    StringBuilder out = new StringBuilder();
    for (NamespaceSummary namespace : namespaces) {
      out.append(namespace.name()).append(" (").append(functions(namespace.count())).append(")");
      String purpose = OneLine.of(namespace.purpose(), MAX_PURPOSE);
      out.append(purpose.isEmpty() ? "" : ": " + purpose).append('\n');
      if (functions <= NAMED_IN_OVERVIEW) {
        out.append("  ").append(names(catalogue.namespace(namespace.name()))).append('\n');
      }
    }
    return out.append("Call a function as await namespace.function(...).\n").toString();
  }

  private static String names(Namespace namespace) {
    return namespace.tools().stream()
        .map(tool -> tool.name().function())
        .collect(Collectors.joining(", "));
  }

  private String content(Namespace namespace, int limit) {
    List<ToolName> names = new ArrayList<>();
    for (Tool tool : namespace.tools()) {
      names.add(tool.name());
    }
    String text = shown(names.subList(0, Math.min(limit, names.size())));
    int hidden = names.size() - limit;
    return hidden <= 0
        ? text
        : text
            + "… and "
            + functions(hidden)
            + " more in "
            + namespace.name()
            + ": search with a query, or raise the limit.\n";
  }

  private String matches(InspectRequest request, Namespace namespace) {
    int wanted = namespace == null ? request.limit() : Integer.MAX_VALUE;
    List<ToolName> found = new ArrayList<>();
    for (ToolName name : QueryClauses.search(search, request.query(), wanted)) {
      boolean isWithin = namespace == null || name.namespace().equals(namespace.name());
      if (isWithin && found.size() < request.limit()) {
        found.add(name);
      }
    }
    return found.isEmpty()
        ? "Nothing matches '" + OneLine.of(request.query(), 100) + "'.\n" + overview()
        : shown(found);
  }

  private String shown(List<ToolName> names) {
    int full = Math.min(1, names.size());
    String inFull = stubs.told(names.subList(0, full));
    while (full < names.size() && full < MOST_FULL) {
      String more = stubs.told(names.subList(0, full + 1));
      if (more.length() > FULL_CHARACTERS) {
        break;
      }
      inFull = more;
      full++;
    }
    StringBuilder out = new StringBuilder(inFull);
    if (names.size() > full) {
      out.append('\n');
    }
    for (ToolName name : names.subList(full, names.size())) {
      out.append(stubs.line(name)).append('\n');
    }
    return out.toString();
  }

  private String named(InspectRequest request) {
    List<ToolName> found = new ArrayList<>();
    StringBuilder unknown = new StringBuilder();
    for (String name : request.names().subList(0, Math.min(100, request.names().size()))) {
      switch (catalogue.resolve(name)) {
        case Resolution.Found tool -> {
          if (!found.contains(tool.tool().name())) {
            found.add(tool.tool().name());
          }
        }
        case Resolution.Unknown nothing -> unknown.append(unknownName(nothing));
      }
    }
    String text = stubs.told(found);
    return unknown.length() == 0 || text.isEmpty() ? text + unknown : text + "\n" + unknown;
  }

  private static String unknownName(Resolution.Unknown unknown) {
    String start = "There is no '" + OneLine.of(unknown.name(), 100) + "'.";
    return unknown.nearest().isEmpty()
        ? start + "\n"
        : start + " Nearest: " + String.join(", ", unknown.nearest()) + ".\n";
  }

  private String unknownNamespace(String wanted) {
    List<String> names = new ArrayList<>();
    for (NamespaceSummary namespace : catalogue.namespaces()) {
      names.add(namespace.name());
    }
    List<String> nearest = new NearestNames(names).to(wanted, NEAREST);
    String start = "There is no namespace '" + OneLine.of(wanted, 100) + "'.";
    return nearest.isEmpty()
        ? start + "\n" + overview()
        : start + " Nearest: " + String.join(", ", nearest) + ".\n";
  }

  private static String functions(int count) {
    return count == 1 ? "1 function" : count + " functions";
  }
}
