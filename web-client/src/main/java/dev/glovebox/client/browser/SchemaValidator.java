package dev.glovebox.client.browser;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.json.browser.BrowserJsonWriter;
import dev.glovebox.bridge.schema.ValueProblem;
import dev.glovebox.bridge.schema.ValueValidator;
import dev.glovebox.client.schema.SlowChecks;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;

/**
 * The JSON Schema library: what {@code schemas/on-page.js} finds out quickly stays on the page, the
 * rest is left to the worker. It is loaded after the sandbox started.
 */
final class SchemaValidator implements ValueValidator {
  /** Sources that are listed anew come with schemas of their own each time. */
  private static final int MOST_TEXTS = 500;

  private final SlowChecks slow;
  private final Map<Json, String> schemaTexts = new IdentityHashMap<>();
  private Validate validate;

  SchemaValidator(SlowChecks slow) {
    this.slow = slow;
  }

  /** The library's one function. */
  @JSFunctor
  interface Validate extends JSObject {
    /** Undefined when it may take long. */
    JSObject validate(String schema, String value);
  }

  /** What was found. */
  interface Found extends JSObject {
    @JSProperty
    JSArrayReader<Problem> getProblems();

    @JSProperty
    int getMore();
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

  @Override
  public void validate(Json schema, String json, Consumer<Finding> finding) {
    String schemaText;
    try {
      schemaText = textOf(schema);
    } catch (JsonSyntaxException tooDeep) {
      finding.accept(new Finding.BrokenOff("it is nested too deep"));
      return;
    }
    Finding found = found(schemaText, json);
    if (found == null) {
      slow.check(schemaText, json, finding);
    } else {
      finding.accept(found);
    }
  }

  private String textOf(Json schema) {
    if (schemaTexts.size() == MOST_TEXTS) {
      schemaTexts.clear();
    }
    return schemaTexts.computeIfAbsent(schema, BrowserJsonWriter::write);
  }

  /**
   * What the page finds out; null when that may take long. While the library is not there no call
   * passes, nor when it throws.
   */
  private Finding found(String schema, String json) {
    if (validate == null) {
      return new Finding.Unmade("the library that compares with schemas is not there", "");
    }
    try {
      JSObject found = validate.validate(schema, json);
      return JSObjects.isUndefined(found) ? null : checked((Found) found);
    } catch (RuntimeException problem) {
      return new Finding.BrokenOff("the check threw");
    }
  }

  private static Finding checked(Found found) {
    List<ValueProblem> problems = new ArrayList<>();
    for (int i = 0; i < found.getProblems().getLength(); i++) {
      Problem problem = found.getProblems().get(i);
      problems.add(new ValueProblem(problem.getPath(), problem.getExpected(), problem.getCame()));
    }
    return new Finding.Checked(problems, found.getMore());
  }
}
