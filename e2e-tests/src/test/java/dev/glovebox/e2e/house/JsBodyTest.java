package dev.glovebox.e2e.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 7: no program hides in a string. */
@Tag("house")
class JsBodyTest {
  private static final String ANNOTATION = "org.teavm.jso.JSBody";

  @Test
  void everyJsBodyIsOneExpression() {
    List<JavaMethod> methods =
        House.CLASSES.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(ANNOTATION))
            .toList();

    List<String> offenders =
        methods.stream().flatMap(method -> complaint(method).stream()).toList();

    assertFalse(methods.isEmpty(), "no @JSBody was found");
    assertEquals(
        List.of(),
        offenders,
        "a @JSBody is one expression of ES5: write the rest in Java or a .js file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return a",
        "return a ? b.c : d[0];",
        "return { a: a, b: [1, 'x', null] }",
        "return new Map()",
        "throw a",
        "a.b(c)",
        "a.b = c",
        "return /x/.test(typeof a)",
        "return (!a && b) + this.c"
      })
  void oneExpressionIsFine(String script) {
    assertEquals(Optional.empty(), JsBodyScript.problem(script));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          return `a`               | "`a`" is not an expression of ES5
          return a(`b`)            | "`b`" is not an expression of ES5
          yield a                  | "yield a" is not an expression of ES5
          [a, b] = c               | "[a, b] = c" is not an expression of ES5
          let a = 1                | "let a = 1" is not an expression of ES5
          const a = 1              | "const a = 1" is not an expression of ES5
          var a = 1                | "var a = 1" is not an expression of ES5
          return { a }             | "a: a" is not an expression of ES5
          return a ** b            | "a ** b" is not an expression of ES5
          return () => a           | "() => a" is not an expression of ES5
          return function () {}    | "function() { }" is not an expression of ES5
          if (a) b()               | "if (a) b()" is not an expression of ES5
          a(); b()                 | it has 2 statements, one is allowed
          var a = b; return a      | it has 2 statements, one is allowed
          ;                        | it has 0 statements, one is allowed
          return                   | it returns nothing
          return [...a]            | it is not ES5: syntax error
          """)
  void whatTeaVmLosesOrHidesIsNamed(String script, String problem) {
    assertEquals(Optional.of(problem), JsBodyScript.problem(script));
  }

  @Test
  void longScriptIsRefused() {
    assertEquals(
        Optional.of("it has 241 characters, 240 are allowed"),
        JsBodyScript.problem("return '" + "x".repeat(232) + "'"));
  }

  private static Optional<String> complaint(JavaMethod method) {
    Object script = method.getAnnotationOfType(ANNOTATION).getExplicitlyDeclaredProperty("script");
    return JsBodyScript.problem((String) script)
        .map(problem -> method.getFullName() + ": " + problem);
  }
}
