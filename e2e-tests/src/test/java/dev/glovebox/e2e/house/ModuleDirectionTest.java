package dev.glovebox.e2e.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tool bridge and sandbox know nothing of each other; only the web client joins them. */
@Tag("house")
class ModuleDirectionTest {

  @Test
  void toolBridgeKnowsNoOtherModule() {
    refuse(House.BRIDGE, House.SANDBOX, House.CLIENT, House.SERVER);
  }

  @Test
  void sandboxWorkerKnowsNoOtherModule() {
    refuse(House.SANDBOX, House.BRIDGE, House.CLIENT, House.SERVER);
  }

  @Test
  void webClientDoesNotKnowTheServer() {
    refuse(House.CLIENT, House.SERVER);
  }

  @Test
  void demoTakesTheProductFromItsPackageAlone() {
    refuse(House.DEMO, House.BRIDGE, House.SANDBOX, House.CLIENT, House.SERVER);
  }

  /** Each is compiled alone, and {@code ./glovebox watch} makes one without the other. */
  @Test
  void pageAndDeskOfTheDemoKnowNothingOfEachOther() {
    noClasses()
        .that()
        .resideInAPackage(House.DEMO)
        .and()
        .resideOutsideOfPackage(House.DESK)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(House.DESK)
        .because("the desk is a program of its own: it is asked through what it exports")
        .check(House.CLASSES);
    noClasses()
        .that()
        .resideInAPackage(House.DESK)
        .should()
        .dependOnClassesThat(
            resideInAPackage(House.DEMO).and(resideOutsideOfPackages(House.DESK, House.WORDS)))
        .because("the desk is a program of its own: it knows no page, but how to say a number")
        .check(House.CLASSES);
  }

  @Test
  void productDoesNotKnowTheDemo() {
    for (String module : new String[] {House.BRIDGE, House.SANDBOX, House.CLIENT}) {
      refuse(module, House.DEMO);
    }
  }

  @Test
  void devServerKnowsNoOtherModule() {
    refuse(House.SERVER, House.BRIDGE, House.SANDBOX, House.CLIENT);
  }

  @Test
  void devServerServesAndBuildsNothing() {
    refuse(House.SERVER, House.WATCH, "org.teavm..", "javax.tools..");
  }

  private static void refuse(String module, String... others) {
    noClasses()
        .that()
        .resideInAPackage(module)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because("modules meet in web-client alone: hand it over through a port there")
        .check(House.CLASSES);
  }
}
