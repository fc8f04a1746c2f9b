package dev.glovebox.client.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.option.Option.Count;
import dev.glovebox.client.option.Option.Flag;
import dev.glovebox.client.option.Option.Text;
import dev.glovebox.client.option.Option.Texts;
import dev.glovebox.client.option.Option.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the tables to the package's types and to the documentation, in both directions: a name, a
 * default or a bound that only one of them has fails.
 */
class WrittenOptionsTest {
  private static final String API = "reference/javascript-api.md";

  /**
   * The table of a page's section.
   *
   * @param prefix what its names have before the form's own
   */
  record Table(String page, String section, String prefix) {}

  /** Where a form is declared, and where its table stands. */
  enum Place {
    CODE_MODE(
        OptionTable.CODE_MODE,
        "index CodeModeOptions",
        new Table(API, "`createCodeMode(options?)`", "")),
    TOOL_NAMES(
        OptionTable.TOOL_NAMES,
        "index ToolNames",
        new Table(API, "`createCodeMode(options?)`", "toolNames.")),
    JOURNAL(
        OptionTable.JOURNAL,
        "index JournalOptions",
        new Table(API, "`createCodeMode(options?)`", "journal.")),
    EGRESS(OptionTable.EGRESS, "index EgressOptions", new Table(API, "Egress", "")),
    REDACTION(
        OptionTable.REDACTION, "index EgressOptions.redact", new Table(API, "Egress", "redact.")),
    POLICY(OptionTable.POLICY, "index Policy", new Table(API, "Policy", "")),
    CALLER_RULES(
        OptionTable.CALLER_RULES, "index CallerRules", new Table(API, "Policy", "callers.*.")),
    RATE_LIMIT(
        OptionTable.RATE_LIMIT, "index RateLimit", new Table(API, "Policy", "rateLimits.*.")),
    CACHE_RULE(OptionTable.CACHE_RULE, "index CacheRule", new Table(API, "Policy", "cache.*.")),
    RETRY_RULE(OptionTable.RETRY_RULE, "index RetryRule", new Table(API, "Policy", "retry.*.")),
    WAITING(OptionTable.WAITING, "index ApprovalWaiting", new Table(API, "Policy", "approval.")),
    RETENTION(
        OptionTable.RETENTION,
        "index Retention",
        new Table(API, "`createCodeMode(options?)`", "retention.")),
    TELEMETRY(
        OptionTable.TELEMETRY,
        "index TelemetryOptions",
        new Table(API, "`createCodeMode(options?)`", "telemetry.")),
    LIMITS(OptionTable.LIMITS, "index Limits", new Table(API, "Limits", "")),
    EXECUTE(OptionTable.EXECUTE, "index ExecuteRequest", new Table(API, "`execute(request)`", "")),
    CHECK(OptionTable.CHECK, "index CheckOptions", new Table(API, "`check(code, options?)`", "")),
    TOOL_CALL(OptionTable.TOOL_CALL, "index ToolCallOptions", new Table(API, "`tools`", "")),
    INSPECT(OptionTable.INSPECT, "index InspectRequest", new Table(API, "`inspect(request?)`", "")),
    JOURNAL_REQUEST(
        OptionTable.JOURNAL_REQUEST,
        "index JournalRequest",
        new Table(API, "`journal(request?)`", "")),
    RUN_FORK(OptionTable.RUN_FORK, "index RunFork", new Table(API, "`runs`", "fork.")),
    RUN_LIST(OptionTable.RUN_LIST, "index RunFilter", new Table(API, "`runs`", "")),
    APPROVAL(OptionTable.APPROVAL, "index ApprovalAnswer", new Table(API, "Approval", "")),
    FDC3(OptionTable.FDC3, "fdc3 Fdc3Options", new Table("how-to/fdc3.md", "Options", "")),
    IO_CONNECT(
        OptionTable.IO_CONNECT,
        "io-connect IOConnectOptions",
        new Table("how-to/io-connect.md", "Options", "")),
    MCP(OptionTable.MCP, "mcp McpOptions", new Table("how-to/mcp.md", "Options", "")),
    WEB_MCP(
        OptionTable.WEB_MCP, "webmcp WebMcpOptions", new Table("how-to/webmcp.md", "Options", "")),
    OPEN_API(
        OptionTable.OPEN_API,
        "openapi OpenApiOptions",
        new Table("how-to/openapi.md", "Options", "")),
    AUTH(
        OptionTable.OPEN_API_AUTH,
        "openapi FixedAuth",
        new Table("how-to/openapi.md", "Options", "auth.")),
    BASIC(
        OptionTable.OPEN_API_BASIC,
        "openapi FixedAuth.basic",
        new Table("how-to/openapi.md", "Options", "auth.basic.")),
    API_KEY(
        OptionTable.OPEN_API_KEY,
        "openapi FixedAuth.apiKey",
        new Table("how-to/openapi.md", "Options", "auth.apiKey."));

    private final Form form;
    private final String declared;
    private final Table table;

    Place(Form form, String declared, Table table) {
      this.form = form;
      this.declared = declared;
      this.table = table;
    }

    private DeclaredTypes types() throws IOException {
      return new DeclaredTypes(declared.split(" ")[0] + ".d.ts");
    }

    private String path() {
      return declared.split(" ")[1];
    }

    private String where() {
      return table.page() + ", " + table.section();
    }
  }

