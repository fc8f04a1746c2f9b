package dev.glovebox.e2e.faults;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;

/** A script's outcome, how long it took, and what stood in the console since the one before it. */
record Run(Outcome outcome, double ms, String warned) {
  static Run of(LabPage lab, String code) {
    JsonObject run = lab.call("execute", Map.of("code", code)).getAsJsonObject();
    List<String> warned =
        run.getAsJsonArray("warned").asList().stream().map(line -> line.getAsString()).toList();
    Outcome outcome = new Outcome(run.getAsJsonObject("outcome"));
    return new Run(outcome, run.get("ms").getAsDouble(), String.join("\n", warned));
  }
}
