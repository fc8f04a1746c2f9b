package dev.glovebox.server;

/** Serves the demo until it is stopped. {@code ./glovebox demo} starts this. */
final class Main {
  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    try {
      DevServer server = DevServer.start(CommandLine.parse(arguments).serverOptions());
      System.out.println("Glovebox is at " + server.origin() + "/");
      System.out.println("Stop it with Ctrl+C.");
      server.join();
    } catch (StartException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
