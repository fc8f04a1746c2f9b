package dev.glovebox.e2e.platforms;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.AppWindow;
import dev.glovebox.e2e.pages.PlatformPage;
import dev.glovebox.e2e.scripts.ScriptCase;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Every script of {@code src/test/python/platform}, beside a window of a trading application, on
 * both versions of the client library; those of {@code platform-open} say what the open platform
 * does not do.
 */
@InBrowser
class IoConnectScriptsTest {
  private static final Map<String, ?> ALLOWING_ALL =
      Map.of("policy", Map.of("allow", new String[] {"*"}), "limits", Map.of("callMs", 12_000));
  private static final String LICENCE = "GLOVEBOX_IO_CONNECT_LICENCE";
  private static final String LAST_METHOD = "trading.quote";

  private PlatformPage platform;
  private AppWindow desk;
  private AppWindow trading;

  @TestFactory
  Stream<DynamicTest> scriptsOnVersion3(Visit visit) {
    platform = PlatformPage.open(visit);
    return tests("consumer", "platform", "platform-open");
  }

  @TestFactory
  Stream<DynamicTest> scriptsOnVersion4(Visit visit) {
    platform = PlatformPage.open(visit);
    return tests("consumer-4", "platform", "platform-open");
  }

  @TestFactory
  @EnabledIfEnvironmentVariable(
      named = LICENCE,
      matches = ".+",
      disabledReason = "The licensed platform needs a key, and its package beside the others.")
  Stream<DynamicTest> scriptsOnTheLicensedPlatform(Visit visit) {
    platform = PlatformPage.openLicensed(visit, System.getenv(LICENCE));
    return tests("consumer-4", "platform");
  }

  private Stream<DynamicTest> tests(String application, String... folders) {
    desk = platform.start(application).makeCodeMode(ALLOWING_ALL, Map.of());
    startTrading();
    return Stream.of(folders)
        .flatMap(folder -> ScriptCase.in(folder).stream())
        .map(script -> DynamicTest.dynamicTest(script.name(), () -> run(script)));
  }

  /** A script may close the window that it calls; the next one gets another. */
  private void run(ScriptCase script) {
    if (trading.isClosed()) {
      desk.awaitCatalogue(LAST_METHOD, false, () -> trading);
      startTrading();
    }
    script.check(desk.execute(script.code()));
  }

  private void startTrading() {
    trading = desk.awaitCatalogue(LAST_METHOD, true, () -> platform.start("trading"));
  }
}
