package dev.glovebox.bridge.source.functions.browser;

import dev.glovebox.bridge.source.functions.IssueTexts;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/**
 * A validator of the <a href="https://standardschema.dev">Standard Schema</a> specification: zod,
 * valibot, arktype and others give one.
 */
interface StandardSchema extends JSObject {

  /** Whether the value is such a validator, an object or a function. */
  @JSBody(
      params = "value",
      script =
          "return !!value && !!value['~standard'] &&"
              + " typeof value['~standard'].validate === 'function'")
  static boolean isOne(JSObject value) {
    throw new UnsupportedOperationException();
  }

  /**
   * Its JSON Schema as text, or an empty text when it has none: the extension of the specification
   * is young, and some types have no JSON Schema.
   *
   * @param side {@code input} or {@code output}
   */
  @JSBody(
      params = {"schema", "side"},
      script =
          "return schema['~standard'].jsonSchema ? JSON.stringify("
              + "schema['~standard'].jsonSchema[side]({ target: 'draft-2020-12' })) : ''")
  static String jsonSchema(JSObject schema, String side) {
    throw new UnsupportedOperationException();
  }

  /** Validates and transforms; without a validator every value passes as it is. */
  @JSBody(
      params = {"schema", "value"},
      script =
          "return Promise.resolve(schema ? schema['~standard'].validate(value)"
              + " : { value: value })")
  static JSPromise<Result> validate(JSObject schema, JSObject value) {
    throw new UnsupportedOperationException();
  }

  /** What a validator says: issues, or a value. */
  interface Result extends JSObject {
    @JSProperty
    JSObject getValue();
  }

  /** The issues of a result; an empty list when there are none. */
  @JSBody(params = "result", script = "return result.issues || []")
  static JSArrayReader<Issue> issuesOf(Result result) {
    throw new UnsupportedOperationException();
  }

  /** One issue. */
  interface Issue extends JSObject {}

  /** All issues as one text, or null when there are none. */
  static String problemOf(Result result) {
    JSArrayReader<Issue> issues = issuesOf(result);
    if (issues.getLength() == 0) {
      return null;
    }
    IssueTexts texts = new IssueTexts();
    for (int i = 0; i < issues.getLength(); i++) {
      texts.add(pathOf(issues.get(i)), messageOf(issues.get(i)));
    }
    return texts.text();
  }

  /** Its path: numbers in brackets, names after dots. A step is a key, or an object with one. */
  @JSBody(
      params = "issue",
      script =
          "return (issue.path || [])"
              + ".map(function (step) { return Object(step) === step ? step.key : step; })"
              + ".reduce(function (at, key) { return typeof key === 'number'"
              + " ? at + '[' + key + ']' : (at ? at + '.' : '') + String(key); }, '')")
  static String pathOf(Issue issue) {
    throw new UnsupportedOperationException();
  }

  @JSBody(params = "issue", script = "return String(issue.message)")
  static String messageOf(Issue issue) {
    throw new UnsupportedOperationException();
  }
}
