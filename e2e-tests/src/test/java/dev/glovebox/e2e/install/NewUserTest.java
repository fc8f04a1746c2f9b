package dev.glovebox.e2e.install;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.time.Sample;
import dev.glovebox.e2e.harness.time.Turn;
import dev.glovebox.e2e.pages.NewUserPage;
import dev.glovebox.e2e.pages.ToldFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From the packed package to the first answer, with every bundler of the guide; and what each
 * mistake with the runtime files comes to, in what the bundler has built.
 */
@InBrowser
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class NewUserTest {
  private static final String ANSWER = "Jonas Weber";
  private static final String CLASSIC = "A classic script";

  /**
   * Since the page began, with all that it loads. A second of it is the failure's own, to which
   * {@code RuntimeFilesTest} holds it; the rest is for a machine that does other things.
   */
  private static final double MOST_MS = 10_000;

  /** What each section of the guide has built, for all tests of it. */
  private static final Map<String, NewUserSite> BUILT = new HashMap<>();

  @AfterAll
  static void close() {
    BUILT.values().forEach(NewUserSite::close);
    BUILT.clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vite", "webpack", "Rollup", "esbuild", "A page without a bundler"})
  void firstExampleAnswers(String section, Visit visit) {
    assertEquals(ANSWER, NewUserPage.firstLineLoggedAt(visit, built(section).honest()));
  }

  @Test
  void firstExampleAnswersInTheDevServerOfVite(Visit visit) {
    try (NewUserSite site = NewUserSite.build("Vite", "dev")) {
      assertEquals(ANSWER, NewUserPage.firstLineLoggedAt(visit, site.honest()));
    }
  }

  @Test
  void classicScriptThatSaysWhereTheFilesAreAnswers(Visit visit) {
    assertEquals("42", NewUserPage.firstLineLoggedAt(visit, built(CLASSIC).honest()));
  }

  @Test
  void classicScriptThatDoesNotSayItIsToldWhatToDo(Visit visit) {
    String said =
        "a classic script does not know where it is, so assets must say where the runtime files are";
    visit.complaints().expect(said);
    try (NewUserSite site = NewUserSite.build(CLASSIC, "without-assets")) {
      ToldFailure failure = NewUserPage.firstFailureAt(visit, site.honest());
      assertEquals("option-invalid", failure.code());
      assertEquals(said, failure.message());
      assertTrue(failure.hint().contains("set assets to the address of DIR"), failure::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Vite", "webpack", "Rollup", "esbuild", "A page without a bundler", CLASSIC})
  void mistakesWithTheRuntimeFilesAreToldWithTheirRemedy(String section, Visit visit) {
    visit.complaints().tolerate("404 (Not Found)");
    // Told twice.
    visit.complaints().tolerate("connect-src");
    visit.complaints().tolerate("Refused to connect");
    assertAll(
        Sample.of(List.of(Mistake.values())).stream()
            .map(mistake -> (Executable) () -> assertTold(mistake, built(section), "", visit)));
  }

  /** Next.js alone weighs more than all other packages of the tests together. */
  @Test
  @Tag("long")
  void clientComponentOfNextAnswersAndIsToldWhatIsMissing(Visit visit) {
    visit.complaints().tolerate("404 (Not Found)");
    try (NewUserSite site = NewUserSite.build("Next.js")) {
      assertEquals(ANSWER, NewUserPage.firstParagraphAt(visit, site.honest()));
      assertTold(Mistake.MISSING, site, "entries", visit);
    }
  }

  @Test
  @Tag("long")
  void clientComponentOfNextAnswersInItsDevServer(Visit visit) {
    try (NewUserSite site = NewUserSite.build("Next.js", "dev")) {
      assertEquals(ANSWER, NewUserPage.firstParagraphAt(visit, site.honest()));
    }
  }

  private static NewUserSite built(String section) {
    return BUILT.computeIfAbsent(section, NewUserSite::build);
  }

  private static void assertTold(Mistake mistake, NewUserSite site, String page, Visit visit) {
    NewUserSite.Spoilt spoilt = site.with(mistake);
    String said = mistake.isInTheFiles() ? "run \"npx glovebox copy\"" : "has all 6 runtime files";
    assertTrue(spoilt.check().contains(said), spoilt::check);

    ToldFailure failure = toldInTime(visit, spoilt.address() + page);
    assertEquals("runtime-unavailable", failure.code(), failure::toString);
    assertTrue(failure.message().contains(mistake.told()), failure::toString);
    assertTrue(failure.hint().contains(mistake.remedy()), failure::toString);
    assertTrue(failure.afterMs() < MOST_MS, failure::toString);
  }

  /** What took too long beside other tests is tried again while none runs. */
  private static ToldFailure toldInTime(Visit visit, String address) {
    ToldFailure[] told = {NewUserPage.firstFailureAt(visit, address)};
    if (told[0].afterMs() >= MOST_MS) {
      Turn.alone(() -> told[0] = NewUserPage.firstFailureAt(visit, address));
    }
    return told[0];
  }
}
