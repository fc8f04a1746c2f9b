package dev.glovebox.server.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is made from what, in the order in which it is made. It repeats the bindings of the modules'
 * Maven builds, which stay the authority.
 */
final class BuildSteps {
  /** The folders that are looked at. */
  static final List<String> SOURCES =
      List.of(
          "tool-bridge/src/main",
          "sandbox-worker/src/main",
          "sandbox-worker/build",
          "web-client/src/main",
          "web-client/build",
          "web-client/demo");

  private static final String BRIDGE = "tool-bridge/src/main/java/";
  private static final String SANDBOX = "sandbox-worker/src/main/java/";
  private static final String CLIENT = "web-client/src/main/java/";

  /** What stands for a change of every Java source. */
  static final Set<String> ALL_JAVA = Set.of(BRIDGE, SANDBOX, CLIENT);

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
            List.of(BRIDGE, SANDBOX, "!" + GUEST_SIDE, CLIENT),
            List.of(),
            new JavaSources(client, bridge, sandbox)),
        new Step(
            "guest",
            List.of(SANDBOX, "!" + PAGE_SIDE),
            List.of(),
            new TeaVmBundle("dev.glovebox.sandbox.guest.browser.GuestModule", "guest.js", sandbox)),
        new Step(
            "core",
            List.of(),
            List.of("client classes"),
            new TeaVmBundle(
                "dev.glovebox.client.browser.GloveboxModule", "core.js", client, bridge, sandbox)),
        new Step(
            "runtime parts",
            List.of("sandbox-worker/build/", "!sandbox-worker/build/bundle-runtime.mjs"),
            List.of(),
            new NodeScript(sandbox, "build/make-runtime-parts.mjs")),
        new Step(
            "runtime",
            List.of(
                "sandbox-worker/src/main/js/",
                "sandbox-worker/src/main/python/",
                "sandbox-worker/build/bundle-runtime.mjs"),
            List.of("guest", "runtime parts"),
            new NodeScript(sandbox, "build/bundle-runtime.mjs")),
        new Step(
            "package",
            List.of("web-client/src/main/js/", "web-client/src/main/npm/", "web-client/build/"),
            List.of("core", "runtime"),
            new NodeScript(client, "build/bundle-package.mjs")),
        new Step(
            "demo",
            List.of("web-client/demo/", "web-client/build/"),
            List.of(),
            new NodeScript(client, "demo/build/bundle-demo.mjs")));
  }
}
