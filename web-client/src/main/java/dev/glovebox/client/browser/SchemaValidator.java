package dev.glovebox.client.browser;

import dev.glovebox.bridge.gate.ValueProblem;
import dev.glovebox.bridge.gate.ValueValidator;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonWriter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/**
 * The JSON Schema library of {@code schema-validator.js}, which is loaded after the sandbox
 * started.
 */
final class SchemaValidator implements ValueValidator {
  /** Sources that are listed anew come with schemas of their own each time. */
  private static final int MOST_TEXTS = 500;

  private final Map<Json, String> schemaTexts = new IdentityHashMap<>();
  private Validate validate;

  /** The library's one function. */
  @JSFunctor
  interface Validate extends JSObject {
    JSArrayReader<Problem> validate(String schema, String value);
  }

  /** One thing that is wrong. */
  interface Problem extends JSObject {
    @JSProperty
    String getPath();

    @JSProperty
    String getExpected();

    @JSProperty
    String getCame();
  }

  void use(Validate loaded) {
    validate = loaded;
  }

  /** Refuses while the library is not there: no call passes unchecked. */
  @Override
  public List<ValueProblem> validate(Json schema, String json) {
    if (validate == null) {
      throw new IllegalStateException("the schema library is not loaded");
    }
    if (schemaTexts.size() == MOST_TEXTS) {
      schemaTexts.clear();
    }
    String schemaText = schemaTexts.computeIfAbsent(schema, JsonWriter::write);
    JSArrayReader<Problem> found = validate.validate(schemaText, json);
    List<ValueProblem> problems = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Problem problem = found.get(i);
      problems.add(new ValueProblem(problem.getPath(), problem.getExpected(), problem.getCame()));
    }
    return problems;
  }
}
