package dev.glovebox.e2e.journeys;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every script of {@code src/test/python/cases}, one after the other in one Code Mode. */
@InBrowser
@Tag("thin-path")
class ScriptCasesTest {

  @TestFactory
  Stream<DynamicTest> scripts(Visit visit) {
    LabPage lab = LabPage.open(visit, "bank");
    lab.call("openBank");
    return ScriptCase.all().stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.name(), () -> script.check(lab.execute(script.code()))));
  }
}
