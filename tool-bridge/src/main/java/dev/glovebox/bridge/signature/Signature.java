package dev.glovebox.bridge.signature;

import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.schema.SchemaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Parameters and result of one tool.
 *
 * @param parameters in the order in which positional arguments fill them
 * @param rest the type of further named arguments, or null when there are none
 * @param parameterTypes the named types that parameters use
 * @param result the result with the named types that it uses
 * @param seen whether the result is what was seen, and not what is declared
 */
public record Signature(
    List<Parameter> parameters,
    PythonType rest,
    Map<String, Declaration> parameterTypes,
    SchemaTypes result,
    Seen seen) {

  /** What results have shown that is not declared. */
  public enum Seen {
    NOTHING,
    UNDECLARED,
    CONTRADICTING
  }

  /** The same with the notes of its parameters changed. */
  public Signature withNotes(UnaryOperator<String> change) {
    List<Parameter> noted = new ArrayList<>();
    parameters.forEach(parameter -> noted.add(parameter.withNote(change.apply(parameter.note()))));
    return new Signature(List.copyOf(noted), rest, parameterTypes, result, seen);
  }

  /** The parameter of that name, in Python or in JSON, or null. */
  public Parameter parameter(String name) {
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return parameter;
      }
    }
    for (Parameter parameter : parameters) {
      if (parameter.property().equals(name)) {
        return parameter;
      }
    }
    return null;
  }

  /** The names of the parameters in Python. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : parameters) {
      names.add(parameter.name());
    }
    return names;
  }

  /** A name for further named arguments that no parameter has. */
  public String restName() {
    for (String name : new String[] {"arguments", "more", "further_arguments"}) {
      if (parameter(name) == null) {
        return name;
      }
    }
    return "all_further_arguments";
  }

  /** Whether {@code None} is a value of the parameter, and not just a way to leave it out. */
  public boolean admitsNone(Parameter parameter) {
    return admitsNone(parameter.type());
  }

  private boolean admitsNone(PythonType type) {
    return switch (type) {
      case PythonType.Plain plain -> plain.equals(PythonType.NONE) || plain.equals(PythonType.ANY);
      case PythonType.UnionOf union -> {
        for (PythonType option : union.options()) {
          if (admitsNone(option)) {
            yield true;
          }
        }
        yield false;
      }
      case PythonType.Named named ->
          parameterTypes.get(named.name()) instanceof Declaration.Alias alias
              && !(alias.type() instanceof PythonType.Named)
              && admitsNone(alias.type());
      default -> false;
    };
  }
}
