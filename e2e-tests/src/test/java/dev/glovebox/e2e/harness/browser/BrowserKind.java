package dev.glovebox.e2e.harness.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import dev.glovebox.e2e.harness.machine.Executable;
import dev.glovebox.e2e.webkit.WebKit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The browsers that the tests can run in, and how each one is started. */
public enum BrowserKind {
  CHROMIUM("chromium", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable") {
    @Override
    Browser launch(Playwright playwright, Path executable) {
      return playwright
          .chromium()
          .launch(new LaunchOptions().setExecutablePath(executable).setArgs(chromiumArguments()));
    }

    @Override
    BrowserContext launchWith(Path folder, Playwright playwright, Path executable) {
      return playwright
          .chromium()
          .launchPersistentContext(
              folder,
              new LaunchPersistentContextOptions()
                  .setExecutablePath(executable)
                  .setArgs(chromiumArguments()));
    }

    @Override
    Optional<Path> engineOf(Path executable) {
      return Executable.ofSameVersion("chromium-headless-shell", executable);
    }
  },
  FIREFOX("firefox", "firefox-esr", "firefox") {
    /** Firefox as Mozilla ships it speaks WebDriver BiDi, not the protocol of Playwright's own. */
    @Override
    Browser launch(Playwright playwright, Path executable) {
      return playwright
          .firefox()
          .launch(new LaunchOptions().setChannel("moz-firefox").setExecutablePath(executable));
    }

    @Override
    BrowserContext launchWith(Path folder, Playwright playwright, Path executable) {
      return playwright
          .firefox()
          .launchPersistentContext(
              folder,
              new LaunchPersistentContextOptions()
                  .setChannel("moz-firefox")
                  .setExecutablePath(executable));
    }
  },
  WEBKIT("webkit", "WebKitWebDriver") {
    @Override
    Browser launch(Playwright playwright, Path executable) {
      return WebKit.launch(executable, Executable.ofScreen());
    }

    @Override
    public boolean canBeTraced() {
      return false;
    }
  };

  private final String label;
  private final List<String> commands;

  BrowserKind(String label, String... commands) {
    this.label = label;
    this.commands = List.of(commands);
  }

  abstract Browser launch(Playwright playwright, Path executable);

  /** Starts it with what it has stored in this folder, which outlives it. */
  BrowserContext launchWith(Path folder, Playwright playwright, Path executable) {
    throw new UnsupportedOperationException(label + " keeps nothing over its end here");
  }

  /** The browser of this run: the build's own choice for an execution, else {@code -Dbrowser}. */
  public static BrowserKind chosen() {
    String name = System.getProperty("glovebox.browser", System.getProperty("browser", "chromium"));
    for (BrowserKind kind : values()) {
      if (kind.label.equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "There is no browser named '" + name + "': use chromium, firefox or webkit.");
  }

  /**
   * Whether all that happens in a page can be noted, for whoever has to find out why a test failed.
   */
  public boolean canBeTraced() {
    return true;
  }

  /** Whether it can be started on this machine. */
  public boolean isInstalled() {
    return Executable.isThere(label, commands);
  }

  public String label() {
    return label;
  }

  /** Its engine without windows, where that is installed beside it. */
  Optional<Path> engineOf(Path executable) {
    return Optional.empty();
  }

  /** Starts the program in which these tests run. */
  Browser launch(Playwright playwright, Needed needed) {
    Path whole = Executable.of(label, commands);
    return launch(playwright, needed == Needed.ENGINE ? engineOf(whole).orElse(whole) : whole);
  }

  /** Starts the program that needs the least, with what it has stored in this folder. */
  BrowserContext launchWith(Path folder, Playwright playwright) {
    Path whole = Executable.of(label, commands);
    return launchWith(folder, playwright, engineOf(whole).orElse(whole));
  }

  /** Starts the program that needs the least, without Playwright. */
  static List<String> chromiumCommand() {
    Path whole = Executable.of(CHROMIUM.label, CHROMIUM.commands);
    List<String> command = new ArrayList<>();
    command.add(CHROMIUM.engineOf(whole).orElse(whole).toString());
    command.addAll(chromiumArguments());
    return command;
  }

  private static List<String> chromiumArguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--disable-component-update",
                "--disable-sync",
                "--disable-popup-blocking",
                "--enable-precise-memory-info",
                "--enable-blink-features=WebMCP",
                ChromiumFeatures.withoutSuggestions()));
    if ("root".equals(System.getProperty("user.name"))) {
      // Chromium refuses to start its own sandbox as root, as in a container.
      arguments.add("--no-sandbox");
    }
    return List.copyOf(arguments);
  }
}
