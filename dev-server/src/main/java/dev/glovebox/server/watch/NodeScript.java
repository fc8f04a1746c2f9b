package dev.glovebox.server.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs one of a module's build scripts, as Maven does; what it prints is shown when it fails. */
record NodeScript(Path module, String script) implements Step.Action {

  @Override
  public void run() throws StepException {
    ProcessBuilder node = new ProcessBuilder("node", script);
    node.directory(module.toFile()).redirectErrorStream(true);
    try {
      Process running = node.start();
      String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (running.waitFor() != 0) {
        throw new StepException(output);
      }
    } catch (IOException e) {
      throw new StepException(script + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepException(script + " was interrupted", e);
    }
  }
}
