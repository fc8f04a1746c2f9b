package dev.glovebox.e2e.house;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What TeaVM compiles only at a high price in bytes, or not at all. */
@Tag("house")
class CompiledCodeTest {

  @Test
  void compiledCodeHasNoRegularExpressions() {
    refuseType(
        "java.util.regex.Pattern", "it costs 100 KB in the bundle: walk over the characters");
    refuseType(
        "java.util.regex.Matcher", "it costs 100 KB in the bundle: walk over the characters");
    refuseCall(
        "java.lang.String",
        "split|replaceAll|replaceFirst|matches",
        "it is a regular expression, 100 KB in the bundle: use indexOf or replace");
  }

  @Test
  void compiledCodeDoesNotFormat() {
    refuseCall(
        "java.lang.String", "format|formatted", "it costs 170 KB in the bundle: join strings");
  }

  @Test
  void compiledCodeDoesNotAskWhetherATextIsBlank() {
    refuseCall(
        "java.lang.String",
        "isBlank",
        "the compiled one knows no white space but the space: use strip().isEmpty()");
  }

  @Test
  void compiledCodeTakesNothingOutOfTheMiddleOfADeque() {
    Set<String> types = Set.of("java.util.Queue", "java.util.Deque", "java.util.ArrayDeque");
    noClasses()
        .that()
        .resideInAnyPackage(House.COMPILED)
        .should()
        .accessTargetWhere(
            target(nameMatching("removeIf|removeAll|retainAll"))
                .and(
                    DescribedPredicate.describe(
                        "is that of a queue",
                        call -> types.contains(call.getTargetOwner().getName()))))
        .because("the compiled iterator fails at the second that it takes out: use a LinkedList")
        .check(House.CLASSES);
  }

  @Test
  void compiledCodeHasNoThreads() {
    refuseType("java.lang.Thread", "a tab has one: use callbacks");
    refuseType("java.util.concurrent.CompletableFuture", "TeaVM does not have it: use callbacks");
  }

  @Test
  void compiledCodeHasNoEnumMaps() {
    refuseType("java.util.EnumMap", "TeaVM's compiler dies of it: use a switch or a HashMap");
  }

  /**
   * An enum's own {@code valueOf} is made by the Java compiler, and dropped when nobody calls it.
   */
  @Test
  void compiledCodeDoesNotLookEnumsUpByName() {
    noClasses()
        .that()
        .resideInAnyPackage(House.COMPILED)
        .should()
        .accessTargetWhere(
            callOf("java.lang.Enum", "valueOf")
                .and(
                    DescribedPredicate.describe(
                        "is written by hand", call -> !isMadeByTheCompiler(call))))
        .because("TeaVM's compiler dies of it: compare with each constant's text")
        .check(House.CLASSES);
  }

  private static boolean isMadeByTheCompiler(JavaAccess<?> call) {
    return call.getOriginOwner().isEnum()
        && call.getOrigin().getName().equals("valueOf")
        && call.getTargetOwner().getName().equals("java.lang.Enum");
  }

  private static void refuseType(String type, String reason) {
    noClasses()
        .that()
        .resideInAnyPackage(House.COMPILED)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(type)
        .because(reason)
        .check(House.CLASSES);
  }

  private static void refuseCall(String type, String names, String reason) {
    noClasses()
        .that()
        .resideInAnyPackage(House.COMPILED)
        .should()
        .accessTargetWhere(callOf(type, names))
        .because(reason)
        .check(House.CLASSES);
  }

  private static DescribedPredicate<JavaAccess<?>> callOf(String type, String names) {
    return target(nameMatching(names)).and(target(owner(assignableTo(type))));
  }
}
