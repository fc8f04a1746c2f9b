package dev.glovebox.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one of a module's build scripts, as Maven does, and shows what it prints. */
record NodeScript(Path module, String script, List<String> words) implements Step.Action {

  @Override
  public void run() throws StepException {
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(words);
    ProcessBuilder node = new ProcessBuilder(command);
    node.directory(module.toFile()).redirectErrorStream(true);
    try {
      Process running = node.start();
      String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (running.waitFor() != 0) {
        throw new StepException(output);
      }
      System.out.print(output);
    } catch (IOException e) {
      throw new StepException(script + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepException(script + " was interrupted", e);
    }
  }
}
