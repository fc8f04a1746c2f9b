package dev.glovebox.bridge.inspect;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.catalogue.NamespaceSummary;
import dev.glovebox.bridge.catalogue.Resolution;
import dev.glovebox.bridge.catalogue.search.Search;
import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers the model's first tool. Lives as long as the catalogue. */
public final class Inspector {
  /** What is shown in full: as much as a few functions of usual size take, and one in any case. */
  private static final int FULL_CHARACTERS = 1_500;

  /** For each part of a question after the second one, so that its function is shown too. */
  private static final int FULL_CHARACTERS_MORE = 400;

  /** What the lines after it take together; a hit that has no room is named. */
  private static final int LINES_CHARACTERS = 400;

  /** What those take that are asked for by name: what leaves has an end, and theirs is the best. */
  private static final int NAMED_CHARACTERS = 8_000;

  private static final int MOST_FULL = 8;

  /** Catalogues of so many functions are told by the functions' names at once. */
  private static final int NAMED_IN_OVERVIEW = 40;

  /** Of what a query finds, so many more are named. */
  private static final int NAMED_OF_QUERY = 10;

  /** Of a namespace that is asked for, so many more are named after those that are shown. */
  private static final int NAMED_OF_NAMESPACE = 100;

  private static final int NEAREST = 3;
  private static final int MAX_PURPOSE = 120;

  /** Where there is little room purposes are cut, and then left out before the namespaces are. */
  private static final int[] PURPOSES_WITHIN = {MAX_PURPOSE, 60, 30, 0};

  private final Catalogue catalogue;
  private final Search search;
  private final StubBook stubs;

  public Inspector(Catalogue catalogue, Search search, StubBook stubs) {
    this.catalogue = catalogue;
    this.search = search;
    this.stubs = stubs;
  }

  /** The answer to somebody who has been told nothing yet. */
  public String inspect(InspectRequest request) {
    return inspect(request, new Told());
  }

  /**
   * The answer: names win over a query, a query over a namespace; nothing is the overview.
   *
   * @param told what the conversation knows already; it is only named again
   */
  public String inspect(InspectRequest request, Told told) {
    if (!request.names().isEmpty()) {
      return named(request, told);
    }
    Namespace namespace = null;
    if (!request.namespace().isEmpty()) {
      namespace = catalogue.namespace(request.namespace());
      if (namespace == null) {
        return unknownNamespace(request.namespace(), told);
      }
    }
    if (!request.query().isEmpty()) {
      return matches(request, namespace, told);
    }
    return namespace == null ? overviewAsked(told) : content(namespace, request.limit(), told);
  }

  /**
   * What there is, where it is no longer: with calls of all functions, or with their names, if
   * possible; or empty.
   *
   * @param ofCalls how long it may be with calls
   */
  public Overview overviewWithin(int characters, int ofCalls) {
    String calls = new CallsWithin(catalogue, stubs, ofCalls).text();
    return calls.isEmpty()
        ? new Overview(overviewWithin(characters), false)
        : new Overview(calls, true);
  }

  private String overviewWithin(int characters) {
    List<NamespaceSummary> namespaces = catalogue.namespaces();
    String named = isNamedInOverview(namespaces) ? overview(namespaces, MAX_PURPOSE, true) : "";
    if (!named.isEmpty() && named.length() <= characters) {
      return named;
    }
    for (int purpose : PURPOSES_WITHIN) {
      String unnamed = overview(namespaces, purpose, false);
      if (unnamed.length() <= characters) {
        return unnamed;
      }
    }
    return "";
  }

  private String overviewAsked(Told told) {
    String overview = overview();
    if (told.hasOverview(overview) && told.isOverviewOnlyNamed()) {
      return "What there is was told before, and has not changed. Ask once more to see it again.\n";
    }
    told.overview(overview);
    return overview;
  }

  private String overviewIfNew(Told told) {
    String overview = overview();
    if (told.hasOverview(overview)) {
      return "";
    }
    told.overview(overview);
    return overview;
  }

