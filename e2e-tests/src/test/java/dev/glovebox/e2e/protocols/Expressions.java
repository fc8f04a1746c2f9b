package dev.glovebox.e2e.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonParser;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Scripts of one expression, and what each must come to. */
record Expressions(LabPage lab) {

  /** Each has the value that stands behind it as JSON. */
  Stream<DynamicTest> have(Map<String, String> values) {
    return each(
        values,
        (expression, value) ->
            assertEquals(JsonParser.parseString(value), lab.execute(expression).value()));
  }

  /** Each raises the error whose code and message stand behind it. */
  Stream<DynamicTest> raise(Map<String, String> errors) {
    return each(
        errors,
        (expression, error) ->
            assertEquals(error, lab.execute(catching(expression)).value().getAsString()));
  }

  private static Stream<DynamicTest> each(
      Map<String, String> expressions, BiConsumer<String, String> check) {
    return expressions.entrySet().stream()
        .map(
            entry ->
                dynamicTest(entry.getKey(), () -> check.accept(entry.getKey(), entry.getValue())));
  }

  /** A script whose value is the code and the message of the error that it catches. */
  static String catching(String expression) {
    return "try:\n    "
        + expression
        + "\nexcept ToolError as e:\n    return f'{e.code}: {e.message}'";
  }
}
