package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.catalogue.CommonWords;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.signature.ArgumentNotes;
import dev.glovebox.bridge.signature.Parameter;
import dev.glovebox.bridge.signature.Signature;
import dev.glovebox.bridge.signature.SignatureReader;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Writes the class of one namespace. Lives as long as a namespace of that name is there. */
final class NamespaceStub {
  private static final int MAX_PURPOSE = 80;
  private static final int MAX_COMMON = 300;

  /** A line cuts it once more. */
  private static final int MAX_OF_LINE = 200;

  /** How much is told beside the types, one after the other, while these have no room. */
  private static final List<Told> WORDS =
      List.of(
          new Told(FunctionText.MAX_DESCRIPTION, true),
          new Told(300, true),
          new Told(120, true),
          new Told(120, false));

  private final NamedTypes types = new NamedTypes();
  private Namespace namespace;
  private CommonWords common;

  /** Of the answer that is being written. */
  private AlikeTypes alike = AlikeTypes.of(Map.of());

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
    List<Signed> signed = signed(tools);
    alike = isForChecker ? AlikeTypes.of(Map.of()) : alike(signed);
    StringBuilder methods = new StringBuilder();
    for (Signed each : signed) {
      FunctionText function = function(each.tool(), each.signature(), isForChecker);
      methods
          .append('\n')
          .append(function.method(described(each, FunctionText.MAX_DESCRIPTION), true));
    }
    return withTypes(declared(signed, isForChecker).values(), methods);
  }

  private List<Signed> signed(Collection<Tool> tools) {
    List<Signed> signed = new ArrayList<>();
    UnaryOperator<String> named = note -> SisterNames.in(note, namespace);
    tools.forEach(
        tool -> signed.add(new Signed(tool, SignatureReader.read(tool).withNotes(named))));
    return signed;
  }

  private AlikeTypes alike(List<Signed> signed) {
    alike = AlikeTypes.of(Map.of());
    return AlikeTypes.of(declared(signed, false));
  }

  private Map<String, String> declared(List<Signed> signed, boolean isForChecker) {
    Map<String, String> declared = new TreeInOrder<>();
    signed.forEach(each -> addTypes(each.tool(), each.signature(), declared, isForChecker));
    return declared;
  }

  /**
   * The same for a model in about so many characters. Where it is longer, or types have no room,
   * long descriptions and notes are cut first: a function can be called without the end of what it
   * says, but not without the keys of what it takes and gives.
   */
  String textWithin(Collection<Tool> tools, int characters) {
    List<Signed> signed = signed(tools);
    alike = alike(signed);
    FoldedTypes best = null;
    String text = "";
    for (Told told : WORDS) {
      StringBuilder methods = new StringBuilder();
      for (Signed each : signed) {
        FunctionText function = function(each.tool(), each.signature(), false);
        methods
            .append('\n')
            .append(function.method(described(each, told.description()), told.areOptionalTold()));
      }
      FoldedTypes folded = folded(signed, Math.max(0, characters - methods.length()));
      if (best == null || folded.missing() < best.missing() || text.length() > characters) {
        best = folded;
        text = withTypes(folded.texts(), methods);
      }
      if (best.missing() == 0 && text.length() <= characters) {
        break;
      }
    }
    return text;
  }

  /**
   * How much is told of each function.
   *
   * @param description how long its description may be
   * @param areOptionalTold whether notes of parameters that may be left out are told
   */
  private record Told(int description, boolean areOptionalTold) {}

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

  private String described(Signed signed, int longest) {
    String told = told(signed, longest);
    String original = namespace.originalOfTwin(signed.tool().name().function());
    return original.isEmpty() ? told : (told + " (Called " + original + ".)").strip();
  }

  /** What is said of single parameters stands with these. */
  private String told(Signed signed, int longest) {
    return SisterNames.in(OneLine.of(withoutNotes(signed), longest), namespace);
  }

  private String withoutNotes(Signed signed) {
    Set<String> parameters = new TreeSet<>();
    signed.signature().parameters().forEach(parameter -> parameters.add(parameter.property()));
    return ArgumentNotes.of(common().without(signed.tool()), parameters).others();
  }

  private CommonWords common() {
    if (common == null) {
      common = CommonWords.of(namespace.tools());
    }
    return common;
  }

  String line(Tool tool) {
    return lineOf(tool).line();
  }

  /** What is observed does not change it: it stands in a description that stays as it is. */
  String call(Tool tool) {
    return lineOf(tool.observed(null)).call();
  }

  String summary(Tool tool, int longest) {
    return told(new Signed(tool, SignatureReader.read(tool)), longest);
  }

  private LineText lineOf(Tool tool) {
    Signed signed = new Signed(tool, SignatureReader.read(tool));
    return new LineText(tool, signed.signature(), told(signed, MAX_OF_LINE));
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
    return name -> alike.name(types.names().ofParameter(tool.name().function(), name));
  }

  private UnaryOperator<String> resultNaming(Tool tool) {
    return name -> alike.name(types.names().ofResult(tool.name().function(), name));
  }
}
