package dev.glovebox.e2e.scripts;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every script of {@code src/test/python/cases}, one after the other in one Code Mode; those that
 * say {@code check: off} in another, which does not check them before they run.
 */
@InBrowser
@Tag("thin-path")
class ScriptCasesTest {

  @TestFactory
  Stream<DynamicTest> scripts(Visit visit) {
    return run(visit, "openBank", ScriptCase::isChecked);
  }

  @TestFactory
  Stream<DynamicTest> uncheckedScripts(Visit visit) {
    return run(visit, "openUncheckedBank", script -> !script.isChecked());
  }

  private static Stream<DynamicTest> run(
      Visit visit, String opening, Predicate<ScriptCase> isMeant) {
    LabPage lab = LabPage.open(visit, "journeys/bank");
    lab.call(opening);
    return ScriptCase.in("cases").stream()
        .filter(isMeant)
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.name(), () -> script.check(lab.execute(script.code()))));
  }
}
