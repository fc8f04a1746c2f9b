package dev.glovebox.e2e.portable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.CompiledTestsPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The tests of pure code once more, compiled as the product is compiled. */
@InBrowser
@Tag("thin-path")
class CompiledTestsTest {

  /** TeaVM takes half a minute, and several where other builds run beside it. */
  @Timeout(600)
  @Test
  void testsOfPureCodePassCompiledToo(Visit visit) throws Exception {
    Exceptions exceptions = Exceptions.read();
    JupiterCases found;
    List<RecordedCase> cases;
    Path bundle;
    try (ModuleClasses classes = new ModuleClasses()) {
      found = JupiterCases.of(classes.tests(exceptions));
      cases = found.cases().stream().filter(one -> !exceptions.holds(one.method())).toList();
      exceptions.assertAllStand(classes);
      bundle = new TestBundle().make(new TableSource(cases).sources());
    }
    assertEquals(found.number(), found.cases().size(), "cases noted, of those that JUnit ran");

    List<String> endings = CompiledTestsPage.run(visit, bundle);

    assertEquals(cases.size(), endings.size(), "cases that ran in the browser, of those listed");
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < endings.size(); i++) {
      if (!endings.get(i).isEmpty()) {
        failures.add(cases.get(i).title() + "\n    " + endings.get(i));
      }
    }
    System.out.println(
        "Compiled tests: " + endings.size() + " of " + found.number() + " ran in the browser.");
    if (!failures.isEmpty()) {
      fail(failures.size() + " tests fail when compiled:\n" + String.join("\n", failures));
    }
  }
}
