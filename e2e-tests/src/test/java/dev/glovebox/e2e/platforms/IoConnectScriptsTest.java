package dev.glovebox.e2e.platforms;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.journeys.ScriptCase;
import dev.glovebox.e2e.pages.AppWindow;
import dev.glovebox.e2e.pages.PlatformPage;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every script of {@code src/test/python/platform}, beside a window of a trading application, on
 * both versions of the client library.
 */
@InBrowser
class IoConnectScriptsTest {
  private static final Map<String, ?> ALLOWING_ALL =
      Map.of("policy", Map.of("allow", new String[] {"*"}), "limits", Map.of("callMs", 12_000));
  private static final String LAST_METHOD = "trading.quote";

  private PlatformPage platform;
  private AppWindow desk;
  private AppWindow trading;

  @TestFactory
  Stream<DynamicTest> scriptsOnVersion3(Visit visit) {
    return tests(visit, "consumer");
  }

  @TestFactory
  Stream<DynamicTest> scriptsOnVersion4(Visit visit) {
    return tests(visit, "consumer-4");
  }

  private Stream<DynamicTest> tests(Visit visit, String application) {
    platform = PlatformPage.open(visit);
    desk = platform.start(application).makeCodeMode(ALLOWING_ALL, Map.of());
    startTrading();
    return ScriptCase.in("platform").stream()
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
