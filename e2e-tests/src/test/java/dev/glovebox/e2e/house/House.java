package dev.glovebox.e2e.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The modules by their packages, and their main classes, read once for all tests. */
final class House {
  static final String BRIDGE = "dev.glovebox.bridge..";
  static final String SANDBOX = "dev.glovebox.sandbox..";
  static final String CLIENT = "dev.glovebox.client..";
  static final String DEMO = "dev.glovebox.demo..";
  static final String DESK = "dev.glovebox.demo.desk..";
  static final String WORDS = "dev.glovebox.demo.words..";
  static final String SERVER = "dev.glovebox.server..";
  static final String WATCH = "dev.glovebox.watch..";

  /** What TeaVM compiles. */
  static final String[] COMPILED = {BRIDGE, SANDBOX, CLIENT, DEMO};

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(
              "dev.glovebox.bridge",
              "dev.glovebox.sandbox",
              "dev.glovebox.client",
              "dev.glovebox.demo",
              "dev.glovebox.server",
              "dev.glovebox.watch");

  private House() {}
}
