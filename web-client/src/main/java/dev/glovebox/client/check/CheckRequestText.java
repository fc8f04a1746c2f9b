package dev.glovebox.client.check;

import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.client.check.CheckedScript.Run;
import java.util.List;

/** A script to check as the JSON text that the checker reads. */
public final class CheckRequestText {
  private CheckRequestText() {}

  public static String of(CheckedScript script) {
    StringBuilder out = new StringBuilder("{");
    write(new Run(script.code(), script.inputs()), out);
    out.append(",\"session\":").append(JsonWriter.quote(script.session().id()));
    out.append(",\"earlier\":[");
    String separator = "";
    for (Run run : script.session().earlier()) {
      out.append(separator).append('{');
      write(run, out);
      out.append('}');
      separator = ",";
    }
    if (script.changing() != null) {
      out.append("],\"changing\":[");
      writeAll(script.changing(), out);
    }
    return out.append("]}").toString();
  }

  private static void write(Run run, StringBuilder out) {
    out.append("\"code\":").append(JsonWriter.quote(run.code())).append(",\"inputs\":[");
    writeAll(run.inputs(), out);
    out.append(']');
  }

  private static void writeAll(List<String> texts, StringBuilder out) {
    String separator = "";
    for (String text : texts) {
      out.append(separator).append(JsonWriter.quote(text));
      separator = ",";
    }
  }
}
