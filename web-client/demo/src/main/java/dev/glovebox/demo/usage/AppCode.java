package dev.glovebox.demo.usage;

import java.util.List;

/** The code of an app that has what this page has. */
public final class AppCode {
  private static final String BEFORE =
      """
      import IOBrowser from "@interopio/browser";
      import "@interopio/fdc3";
      import { createCodeMode } from "glovebox";
      import { fdc3 } from "glovebox/fdc3";
      import { ioConnect } from "glovebox/io-connect";

      const io = await IOBrowser();
      const codeMode = await createCodeMode({
        // What a script may call. On this page that is:
      """;

  private static final String AFTER =
      """
        sources: [ioConnect(io), fdc3(window.fdc3)],
        // What only reads is called at once; what changes something asks.
        onApproval: ({ tool, args }) => ({
          decision: confirm(`${tool} ${JSON.stringify(args)}?`) ? "approve" : "deny",
        }),
      });

      // Two tools for any model, with names, descriptions and schemas:
      const [inspect, execute] = codeMode.tools;

      // Or a script of your own, here that of the editor:
      const outcome = await codeMode.execute({
        code: `
      """;

  private static final int WIDTH = 76;

  private AppCode() {}

  /**
   * @param namespaces of the catalogue
   * @param script that the editor holds
   */
  public static String of(List<String> namespaces, String script) {
    return BEFORE + listed(namespaces) + AFTER + quoted(script) + "`,\n});\n";
  }

  private static String listed(List<String> namespaces) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder("  //");
    for (int at = 0; at < namespaces.size(); at++) {
      String word = " " + namespaces.get(at) + (at == namespaces.size() - 1 ? "." : ",");
      if (line.length() + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder("  //");
      }
      line.append(word);
    }
    return text.append(line).append('\n').toString();
  }

  /** As the inside of a template of JavaScript. */
  private static String quoted(String script) {
    return script.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") + "\n";
  }
}