  private String overview() {
    List<NamespaceSummary> namespaces = catalogue.namespaces();
    return namespaces.isEmpty()
        ? "There are no functions to call.\n"
        : overview(namespaces, MAX_PURPOSE, isNamedInOverview(namespaces))
            + "Call a function as await namespace.function(...).\n";
  }

  private static boolean isNamedInOverview(List<NamespaceSummary> namespaces) {
    return namespaces.stream().mapToInt(NamespaceSummary::count).sum() <= NAMED_IN_OVERVIEW;
  }

  private String overview(List<NamespaceSummary> namespaces, int maxPurpose, boolean isNamed) {
    StringBuilder out = new StringBuilder();
    for (NamespaceSummary namespace : namespaces) {
      out.append(namespace.name()).append(" (").append(functions(namespace.count())).append(")");
      String purpose = maxPurpose == 0 ? "" : OneLine.of(namespace.purpose(), maxPurpose);
      out.append(purpose.isEmpty() ? "" : ": " + purpose).append('\n');
      if (isNamed) {
        out.append("  ").append(names(catalogue.namespace(namespace.name()))).append('\n');
      }
    }
    return out.toString();
  }

  private static String names(Namespace namespace) {
    return namespace.tools().stream()
        .map(tool -> tool.name().function())
        .collect(Collectors.joining(", "));
  }

  private String content(Namespace namespace, int limit, Told told) {
    List<ToolName> names = new ArrayList<>();
    for (Tool tool : namespace.tools()) {
      names.add(tool.name());
    }
    String text =
        shown(
            names.subList(0, Math.min(limit, names.size())),
            new Extent(1, Integer.MAX_VALUE, limit, TreeInOrder.set(names)),
            told);
    if (names.size() <= limit) {
      return text;
    }
    List<ToolName> others = names.subList(limit, names.size());
    List<ToolName> named = others.subList(0, Math.min(NAMED_OF_NAMESPACE, others.size()));
    int hidden = others.size() - named.size();
    return text
        + alsoThere(named)
        + (hidden == 0
            ? ""
            : "… and "
                + hidden
                + " more in "
                + namespace.name()
                + ": search with a query, or raise the limit.\n");
  }

  private static String alsoThere(List<ToolName> names) {
    return "Also: "
        + names.stream().map(ToolName::function).collect(Collectors.joining(", "))
        + ".\n";
  }

  private String matches(InspectRequest request, Namespace namespace, Told told) {
    int shown = request.limit();
    int wanted = namespace == null ? shown + NAMED_OF_QUERY : Integer.MAX_VALUE;
    QueryClauses.Found all = QueryClauses.search(search, request.query(), wanted, namespaceNames());
    List<ToolName> found = new ArrayList<>();
    for (ToolName name : all.names()) {
      boolean isWithin = namespace == null || name.namespace().equals(namespace.name());
      if (isWithin && found.size() < shown + NAMED_OF_QUERY) {
        found.add(name);
      }
    }
    if (found.isEmpty()) {
      return nothing(List.of(request.query())) + overviewIfNew(told);
    }
    return shown(found, new Extent(all.parts(), LINES_CHARACTERS, shown, all.strong()), told)
        + nothing(all.unmatched());
  }

  private static String nothing(List<String> asked) {
    return asked.isEmpty()
        ? ""
        : asked.stream()
            .map(each -> "'" + OneLine.of(each, 100) + "'")
            .collect(Collectors.joining(", ", "Nothing matches ", ".\n"));
  }

  /** Those that are new in full or as lines, and the names of the others. */
  private String shown(List<ToolName> asked, Extent extent, Told told) {
    List<ToolName> names = new ArrayList<>();
    List<ToolName> known = new ArrayList<>();
    List<ToolName> described = asked.subList(0, Math.min(extent.described(), asked.size()));
    for (ToolName name : described) {
      String stub = stubs.told(List.of(name));
      (told.hasStub(name, stub) || told.hasFolded(name, stub) ? known : names).add(name);
    }
    int clauses = extent.clauses();
    int fullRoom = FULL_CHARACTERS + FULL_CHARACTERS_MORE * Math.max(0, clauses - 2);
    List<ToolName> strong = names.stream().filter(extent.strong()::contains).toList();
    List<ToolName> first = strong.subList(0, inFull(strong, clauses, fullRoom));
    tell(first, fullRoom, told);
    StringBuilder lines = new StringBuilder();
    List<ToolName> only = new ArrayList<>();
    names.removeAll(first);
    for (ToolName name : names) {
      String line = stubs.line(name);
      if (told.hasLine(name, line)) {
        known.add(name);
      } else if (lines.length() + line.length() > extent.lines()) {
        only.add(name);
      } else {
        told.line(name, line);
        lines.append(line).append('\n');
      }
    }
    only.addAll(asked.subList(described.size(), asked.size()));
    String stubsOfFirst = stubs.toldWithin(first, fullRoom);
    return joined(List.of(stubsOfFirst, lines.toString() + alsoFound(only), shownBefore(known)));
  }

