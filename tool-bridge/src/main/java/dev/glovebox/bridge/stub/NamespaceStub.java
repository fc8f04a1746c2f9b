package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.signature.Parameter;
import dev.glovebox.bridge.signature.Signature;
import dev.glovebox.bridge.signature.SignatureReader;
import dev.glovebox.bridge.tool.Tool;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes the class of one namespace. Lives as long as the namespace stays as it is. */
final class NamespaceStub {
  private static final int MAX_PURPOSE = 200;

  private final Namespace namespace;
  private final CallStyle style;
  private final TypeNames names;

  NamespaceStub(Namespace namespace, CallStyle style) {
    this.namespace = namespace;
    this.style = style;
    this.names = new TypeNames(namespace);
  }

  /** Whether it was written for exactly this namespace. */
  boolean isOf(Namespace other) {
    return namespace == other;
  }

  /** The class with these tools and the types that they need. */
  String text(Collection<Tool> tools) {
    Map<String, String> types = new LinkedHashMap<>();
    StringBuilder methods = new StringBuilder();
    for (Tool tool : tools) {
      Signature signature = SignatureReader.read(tool);
      addTypes(tool, signature, types);
      methods.append('\n').append(function(tool, signature).method(style));
    }
    StringBuilder out = new StringBuilder("class ").append(namespace.name()).append(":\n");
    String purpose = Docstring.safe(OneLine.of(namespace.purpose(), MAX_PURPOSE));
    String separator = "";
    if (!purpose.isEmpty()) {
      out.append("    \"\"\"").append(purpose).append("\"\"\"\n");
      separator = "\n";
    }
    for (String type : types.values()) {
      out.append(separator).append(type);
      separator = "\n";
    }
    return out.append(separator.isEmpty() ? methods.substring(1) : methods).toString();
  }

  String line(Tool tool) {
    return function(tool, SignatureReader.read(tool)).line();
  }

  private void addTypes(Tool tool, Signature signature, Map<String, String> types) {
    Map<String, Declaration> ofParameters = signature.parameterTypes();
    Set<String> needed = new LinkedHashSet<>();
    for (Parameter parameter : signature.parameters()) {
      Mentions.collect(parameter.type(), ofParameters, needed);
    }
    if (signature.rest() != null) {
      Mentions.collect(signature.rest(), ofParameters, needed);
    }
    add(needed, ofParameters, parameterNaming(tool), types);

    PythonType result = signature.result().type();
    Set<String> neededByResult = new LinkedHashSet<>();
    Mentions.collect(result, signature.result().declarations(), neededByResult);
    add(neededByResult, signature.result().declarations(), resultNaming(tool), types);
  }

  private void add(
      Set<String> needed,
      Map<String, Declaration> declarations,
      UnaryOperator<String> naming,
      Map<String, String> types) {
    DeclarationText text = new DeclarationText(namespace.name(), naming);
    for (String name : needed) {
      types.putIfAbsent(naming.apply(name), text.of(declarations.get(name)));
    }
  }

  private FunctionText function(Tool tool, Signature signature) {
    return new FunctionText(
        tool,
        signature,
        new DeclarationText(namespace.name(), parameterNaming(tool))::reference,
        new DeclarationText(namespace.name(), resultNaming(tool))::reference);
  }

  private UnaryOperator<String> parameterNaming(Tool tool) {
    return name -> names.ofParameter(tool.name().function(), name);
  }

  private UnaryOperator<String> resultNaming(Tool tool) {
    return name -> names.ofResult(tool.name().function(), name);
  }
}
