package dev.glovebox.watch;

import dev.glovebox.server.CommandLine;
import dev.glovebox.server.DevServer;
import dev.glovebox.server.StartException;
import java.nio.file.Path;
import java.util.Set;

/** Serves the demo and rebuilds what changes, until it is stopped. {@code ./glovebox watch}. */
final class Watch {
  private static final int LOOK_EVERY_MS = 200;
  private static final int MOST_NAMED = 5;

  private Watch() {}

  public static void main(String[] arguments) throws InterruptedException {
    Path checkout = Path.of("");
    try {
      DevServer server = DevServer.start(CommandLine.parse(arguments).serverOptions());
      System.out.println("Glovebox is at " + server.origin() + "/");
      System.out.println("Watching the sources. Stop it with Ctrl+C.");
    } catch (StartException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    SourceTree sources = new SourceTree(checkout, BuildSteps.SOURCES);
    Pipeline pipeline = new Pipeline(BuildSteps.in(checkout));
    // The first build takes several times as long as the next ones: better now than after an edit.
    System.out.println("Warming up: " + pipeline.rebuild(BuildSteps.ALL_JAVA));
    while (true) {
      Set<String> changed = sources.changes();
      if (changed.isEmpty()) {
        Thread.sleep(LOOK_EVERY_MS);
      } else {
        System.out.println(named(changed) + ": " + pipeline.rebuild(changed));
      }
    }
  }

  /** A change of branch changes hundreds. */
  private static String named(Set<String> changed) {
    return changed.size() > MOST_NAMED ? changed.size() + " files" : String.join(", ", changed);
  }
}
