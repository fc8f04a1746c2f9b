package dev.glovebox.e2e.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.NodeProgram;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.NewUserPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the packed package to the first answer, with every bundler of the guide. */
@InBrowser
class NewUserTest {
  private static final String PROGRAM = "new-user.mjs";
  private static final String ANSWER = "Jonas Weber";

  @ParameterizedTest
  @ValueSource(strings = {"Vite", "webpack", "Rollup", "esbuild", "A page without a bundler"})
  void firstExampleAnswers(String section, Visit visit) {
    try (NodeProgram site = NodeProgram.start(PROGRAM, section)) {
      assertEquals(ANSWER, NewUserPage.firstLineLoggedAt(visit, site.at("/")));
    }
  }

  @Test
  void firstExampleAnswersInTheDevServerOfVite(Visit visit) {
    try (NodeProgram site = NodeProgram.start(PROGRAM, "Vite", "dev")) {
      assertEquals(ANSWER, NewUserPage.firstLineLoggedAt(visit, site.at("/")));
    }
  }

  @Test
  void classicScriptThatSaysWhereTheFilesAreAnswers(Visit visit) {
    try (NodeProgram site = NodeProgram.start(PROGRAM, "A classic script")) {
      assertEquals("42", NewUserPage.firstLineLoggedAt(visit, site.at("/")));
    }
  }

  @Test
  void classicScriptThatDoesNotSayItIsToldWhatToDo(Visit visit) {
    String said =
        "a classic script does not know where it is, so assets must say where the runtime files are";
    visit.complaints().expect(said);
    try (NodeProgram site = NodeProgram.start(PROGRAM, "A classic script", "without-assets")) {
      assertEquals("GloveboxError: " + said, NewUserPage.firstErrorAt(visit, site.at("/")));
    }
  }

  /** The names of the files tell versions apart. */
  @ParameterizedTest
  @ValueSource(strings = {"without-copy", "other-version"})
  void runtimeThatIsMissingOrOldFailsTheFirstRun(String mistake, Visit visit) {
    visit.complaints().tolerate("404 (Not Found)");
    try (NodeProgram site = NodeProgram.start(PROGRAM, "esbuild", mistake)) {
      String logged = NewUserPage.firstLineLoggedAt(visit, site.at("/"));
      assertTrue(logged.contains("runtime-unavailable"), logged);
      assertTrue(logged.contains("answered with status 404"), logged);
    }
  }

  /** Most hosts of apps send the app's page for what is not there. */
  @Test
  void runtimeThatIsMissingBehindAFallbackFailsTheFirstRun(Visit visit) {
    try (NodeProgram site = NodeProgram.start(PROGRAM, "esbuild", "without-copy", "fallback")) {
      String logged = NewUserPage.firstLineLoggedAt(visit, site.at("/"));
      assertTrue(logged.contains("runtime-unavailable"), logged);
      assertTrue(logged.contains("a page of HTML came"), logged);
    }
  }

  /** Next.js alone weighs more than all other packages of the tests together. */
  @ParameterizedTest
  @ValueSource(strings = {"start", "dev"})
  @Tag("long")
  void clientComponentOfNextAnswers(String mode, Visit visit) {
    try (NodeProgram site = NodeProgram.start(PROGRAM, "Next.js", mode)) {
      assertEquals(ANSWER, NewUserPage.firstParagraphAt(visit, site.at("/")));
    }
  }
}
