package dev.glovebox.client.record;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.tool.Tool;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What can be called, for a run that begins. Lives as long as its CodeMode. */
public final class Offers {
  /** Ten thousand functions have less; to look at more would hold the page up. */
  private static final int MOST_CHARACTERS = 4 << 20;

  private final Catalogue catalogue;
  private String fingerprint = "";
  private int version = -1;

  public Offers(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What a script can call, with the functions that it names. */
  Offered of(String code) {
    Set<String> words = words(code);
    Map<String, String> functions = new HashMap<>();
    for (Namespace namespace : catalogue.all()) {
      if (words.contains(namespace.name())) {
        for (String word : words) {
          Tool tool = namespace.tool(word);
          if (tool != null) {
            functions.put(tool.name().qualified(), ToolMark.of(tool));
          }
        }
      }
    }
    return new Offered(fingerprint(), functions);
  }

  /** A short text that changes when what can be called does, or what is said of it. */
  String fingerprint() {
    if (version != catalogue.listingVersion()) {
      version = catalogue.listingVersion();
      fingerprint = read();
    }
    return fingerprint;
  }

  private String read() {
    JsonHash hash = new JsonHash(new JsonHash.Room(MOST_CHARACTERS));
    for (Namespace namespace : catalogue.all()) {
      for (Tool tool : namespace.tools()) {
        hash.add(tool.name().qualified()).add(tool.source());
        hash.add(tool.readOnly() + " " + tool.idempotent() + " " + tool.isOutgoing());
        hash.add(tool.inputSchema()).add(tool.outputSchema()).add(tool.description());
      }
    }
    return hash.text();
  }

  private static Set<String> words(String code) {
    Set<String> words = new LinkedHashSet<>();
    int begin = 0;
    for (int i = 0; i <= code.length(); i++) {
      if (i == code.length() || !isOfName(code.charAt(i))) {
        if (i > begin) {
          words.add(code.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return words;
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
