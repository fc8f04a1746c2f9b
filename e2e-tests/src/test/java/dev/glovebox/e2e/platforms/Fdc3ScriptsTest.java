package dev.glovebox.e2e.platforms;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.AppWindow;
import dev.glovebox.e2e.pages.DeskPage;
import dev.glovebox.e2e.pages.PlatformPage;
import dev.glovebox.e2e.scripts.ScriptCase;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Scripts over two desktop agents: {@code src/test/python/fdc3} over one in this page with its
 * applications in iframes, and {@code src/test/python/fdc3-of-io-connect} over {@code window.fdc3}
 * of a window on an io.Connect platform.
 */
@InBrowser
class Fdc3ScriptsTest {
  private static final Map<String, ?> ALLOWING_ALL =
      Map.of("policy", Map.of("allow", new String[] {"*"}), "limits", Map.of("callMs", 12_000));

  @TestFactory
  Stream<DynamicTest> scriptsOverAnAgentWithFrames(Visit visit) {
    DeskPage desk = DeskPage.open(visit);
    return ScriptCase.in("fdc3").stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.name(), () -> script.check(desk.execute(script.code()))));
  }

  @TestFactory
  Stream<DynamicTest> scriptsOverTheAgentOfAnIoConnectWindow(Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    AppWindow desk = platform.start("consumer-fdc3").makeFdc3CodeMode(ALLOWING_ALL);
    platform.start("trading");
    return ScriptCase.in("fdc3-of-io-connect").stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.name(), () -> script.check(desk.execute(script.code()))));
  }
}
