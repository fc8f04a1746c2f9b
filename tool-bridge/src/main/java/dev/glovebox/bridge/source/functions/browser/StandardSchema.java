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

  /** Its path: numbers in brackets, names after dots. */
  static String pathOf(Issue issue) {
    JSArrayReader<JSObject> steps = stepsOf(issue);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < steps.getLength(); i++) {
      String key = keyOf(steps.get(i));
      if (isIndex(steps.get(i))) {
        path.append('[').append(key).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(key);
      }
    }
    return path.toString();
  }

  @JSBody(params = "issue", script = "return issue.path || []")
  static JSArrayReader<JSObject> stepsOf(Issue issue) {
    throw new UnsupportedOperationException();
  }

  /** A step is a key, or an object with one. */
  @JSBody(params = "step", script = "return String(Object(step) === step ? step.key : step)")
  static String keyOf(JSObject step) {
    throw new UnsupportedOperationException();
  }

  @JSBody(
      params = "step",
      script = "return typeof (Object(step) === step ? step.key : step) === 'number'")
  static boolean isIndex(JSObject step) {
    throw new UnsupportedOperationException();
  }

  @JSBody(params = "issue", script = "return String(issue.message)")
  static String messageOf(Issue issue) {
    throw new UnsupportedOperationException();
  }
}