  /** What is folded is not all that there is to be told. */
  private void tell(List<ToolName> names, int characters, Told told) {
    boolean isFolded = stubs.told(names).length() > characters;
    for (ToolName name : names) {
      String stub = stubs.told(List.of(name));
      if (isFolded) {
        told.folded(name, stub);
      } else {
        told.stub(name, stub);
      }
    }
  }

  /** How many are shown in full: one for each clause, and more where there is room for them. */
  private int inFull(List<ToolName> names, int clauses, int room) {
    int full = Math.min(1, names.size());
    while (full < names.size() && full < MOST_FULL) {
      List<ToolName> more = names.subList(0, full + 1);
      String text = full < clauses ? stubs.toldWithin(more, room) : stubs.told(more);
      if (text.length() > (full < clauses ? room : FULL_CHARACTERS)) {
        break;
      }
      full++;
    }
    return full;
  }

  private static String alsoFound(List<ToolName> names) {
    return names.isEmpty() ? "" : "Also: " + qualified(names) + ".\n";
  }

  private static String qualified(List<ToolName> names) {
    return names.stream().map(ToolName::qualified).collect(Collectors.joining(", "));
  }

  private static String shownBefore(List<ToolName> known) {
    return known.isEmpty() ? "" : "Shown before: " + qualified(known) + ".\n";
  }

  /** With an empty line between those that are not empty. */
  private static String joined(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
  }

  private String named(InspectRequest request, Told told) {
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
    List<ToolName> known = new ArrayList<>();
    for (ToolName name : found) {
      String stub = stubs.told(List.of(name));
      if (told.hasStub(name, stub) && told.isOnlyNamed(name)) {
        known.add(name);
      }
    }
    found.removeAll(known);
    tell(found, NAMED_CHARACTERS, told);
    String before = shownBefore(known);
    String again = known.size() == 1 ? "it" : "them";
    return joined(
        List.of(
            stubs.toldWithin(found, NAMED_CHARACTERS),
            before.isEmpty() ? "" : before.strip() + " Ask once more to see " + again + " again.\n",
            unknown.toString()));
  }

  private static String unknownName(Resolution.Unknown unknown) {
    String start = "There is no '" + OneLine.of(unknown.name(), 100) + "'.";
    return unknown.nearest().isEmpty()
        ? start + "\n"
        : start + " Nearest: " + String.join(", ", unknown.nearest()) + ".\n";
  }

  private String unknownNamespace(String wanted, Told told) {
    List<String> nearest = new NearestNames(namespaceNames()).to(wanted, NEAREST);
    String start = "There is no namespace '" + OneLine.of(wanted, 100) + "'.";
    return nearest.isEmpty()
        ? start + "\n" + overviewIfNew(told)
        : start + " Nearest: " + String.join(", ", nearest) + ".\n";
  }

  private List<String> namespaceNames() {
    return catalogue.namespaces().stream().map(NamespaceSummary::name).toList();
  }

  private static String functions(int count) {
    return count == 1 ? "1 function" : count + " functions";
  }

  /**
   * How much of what is asked for is told.
   *
   * @param clauses how many needs there are, of which each has a function in full
   * @param lines how long the lines are together
   * @param described how many functions are told with more than their name
   * @param strong those that may be told in full; the others have a word of the question by chance
   */
  private record Extent(int clauses, int lines, int described, Set<ToolName> strong) {}
}
