package dev.glovebox.client.check;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tools that a script may mean, found without understanding it: {@code namespace.function}
 * wherever it stands. A namespace that is used in any other way is meant as a whole.
 */
final class ToolMentions {
  private static final int NEAREST = 5;

  /** Of a script with more misspelt names, the check tells only the first mistakes. */
  private static final int MOST_GUESSES = 50;

  private final Catalogue catalogue;
  private final ToolsByFunction byFunction;
  private final Set<ToolName> tools = TreeInOrder.set();
  private final Set<String> namespaces = TreeInOrder.set();
  private final Set<String> whole = TreeInOrder.set();
  private final Set<String> guessed = new TreeSet<>();

  private ToolMentions(Catalogue catalogue, ToolsByFunction byFunction) {
    this.catalogue = catalogue;
    this.byFunction = byFunction;
  }

  static ToolMentions in(String code, Catalogue catalogue, ToolsByFunction byFunction) {
    ToolMentions mentions = new ToolMentions(catalogue, byFunction);
    ScriptWords words = new ScriptWords(code);
    while (words.next()) {
      mentions.meet(words);
    }
    return mentions;
  }

  List<ToolName> tools() {
    return List.copyOf(tools);
  }

  /** The namespaces of these tools. */
  Set<String> namespaces() {
    return namespaces;
  }

  private void meet(ScriptWords words) {
    if (words.isMember()) {
      return;
    }
    Namespace namespace = catalogue.named(words.word());
    if (namespace == null) {
      addBare(words);
    } else if (words.member().isEmpty()) {
      addAll(namespace);
    } else {
      addMember(namespace, words.member());
    }
  }

  /** A function whose namespace was forgotten; what is awaited may also be misspelt. */
  private void addBare(ScriptWords words) {
    List<Tool> meant = byFunction.named(words.word());
    if (meant.isEmpty() && words.isAwaited() && mayGuess(words.word())) {
      meant = byFunction.near(words.word(), NEAREST);
    }
    meant.forEach(this::add);
  }

  /** A name that is none of a function may be a type, or one that is misspelt. */
  private void addMember(Namespace namespace, String member) {
    Tool tool = namespace.tool(member);
    if (tool != null) {
      add(tool);
    } else if (Character.isUpperCase(member.charAt(0))) {
      addAll(namespace);
    } else if (mayGuess(namespace.name() + '.' + member)) {
      addNearest(namespace, member);
    }
  }

  /** Whether names that look like this one are to be found, which takes a look at all. */
  private boolean mayGuess(String name) {
    return guessed.size() < MOST_GUESSES && guessed.add(name);
  }

  private void addNearest(Namespace namespace, String member) {
    List<String> names = new ArrayList<>();
    for (Tool each : namespace.tools()) {
      names.add(each.name().function());
    }
    for (String name : new NearestNames(names).to(member, NEAREST)) {
      add(namespace.tool(name));
    }
  }

  private void addAll(Namespace namespace) {
    if (whole.add(namespace.name())) {
      namespace.tools().forEach(this::add);
    }
  }

  private void add(Tool tool) {
    tools.add(tool.name());
    namespaces.add(tool.name().namespace());
  }
}
