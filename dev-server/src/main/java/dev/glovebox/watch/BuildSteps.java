package dev.glovebox.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is made from what, in the order in which it is made. What Java is made into is told here,
 * for compilers that stay warm; all that Node makes is told in each module's {@code
 * build/make.mjs}, which knows by itself what has changed. So these two run after every change.
 */
final class BuildSteps {
  /** What is looked at. */
  static final List<String> SOURCES =
      List.of(
          "tool-bridge",
          "sandbox-worker",
          "web-client",
          "build",
          "docs/licences",
          "LICENSE",
          "NOTICE",
          "README.md");

  private static final String BRIDGE = "tool-bridge/src/main/java/";
  private static final String SANDBOX = "sandbox-worker/src/main/java/";
  private static final String CLIENT = "web-client/src/main/java/";
  private static final String DEMO = "web-client/demo/src/main/java/";

  /** A program of its own: the page and the desk know nothing of each other. */
  private static final String DESK = DEMO + "dev/glovebox/demo/desk/";

  /** What both say numbers in. */
  private static final String WORDS = DEMO + "dev/glovebox/demo/words/";

  /** What stands for a change of every Java source. */
  static final Set<String> ALL_JAVA = Set.of(BRIDGE, SANDBOX, CLIENT, DEMO, DESK);

  /** What every path begins with. */
  private static final List<String> ANY = List.of("");

  /** A browser on this machine gains nothing from it. */
  private static final List<String> UNCOMPRESSED = List.of("--without", "compression");

  private static final String GUEST_SIDE = SANDBOX + "dev/glovebox/sandbox/guest/";
  private static final String PAGE_SIDE = SANDBOX + "dev/glovebox/sandbox/page/";

  private BuildSteps() {}

  static List<Step> in(Path checkout) {
    Path bridge = checkout.resolve("tool-bridge");
    Path sandbox = checkout.resolve("sandbox-worker");
    Path client = checkout.resolve("web-client");
    return List.of(
        new Step("bridge classes", List.of(BRIDGE), List.of(), new JavaSources(bridge)),
        new Step("sandbox classes", List.of(SANDBOX), List.of(), new JavaSources(sandbox)),
        new Step(
            "client classes",
            List.of(BRIDGE, SANDBOX, "!" + GUEST_SIDE, CLIENT, DEMO),
            List.of(),
            new JavaSources(client, bridge, sandbox)),
        new Step(
            "guest",
            List.of(SANDBOX, "!" + PAGE_SIDE),
            List.of(),
            new TeaVmBundle(
                "dev.glovebox.sandbox.guest.browser.GuestModule", "teavm/guest.js", sandbox)),
        new Step(
            "core",
            List.of(BRIDGE, SANDBOX, "!" + GUEST_SIDE, CLIENT),
            List.of(),
            new TeaVmBundle(
                "dev.glovebox.client.browser.GloveboxModule",
                "teavm/core.js",
                client,
                bridge,
                sandbox)),
        new Step(
            "demo's page",
            List.of(DEMO, "!" + DESK),
            List.of(),
            new TeaVmBundle(
                "dev.glovebox.demo.page.browser.PageModule", "teavm-demo/page.js", client)),
        new Step(
            "demo's desk",
            List.of(DESK, WORDS),
            List.of(),
            new TeaVmBundle(
                "dev.glovebox.demo.desk.browser.DeskModule", "teavm-demo/desk.js", client)),
        new Step(
            "sandbox files",
            ANY,
            List.of(),
            new NodeScript(sandbox, "build/make.mjs", UNCOMPRESSED)),
        new Step(
            "package and demo",
            ANY,
            List.of(),
            new NodeScript(client, "build/make.mjs", UNCOMPRESSED)));
  }
}
