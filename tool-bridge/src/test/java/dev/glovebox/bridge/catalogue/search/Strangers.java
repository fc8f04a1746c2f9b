package dev.glovebox.bridge.catalogue.search;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.Tools;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Functions of published servers, and questions about them. */
public final class Strangers {
  private Strangers() {}

  /** 219 functions of nine servers. */
  public static Catalogue catalogue() {
    return of(List.of(servers().getFirst()));
  }

  /** 487 functions of 23 servers. */
  public static Catalogue all() {
    return of(servers().subList(0, 2).stream().flatMap(Stream::of).toList());
  }

  /** 667 functions of 33 servers. */
  public static Catalogue most() {
    return of(servers().subList(0, 3).stream().flatMap(Stream::of).toList());
  }

  /** 529 functions of 17 other servers. */
  public static Catalogue others() {
    return of(List.of(servers().get(3)));
  }

  /** The same and 139 functions of seven servers that came last. */
  public static Catalogue last() {
    return of(servers().subList(3, 5).stream().flatMap(Stream::of).toList());
  }

  /** Those whose functions the search was made with, and four times those that came after. */
  private static List<String[]> servers() {
    return lines("strangers/servers.tsv");
  }

  private static Catalogue of(List<String> servers) {
    Catalogue strangers = new Catalogue();
    for (String server : servers) {
      JsonObject listed =
          (JsonObject) new JacksonParser().parse(text("strangers/" + server + ".json"));
      List<ToolDefinition> tools = new ArrayList<>();
      for (Json each : listed.array("tools").items()) {
        JsonObject tool = (JsonObject) each;
        tools.add(
            new ToolDefinition(
                tool.text("name"),
                tool.text("description"),
                tool.get("inputSchema"),
                null,
                true,
                (invocation, answer) -> {}));
      }
      strangers.add(Tools.source(server, new SourceListing(server, listed.text("purpose"), tools)));
    }
    return strangers;
  }

  /**
   * What was asked, of which kind, and the functions that are meant.
   *
   * @param part {@code tuning}; {@code unseen}, which nothing is tuned by; {@code fresh}, about the
   *     functions of two lines of servers; {@code later}, written before the phrases and
   *     particulars of questions were read, about those of three lines; {@code published}, which
   *     the servers' own descriptions give as examples; {@code read} and {@code kept}, about those
   *     of the fourth line; or {@code opened} and {@code sealed}, about those of the fifth: the
   *     misses of the first of the two were read, of the other only sums were seen
   */
  public static List<String[]> questions(String part) {
    return lines("strangers/" + part + ".tsv");
  }

  static List<String[]> lines(String file) {
    return text(file).lines().map(line -> line.split("\t")).toList();
  }

  private static String text(String file) {
    try (InputStream in = Strangers.class.getResourceAsStream("/search/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
