package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.signature.Parameter;
import dev.glovebox.bridge.signature.Signature;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes a tool as a static method. */
final class FunctionText {
  private static final String INDENT = "    ";
  private static final int MAX_LINE = 100;
  private static final int FIRST_OPTIONAL = 10;
  static final int MAX_DESCRIPTION = 1000;
  private static final String OBSERVED =
      "Result type: observed in earlier calls, not declared; other results may differ.";
  private static final String CORRECTED =
      "Result type: observed in earlier calls, and not as declared; other results may differ.";
  private static final String OUTGOING =
      "The arguments leave the device; what is to stay there is taken out of them.";
  private static final String JSON_TEXT =
      "The result is JSON text: json.loads(result) gives the value.";

  private final Tool tool;
  private final Signature signature;
  private final boolean isForChecker;
  private final List<String> parameters = new ArrayList<>();
  private final String result;

  /** How the named types of parameters and of the result are referred to. */
  record Naming(UnaryOperator<String> ofParameter, UnaryOperator<String> ofResult) {}

  /**
   * @param isForChecker whether all is written out
   */
  FunctionText(Tool tool, Signature signature, Naming naming, boolean isForChecker) {
    this.tool = tool;
    this.signature = signature;
    this.isForChecker = isForChecker;
    UnaryOperator<String> ofParameter = naming.ofParameter();
    for (Parameter parameter : signature.parameters()) {
      parameters.add(parameter(parameter, ofParameter));
    }
    if (signature.rest() != null) {
      parameters.add(
          "**"
              + signature.restName()
              + ": "
              + TypeText.of(signature.rest(), ofParameter, isForChecker));
    }
    result = TypeText.of(signature.result().type(), naming.ofResult(), isForChecker);
  }

  /**
   * The whole method with its documentation; for the type checker it says that it is static.
   *
   * @param description what is told of the function
   * @param areOptionalTold whether notes of parameters that may be left out are told too
   */
  String method(String description, boolean areOptionalTold) {
    String start = INDENT + "async def " + tool.name().function() + "(";
    String end = ") -> " + result + ":";
    String oneLine = start + String.join(", ", parameters) + end;
    StringBuilder out = new StringBuilder(isForChecker ? INDENT + "@staticmethod\n" : "");
    if (oneLine.length() <= MAX_LINE) {
      out.append(oneLine).append('\n');
    } else {
      out.append(start).append('\n');
      for (String line : areOptionalTold ? linesOfAll() : linesOfFirst()) {
        out.append(INDENT).append(INDENT).append(line).append('\n');
      }
      out.append(INDENT).append(end).append('\n');
    }
    return out.append(documentation(description, areOptionalTold)).toString();
  }

  private List<String> linesOfAll() {
    return parameters.stream().map(each -> each + ",").toList();
  }

  /** Of very many that may be left out most have one type: after the first ones it is said once. */
  private List<String> linesOfFirst() {
    List<String> lines = new ArrayList<>();
    Map<String, List<String>> others = new TreeInOrder<>();
    int optional = 0;
    for (int i = 0; i < parameters.size(); i++) {
      Parameter each = i < signature.parameters().size() ? signature.parameters().get(i) : null;
      boolean isOther = each != null && !each.isRequired() && ++optional > FIRST_OPTIONAL;
      if (isOther) {
        String type = parameters.get(i).substring(each.name().length() + 2);
        others.computeIfAbsent(type, key -> new ArrayList<>()).add(each.name());
      } else {
        lines.add(parameters.get(i) + ",");
      }
    }
    others.forEach((type, names) -> lines.add("# " + type + ": " + String.join(", ", names)));
    return lines;
  }

  private String documentation(String description, boolean areOptionalTold) {
    List<String> notes = new ArrayList<>();
    for (Parameter parameter : signature.parameters()) {
      if (!parameter.note().isEmpty() && (areOptionalTold || parameter.isRequired())) {
        notes.add(parameter.name() + ": " + parameter.note());
      }
    }
    switch (signature.seen()) {
      case UNDECLARED -> notes.add(OBSERVED);
      case CONTRADICTING -> notes.add(CORRECTED);
      case NOTHING -> {}
    }
    if (isJsonText()) {
      notes.add(JSON_TEXT);
    }
    if (tool.readOnly() && !tool.reuse().told().isEmpty()) {
      notes.add(tool.reuse().told());
    }
    if (tool.isOutgoing()) {
      notes.add(OUTGOING);
    }
    String margin = INDENT + INDENT;
    if (description.isEmpty() && notes.isEmpty()) {
      return margin + "...\n";
    }
    StringBuilder out = new StringBuilder(margin).append("\"\"\"");
    out.append(Docstring.safe(description));
    if (!notes.isEmpty()) {
      out.append(description.isEmpty() ? "" : "\n\n" + margin);
      for (int i = 0; i < notes.size(); i++) {
        out.append(i == 0 ? "" : "\n" + margin).append(Docstring.safe(notes.get(i)));
      }
      out.append('\n').append(margin);
    }
    return out.append("\"\"\"\n").toString();
  }

  private boolean isJsonText() {
    boolean isDeclared = signature.seen() == Signature.Seen.NOTHING;
    return (isDeclared ? tool.outputSchema() : tool.observedSchema()) instanceof JsonObject schema
        && "application/json".equals(schema.text("contentMediaType"))
        && "string".equals(schema.text("type"));
  }

  private String parameter(Parameter parameter, UnaryOperator<String> naming) {
    String type = TypeText.of(parameter.type(), naming, isForChecker);
    String start = parameter.name() + ": ";
    if (parameter.isRequired()) {
      return start + type;
    }
    if (parameter.defaultLiteral() != null) {
      return start + type + " = " + parameter.defaultLiteral();
    }
    return start
        + TypeText.of(PythonType.orNone(parameter.type()), naming, isForChecker)
        + " = None";
  }
}