  /**
   * Limits of one run are the others without those of a whole CodeMode; answers to runs are in the
   * text; what a model gives to run a script or call a function stands in the tool's schema. They
   * have no table.
   */
  private static final Set<Form> WITHOUT_TABLE =
      Set.of(
          OptionTable.RUN_LIMITS,
          OptionTable.SCRIPT,
          OptionTable.CALL,
          OptionTable.RUN_ANSWER,
          OptionTable.RUN_SETTLE,
          OptionTable.RUN_REPLAY,
          OptionTable.RUN_RESUME,
          OptionTable.RUN_CANCEL,
          OptionTable.RUN_EXPORT);

  /** One line a name, so that a failure shows what differs. */
  private static String lines(Stream<Written> written) {
    return written.map(Written::toString).sorted().collect(Collectors.joining("\n"));
  }

  private static String wanted(Form form) {
    return lines(form.options().stream().map(Written::of));
  }

  private static Written declared(DeclaredTypes types, Form form, DeclaredTypes.Field field) {
    boolean isWord =
        form.options().stream()
            .anyMatch(option -> option instanceof Word && option.name().equals(field.name()));
    return field.written(isWord ? types.words(field.type()) : List.of());
  }

  @ParameterizedTest
  @EnumSource
  void typesDeclareWhatIsRead(Place place) throws IOException {
    DeclaredTypes types = place.types();
    Stream<Written> declared =
        types.fields(place.path()).stream().map(field -> declared(types, place.form, field));
    assertEquals(wanted(place.form), lines(declared), place.declared);
  }

  @ParameterizedTest
  @EnumSource
  void typesOfFieldsAreThoseThatAreRead(Place place) throws IOException {
    Map<String, String> types =
        place.types().fields(place.path()).stream()
            .collect(Collectors.toMap(DeclaredTypes.Field::name, DeclaredTypes.Field::type));
    for (Option option : place.form.options()) {
      String type =
          switch (option) {
            case Count count -> "number";
            case Flag flag -> "boolean";
            case Text text -> "string";
            case Texts texts -> "readonly string[]";
            default -> types.get(option.name());
          };
      assertEquals(type, types.get(option.name()), place.declared + " " + option.name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void tablesDocumentWhatIsRead(Place place) throws IOException {
    Set<String> words =
        place.form.options().stream()
            .filter(Word.class::isInstance)
            .map(Option::name)
            .collect(Collectors.toSet());
    List<Written> documented = new ArrayList<>();
    for (DocumentedTables.Row row : new DocumentedTables(place.table.page()).rows()) {
      Written written = row.written();
      String name = written.name();
      boolean isHere =
          row.section().equals(place.table.section())
              && name.startsWith(place.table.prefix())
              && name.indexOf('.', place.table.prefix().length()) < 0;
      if (isHere) {
        String plain = name.substring(place.table.prefix().length());
        documented.add(
            new Written(
                plain,
                written.otherwise(),
                written.bounds(),
                words.contains(plain) ? written.words() : List.of()));
      }
    }
    assertEquals(wanted(place.form), lines(documented.stream()), place.where());
  }

  static List<String> pages() {
    return Arrays.stream(Place.values()).map(place -> place.table.page()).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyDocumentedNameBelongsToAForm(String page) throws IOException {
    for (DocumentedTables.Row row : new DocumentedTables(page).rows()) {
      String name = row.written().name();
      String prefix = name.substring(0, name.lastIndexOf('.') + 1);
      assertTrue(
          Arrays.stream(Place.values())
              .anyMatch(
                  place ->
                      place.table.page().equals(page)
                          && place.table.section().equals(row.section())
                          && place.table.prefix().equals(prefix)),
          page + ", " + row.section() + ": " + name + " belongs to no form of OptionTable");
    }
  }

  @Test
  void everyFormHasItsPlace() {
    Set<Form> placed = new HashSet<>(WITHOUT_TABLE);
    Arrays.stream(Place.values()).forEach(place -> placed.add(place.form));
    assertEquals(
        titles(placed),
        titles(OptionTable.FORMS),
        "give a form of OptionTable.FORMS its place in WrittenOptionsTest.Place");
  }

  private static List<String> titles(Collection<Form> forms) {
    return forms.stream().map(Form::title).sorted().toList();
  }

  @Test
  void limitsOfARunAreDeclaredWithoutThoseOfACodeMode() throws IOException {
    List<String> declared =
        new DeclaredTypes("index.d.ts")
            .fields("RunLimits").stream().map(DeclaredTypes.Field::name).sorted().toList();
    assertEquals(
        OptionTable.RUN_LIMITS.names().stream().sorted().toList(),
        declared,
        "RunLimits of types/options.d.ts");
  }

  @Test
  void everyInterfaceOfOptionsHasItsForm() throws IOException {
    List<String> known = new ArrayList<>(List.of("io-connect PlatformCodeModeOptions"));
    Arrays.stream(Place.values()).forEach(place -> known.add(place.declared));
    // These are read in JavaScript.
    known.addAll(
        List.of("io-connect PluginOptions", "io-connect ConnectOptions", "node ProcessOptions"));
    known.add("restate RunServiceOptions");
    // Also this one, which ask-model.test.mjs holds to its declaration and its guide.
    known.add("index AskModelOptions");
    known.add("index AdapterOptions");
    for (String file : DeclaredTypes.files()) {
      DeclaredTypes types = new DeclaredTypes(file + ".d.ts");
      // What adapters read in JavaScript, adapter-options.test.mjs holds to its declarations.
      List<String> ofAdapters = types.namesThatExtend("AdapterOptions");
      for (String name : types.namesEndingIn("(?:Options|Limits?)")) {
        assertTrue(
            known.contains(file + " " + name)
                || ofAdapters.contains(name)
                || name.equals("RunLimits"),
            name
                + " of "
                + file
                + ".d.ts is the declaration of no form: give one its place in WrittenOptionsTest.Place");
      }
    }
  }
}
