package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.schema.OneLine;
import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.signature.Parameter;
import dev.glovebox.bridge.signature.Signature;
import dev.glovebox.bridge.stub.ShortType.Keys;
import dev.glovebox.bridge.stub.TypeText.Many;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;

/**
 * A tool in one line that can be called from: what must be given with its type, what may be given
 * by its name, and the keys of the result. Types of objects stand in braces, because their classes
 * are not shown beside it.
 */
final class LineText {
  private static final int MOST_OPTIONAL = 4;

  private static final int MAX_SUMMARY = 80;
  private static final int MOST_OF_RESULT = 90;

  private final Tool tool;
  private final Signature signature;
  private final String description;

  LineText(Tool tool, Signature signature, String description) {
    this.tool = tool;
    this.signature = signature;
    this.description = description;
  }

  /**
   * {@code crm.find_clients(name: str, limit=…) -> list[{id, name, adviser}] # Clients whose …}.
   */
  String line() {
    String call = tool.name().qualified() + "(" + parameters() + ") -> " + result();
    String summary = OneLine.of(description, MAX_SUMMARY);
    String observed = signature.seen() != Signature.Seen.NOTHING ? "(observed result) " : "";
    String comment = (observed + summary).strip();
    return comment.isEmpty() ? call : call + "  # " + comment;
  }

  /**
   * The call alone with the types of all that can be given, and of the keys: {@code
   * find_clients(name: str, limit=20) -> list[{id: int, name}]}. A key without a type is a text.
   */
  String call() {
    List<String> texts = new ArrayList<>();
    for (Parameter parameter : signature.parameters()) {
      texts.add(deep(parameter));
    }
    if (signature.rest() != null) {
      texts.add("**" + signature.restName());
    }
    String given = String.join(", ", texts);
    return tool.name().function() + "(" + given + ") -> " + result(Keys.TYPES);
  }

  private String deep(Parameter parameter) {
    String typed = parameter.name() + ": " + given(Keys.TYPES).type(parameter.type());
    boolean isPlain = parameter.type() instanceof PythonType.Plain;
    String value = parameter.defaultLiteral();
    return parameter.isRequired()
        ? typed
        : value == null ? typed + "=…" : (isPlain ? parameter.name() : typed) + "=" + value;
  }

  private String parameters() {
    List<String> texts = new ArrayList<>();
    int optional = 0;
    for (Parameter parameter : signature.parameters()) {
      if (parameter.isRequired()) {
        texts.add(parameter.name() + ": " + given(Keys.NAMES).type(parameter.type()));
      } else if (++optional <= MOST_OPTIONAL) {
        texts.add(parameter.name() + "=…");
      }
    }
    if (optional > MOST_OPTIONAL) {
      texts.add("… " + (optional - MOST_OPTIONAL) + " more");
    }
    if (signature.rest() != null) {
      texts.add("**" + signature.restName());
    }
    return String.join(", ", texts);
  }

  /** With the keys of what is below where that is short. */
  private String result() {
    String told = result(Keys.BELOW);
    return told.length() <= MOST_OF_RESULT ? told : result(Keys.NAMES);
  }

  private String result(Keys keys) {
    return new ShortType(signature.result().declarations(), keys, Many.KINDS)
        .type(signature.result().type());
  }

  /** Who has to give one of many values must know that not any text will do. */
  private ShortType given(Keys keys) {
    return new ShortType(signature.parameterTypes(), keys, Many.SOME);
  }
}
