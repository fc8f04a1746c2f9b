package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.signature.Parameter;
import dev.glovebox.bridge.signature.Signature;
import dev.glovebox.bridge.signature.SignatureReader;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes the class of one namespace. Lives as long as a namespace of that name is there. */
final class NamespaceStub {
  private static final int MAX_PURPOSE = 80;
  private static final int MAX_COMMON = 300;

  /** How long descriptions may be, one after the other, while types have no room. */
  private static final int[] DESCRIPTIONS = {FunctionText.MAX_DESCRIPTION, 300, 120};

  private final NamedTypes types = new NamedTypes();
  private Namespace namespace;
  private CommonWords common;

  /** Writes from now on for this namespace. */
  void follow(Namespace now) {
    if (namespace != now) {
      namespace = now;
      common = null;
      types.follow(now);
    }
  }

  /** Reads up to so many tools that were not read yet; how many of these were left over. */
  int advance(int most) {
    return types.advance(most);
  }

  /** The class with these tools and the types that they need, for a model. */
  String told(Collection<Tool> tools) {
    return text(tools, false);
  }

  /** The same for the type checker. */
  String forChecker(Collection<Tool> tools) {
    return text(tools, true);
  }

  private String text(Collection<Tool> tools, boolean isForChecker) {
    Map<String, String> declared = new TreeInOrder<>();
    StringBuilder methods = new StringBuilder();
    for (Tool tool : tools) {
      Signature signature = SignatureReader.read(tool);
      addTypes(tool, signature, declared, isForChecker);
      FunctionText function = function(tool, signature, isForChecker);
      methods.append('\n').append(function.method(described(tool, FunctionText.MAX_DESCRIPTION)));
    }
    return withTypes(declared.values(), methods);
  }

  /**
   * The same for a model in about so many characters. Where types have no room, long descriptions
   * are cut first: a function can be called without the end of what it says, but not without the
   * keys of what it takes and gives.
   */
  String textWithin(Collection<Tool> tools, int characters) {
    List<Signed> signed = new ArrayList<>();
    tools.forEach(tool -> signed.add(new Signed(tool, SignatureReader.read(tool))));
    FoldedTypes best = null;
    String text = "";
    for (int longest : DESCRIPTIONS) {
      StringBuilder methods = new StringBuilder();
      for (Signed each : signed) {
        FunctionText function = function(each.tool(), each.signature(), false);
        methods.append('\n').append(function.method(described(each.tool(), longest)));
      }
      FoldedTypes folded = folded(signed, Math.max(0, characters - methods.length()));
      if (best == null || folded.missing() < best.missing()) {
        best = folded;
        text = withTypes(folded.texts(), methods);
      }
      if (best.missing() == 0) {
        break;
      }
    }
    return text;
  }

  /** A tool with its signature, which takes a while to read. */
  private record Signed(Tool tool, Signature signature) {}

  /** The types of these tools in full for about so many characters: each has its share of them. */
  private FoldedTypes folded(List<Signed> tools, int characters) {
    FoldedTypes folded = new FoldedTypes();
    for (Signed each : tools) {
      folded.allow(characters / tools.size());
      Tool tool = each.tool();
      Signature signature = each.signature();
      List<PythonType> given = new ArrayList<>();
      signature.parameters().forEach(parameter -> given.add(parameter.type()));
      if (signature.rest() != null) {
        given.add(signature.rest());
      }
      folded.add(given, signature.parameterTypes(), text(parameterNaming(tool), false));
      folded.add(
          List.of(signature.result().type()),
          signature.result().declarations(),
          text(resultNaming(tool), false));
    }
    return folded;
  }

  private String withTypes(Collection<String> declared, StringBuilder methods) {
    StringBuilder out = new StringBuilder("class ").append(namespace.name()).append(":\n");
    String purpose = Docstring.safe(purpose());
    String separator = "";
    if (!purpose.isEmpty()) {
      out.append("    \"\"\"").append(purpose).append("\"\"\"\n");
      separator = "\n";
    }
    for (String type : declared) {
      out.append(separator).append(type);
      separator = "\n";
    }
    return out.append(separator.isEmpty() ? methods.substring(1) : methods).toString();
  }

  /** What the namespace is good for, and what all its functions say of themselves. */
  private String purpose() {
    String purpose = OneLine.of(namespace.purpose(), MAX_PURPOSE);
    String ofAll = OneLine.of(common().told(), MAX_COMMON);
    boolean isOne = purpose.isEmpty() || ofAll.isEmpty();
    boolean isEnded = purpose.endsWith(".") || purpose.endsWith("…");
    return purpose + (isOne ? "" : isEnded ? " " : ". ") + ofAll;
  }

  private String described(Tool tool, int longest) {
    return OneLine.of(common().without(tool), longest);
  }

  private CommonWords common() {
    if (common == null) {
      common = CommonWords.of(namespace.tools());
    }
    return common;
  }

  String line(Tool tool) {
    return new LineText(tool, SignatureReader.read(tool), common().without(tool)).line();
  }

  private void addTypes(
      Tool tool, Signature signature, Map<String, String> declared, boolean isForChecker) {
    Map<String, Declaration> ofParameters = signature.parameterTypes();
    Set<String> needed = TreeInOrder.set();
    for (Parameter parameter : signature.parameters()) {
      Mentions.collect(parameter.type(), ofParameters, needed);
    }
    if (signature.rest() != null) {
      Mentions.collect(signature.rest(), ofParameters, needed);
    }
    add(needed, ofParameters, text(parameterNaming(tool), isForChecker), declared);

    PythonType result = signature.result().type();
    Set<String> neededByResult = TreeInOrder.set();
    Mentions.collect(result, signature.result().declarations(), neededByResult);
    add(
        neededByResult,
        signature.result().declarations(),
        text(resultNaming(tool), isForChecker),
        declared);
  }

  private void add(
      Set<String> needed,
      Map<String, Declaration> declarations,
      DeclarationText text,
      Map<String, String> declared) {
    for (String name : needed) {
      declared.putIfAbsent(text.name(name), text.of(declarations.get(name)));
    }
  }

  private DeclarationText text(UnaryOperator<String> naming, boolean isForChecker) {
    return new DeclarationText(namespace.name(), naming, isForChecker);
  }

  private FunctionText function(Tool tool, Signature signature, boolean isForChecker) {
    return new FunctionText(
        tool,
        signature,
        new FunctionText.Naming(
            text(parameterNaming(tool), isForChecker)::reference,
            text(resultNaming(tool), isForChecker)::reference),
        isForChecker);
  }

  private UnaryOperator<String> parameterNaming(Tool tool) {
    return name -> types.names().ofParameter(tool.name().function(), name);
  }

  private UnaryOperator<String> resultNaming(Tool tool) {
    return name -> types.names().ofResult(tool.name().function(), name);
  }
}
