package dev.glovebox.e2e.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.NodeProgram;
import org.junit.jupiter.api.Test;

/** The packed package, as tools read it that know what goes wrong with packages. */
class PackageTest {

  @Test
  void publintAndTheTypesCheckerFindNothing() {
    assertEquals("", NodeProgram.output("lint-package.mjs"));
  }

  @Test
  void everyEntryIsBuiltByEveryBundlerWithoutWhatIsOptional() {
    assertEquals("", NodeProgram.output("bundle-entries.mjs"));
  }

  @Test
  void declarationsFitThoseOfThePlatformsAsTheyArePublished() {
    assertEquals("", NodeProgram.output("check-published-types.mjs"));
  }

  @Test
  void everySnippetOfTheDocumentsCompilesAgainstIt() {
    assertEquals("", NodeProgram.output("check-snippets.mjs"));
  }
}
