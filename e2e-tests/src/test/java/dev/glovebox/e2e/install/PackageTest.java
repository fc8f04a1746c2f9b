package dev.glovebox.e2e.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packed package, as tools read it that know what goes wrong with packages. */
class PackageTest {

  @Test
  void publintAndTheTypesCheckerFindNothing() {
    assertEquals("", NodeProgram.output("lint-package.mjs"));
  }

  /** Of all bundlers it forgives the least. */
  @Test
  void everyEntryIsBuiltByEsbuildWithoutWhatIsOptional() {
    assertEquals("", NodeProgram.output("bundle-entries.mjs", "esbuild"));
  }

  /** A dozen builds. */
  @Tag("long")
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
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
    assertEquals("", NodeProgram.output("documents/check-snippets.mjs"));
  }

  @Test
  void everyCommandOfTheDocumentsIsThere() {
    assertEquals("", NodeProgram.output("documents/check-commands.mjs"));
  }

  @Test
  void everyPythonExampleOfTheDocumentsEndsAsItsPageSays() {
    Path node = Checkout.file("e2e-tests/node_modules/node25/bin/node");
    assertEquals("", NodeProgram.outputIn(node, "documents/check-error-pages.mjs"));
  }
}
