package dev.glovebox.e2e.harness.machine;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The type checker of the package, as its authors ship it, over Python modules. */
public final class PyrightRun {
  private static final String CONFIGURATION =
      """
      {"typeCheckingMode": "basic", "pythonVersion": "3.14", "reportSelfClsParameterName": false}
      """;

  private PyrightRun() {}

  /** What it calls errors in modules of these names and texts. */
  public static List<String> errorsOf(Map<String, String> modules)
      throws IOException, InterruptedException {
    Path folder = Checkout.ofThisProcess("e2e-tests/target/pyright");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("pyrightconfig.json"), CONFIGURATION);
    List<String> command =
        new ArrayList<>(
            List.of(
                Executable.node().toString(),
                Checkout.file("web-client/node_modules/pyright/index.js").toString(),
                "--outputjson",
                "--project",
                folder.toString()));
    for (Map.Entry<String, String> module : modules.entrySet()) {
      Path file = folder.resolve(module.getKey() + ".pyi");
      Files.writeString(file, module.getValue());
      command.add(file.toString());
    }
    ProcessBuilder program =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    String report = Ran.of(program).printed();
    return errorsIn(JsonParser.parseString(report).getAsJsonObject(), modules.size());
  }

  private static List<String> errorsIn(JsonObject report, int modules) {
    int read = report.getAsJsonObject("summary").get("filesAnalyzed").getAsInt();
    if (read != modules) {
      throw new AssertionError(read + " of " + modules + " modules were read.");
    }
    List<String> errors = new ArrayList<>();
    for (JsonElement element : report.getAsJsonArray("generalDiagnostics")) {
      JsonObject found = element.getAsJsonObject();
      if (found.get("severity").getAsString().equals("error")) {
        JsonObject start = found.getAsJsonObject("range").getAsJsonObject("start");
        errors.add(
            Path.of(found.get("file").getAsString()).getFileName()
                + ":"
                + (start.get("line").getAsInt() + 1)
                + ": "
                + found.get("message").getAsString());
      }
    }
    return errors;
  }
}
