package dev.glovebox.e2e.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Inside a module: the two sides of the wire stay apart, and the browser stays at the edge. */
@Tag("house")
class PackageDirectionTest {
  private static final String PAGE = "dev.glovebox.sandbox.page..";
  private static final String GUEST = "dev.glovebox.sandbox.guest..";
  private static final String WIRE = "dev.glovebox.sandbox.wire..";

  /** Of all modules, and the package at the root of each as well. */
  private static final SliceAssignment EACH_PACKAGE =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "each package of the house";
        }
      };

  @Test
  void pageSideDoesNotKnowTheGuest() {
    refuse(PAGE, "the two sides meet on the wire alone: send a message", GUEST);
  }

  @Test
  void guestSideDoesNotKnowThePage() {
    refuse(GUEST, "the two sides meet on the wire alone: send a message", PAGE);
  }

  @Test
  void wireKnowsNeitherSide() {
    refuse(WIRE, "both sides share the wire: it can belong to neither", PAGE, GUEST);
  }

  @Test
  void packagesOfTheHouseHaveNoCycles() {
    slices()
        .assignedFrom(EACH_PACKAGE)
        .should()
        .beFreeOfCycles()
        .because("a package is understood after those below it: move the shared type down")
        .check(House.CLASSES);
  }

  @Test
  void onlyBrowserPackagesKnowTeaVm() {
    noClasses()
        .that()
        .resideInAnyPackage(House.COMPILED)
        .and()
        .resideOutsideOfPackage("..browser..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.teavm..")
        .because("the core runs on the JVM: put the browser behind a port, in a browser package")
        .check(House.CLASSES);
  }

  private static void refuse(String packages, String reason, String... others) {
    noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because(reason)
        .check(House.CLASSES);
  }
}
