package dev.glovebox.client.record.entry;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.tool.Tool;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What can be called, for a run that begins. Lives as long as its CodeMode. */
public final class Offers {
  /** Ten thousand functions have less; to look at more would hold the page up. */
  private static final int MOST_CHARACTERS = 4 << 20;

  private static final int MOST_OF_ONE = 100_000;

  private final Catalogue catalogue;
  private final Set<String> names = new TreeSet<>();
  private String fingerprint = "";
  private int version = -1;

  public Offers(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What a script can call, with the functions that it names. */
  public Offered of(String code) {
    String now = fingerprint();
    Set<String> namespaces = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    eachWord(
        code,
        word -> {
          if (catalogue.named(word) != null) {
            namespaces.add(word);
          }
          if (names.contains(word)) {
            named.add(word);
          }
        });
    return new Offered(now, named.isEmpty() ? Map.of() : marks(namespaces, named));
  }

  private Map<String, String> marks(Set<String> namespaces, Set<String> named) {
    Map<String, String> functions = new TreeMap<>();
    for (String namespace : namespaces) {
      for (String name : named) {
        Tool tool = catalogue.named(namespace).tool(name);
        if (tool != null) {
          functions.put(tool.name().qualified(), ToolMark.of(tool));
        }
      }
    }
    return functions;
  }

  /** A short text that changes when what can be called does, or what is said of it. */
  public String fingerprint() {
    if (version != catalogue.listingVersion()) {
      version = catalogue.listingVersion();
      fingerprint = read();
    }
    return fingerprint;
  }

  private String read() {
    names.clear();
    JsonHash.Room room = new JsonHash.Room(MOST_CHARACTERS);
    JsonHash hash = new JsonHash(room);
    for (Namespace namespace : catalogue.all()) {
      for (Tool tool : namespace.tools()) {
        names.add(tool.name().function());
        add(tool, hash.within(room.part(MOST_OF_ONE)));
      }
    }
    return hash.text();
  }

  private static void add(Tool tool, JsonHash hash) {
    hash.add(tool.name().qualified()).add(tool.source());
    hash.add(tool.readOnly() + " " + tool.idempotent() + " " + tool.isOutgoing());
    hash.add(tool.inputSchema()).add(tool.outputSchema()).add(tool.description());
  }

  private static void eachWord(String code, Consumer<String> taker) {
    int begin = 0;
    for (int i = 0; i <= code.length(); i++) {
      if (i == code.length() || !isOfName(code.charAt(i))) {
        if (i > begin) {
          taker.accept(code.substring(begin, i));
        }
        begin = i + 1;
      }
    }
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
