package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The stubs of everything in a catalogue. Lives as long as the catalogue. */
public final class StubBook {
  /** What a module of stubs needs before its first class. */
  public static final String IMPORTS = "from typing import Any, Literal, NotRequired, TypedDict\n";

  private final Catalogue catalogue;
  private final Map<String, NamespaceStub> stubs = new TreeMap<>();

  public StubBook(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The stubs of these tools, as a model reads them; names of no tool are left out. */
  public String told(List<ToolName> names) {
    return classes(names, NamespaceStub::told);
  }

  /**
   * The same in about so many characters: types that lie far from the functions are folded to their
   * keys, or only named. Signatures are always whole.
   */
  public String toldWithin(List<ToolName> names, int characters) {
    String whole = told(names);
    return whole.length() <= characters
        ? whole
        : classes(
            names,
            (stub, tools) ->
                stub.textWithin(tools, (int) ((long) characters * tools.size() / names.size())));
  }

  /** The same for the type checker: a class for each namespace, as in {@link #module}. */
  public String stubs(List<ToolName> names) {
    return classes(names, NamespaceStub::forChecker);
  }

  private String classes(
      List<ToolName> names, BiFunction<NamespaceStub, Collection<Tool>, String> text) {
    Map<String, List<Tool>> byNamespace = new TreeInOrder<>();
    for (ToolName name : names) {
      Tool tool = catalogue.tool(name);
      if (tool != null) {
        byNamespace.computeIfAbsent(name.namespace(), key -> new ArrayList<>()).add(tool);
      }
    }
    List<String> classes = new ArrayList<>();
    for (Map.Entry<String, List<Tool>> entry : byNamespace.entrySet()) {
      classes.add(text.apply(stub(catalogue.namespace(entry.getKey())), entry.getValue()));
    }
    return String.join("\n", classes);
  }

  /**
   * Reads up to so many tools whose types are not known yet; whether all are known. Stubs that are
   * wanted before read the rest of their namespace at once.
   */
  public boolean prepare(int tools) {
    int left = tools;
    for (Namespace namespace : catalogue.all()) {
      left = stub(namespace).advance(left);
      if (left == 0) {
        return false;
      }
    }
    stubs.keySet().removeIf(name -> catalogue.namespace(name) == null);
    return true;
  }

  /** The signature of one tool in one line, with the start of its description. */
  public String line(ToolName name) {
    Tool tool = catalogue.tool(name);
    return tool == null ? "" : stub(catalogue.namespace(name.namespace())).line(tool);
  }

  /** The call of one tool with the types of keys, and without its namespace. */
  public String call(ToolName name) {
    Tool tool = catalogue.tool(name);
    return tool == null ? "" : stub(catalogue.namespace(name.namespace())).call(tool);
  }

  /** The beginning of what a tool says of itself. */
  public String summary(ToolName name, int longest) {
    Tool tool = catalogue.tool(name);
    return tool == null ? "" : stub(catalogue.namespace(name.namespace())).summary(tool, longest);
  }

  /** Everything, as a module for the type checker. */
  public String module() {
    StringBuilder out = new StringBuilder(IMPORTS);
    for (Namespace namespace : catalogue.all()) {
      Collection<Tool> tools = namespace.tools();
      if (!tools.isEmpty()) {
        out.append('\n').append(stub(namespace).forChecker(tools));
      }
    }
    return out.toString();
  }

  private NamespaceStub stub(Namespace namespace) {
    NamespaceStub stub = stubs.computeIfAbsent(namespace.name(), name -> new NamespaceStub());
    stub.follow(namespace);
    return stub;
  }
}
