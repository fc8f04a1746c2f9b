package dev.glovebox.client.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.shape.ObservedResults;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.client.outcome.RunOutcome;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * Puts random secrets into every text that an outcome has, whatever it is called and wherever it
 * stands, and looks for them in what egress lets pass. The texts are found in the records
 * themselves, so that a new one is a way out from the first day on.
 */
class EveryWayOutTest {
  private static final int TRIALS = 300;

  /** Texts in which only words of the page's own stand; each with who writes it. */
  private static final Set<String> WORDS_OF_THE_PAGE =
      Set.of(
          // CodeMode counts the runs.
          "RunOutcome.runId",
          // One of CallFailureCode or FailureCode.
          "CallSummary.status",
          "Failure.code",
          // ScriptRun numbers the calls.
          "Called.callId",
          // The checker has a rule for each kind of finding, DiagnosticReader bounds it.
          "Diagnostic.rule");

  private static final ToolName GET = new ToolName("vault", "get");
  private static final List<String> SPELLINGS = List.of("secret", "Secret", "SECRET", "_secret");

  private final Random random = new Random(20_260_101);
  private final Set<String> filled = new TreeSet<>();

  @Test
  void noSecretIsInAnyTextOfAnOutcome() throws ReflectiveOperationException {
    for (int trial = 0; trial < TRIALS; trial++) {
      String secret = secret();
      Redaction redaction = Redaction.of(List.of("secret"), text -> text, null);
      Egress egress = new Egress(redaction, new JacksonParser(), 4_000, 8);
      SecretValues secrets = egress.secretsOf("");
      secrets.read("{\"secret\":[" + JsonWriter.quote(secret) + "]}");
      for (Object outcome : all(RunOutcome.class, "RunOutcome", "say " + secret + "!")) {
        RunOutcome passed = egress.pass((RunOutcome) outcome, secrets);
        walk(passed, "RunOutcome", (place, text) -> assertHidden(place, text, secret));
      }
    }
    assertTrue(
        filled.containsAll(Set.of("Completed.valueJson", "RunTrace.output")), filled::toString);
  }

  /** What a model is told of a function that gave secrets: its stub, and its line in a list. */
  @Test
  void noSecretIsInWhatIsToldOfAFunctionThatGaveIt() {
    for (int trial = 0; trial < TRIALS; trial++) {
      String secret = trial % 2 == 0 ? secret() : nameLike();
      Egress egress =
          new Egress(Redaction.of(List.of("secret"), t -> t, null), new JacksonParser(), 4_000, 8);
      Catalogue catalogue = new Catalogue();
      catalogue.add(new FunctionsSource("vault", "", List.of(giving())));
      ObservedResults results = new ObservedResults(catalogue, egress::isRedacted);
      for (String result : resultsWith(JsonWriter.quote(secret), SPELLINGS.get(trial % 4))) {
        results.see(catalogue.tool(GET), result, false);
        StubBook book = new StubBook(catalogue);
        String told = book.stubs(List.of(GET)) + book.line(GET) + book.module();
        assertTrue(told.contains("plain"), told);
        assertFalse(told.contains(secret), () -> "'" + secret + "' has left in " + told);
      }
    }
  }

  private static List<String> resultsWith(String secret, String field) {
    String value = "\"" + field + "\":" + secret;
    String name = "\"" + field + "\":{" + secret + ":{" + secret + ":1}}";
    String names = "\"" + field + "\":[{" + secret + ":[" + secret + "]}]";
    return List.of(
        "{\"plain\":1," + value + "}",
        "{\"plain\":1,\"list\":[{" + name + "}]}",
        "{\"plain\":1,\"deep\":{\"in\":{" + names + "}}}");
  }

  private static ToolDefinition giving() {
    return new ToolDefinition("get", "", null, null, true, (invocation, answer) -> {});
  }

  private String nameLike() {
    StringBuilder out = new StringBuilder("Zq");
    for (int i = 0; i < 6; i++) {
      out.append((char) ('a' + random.nextInt(26)));
    }
    return out.toString();
  }

  private static void assertHidden(String place, String text, String secret) {
    String quoted = JsonWriter.quote(secret);
    String written = place.endsWith("Json") ? quoted.substring(1, quoted.length() - 1) : secret;
    boolean isTold = text.toLowerCase(Locale.ROOT).contains(written.toLowerCase(Locale.ROOT));
    assertFalse(
        isTold && !WORDS_OF_THE_PAGE.contains(place),
        () -> "'" + secret + "' has left in " + place + " as " + text);
  }

  /** The name of a function that is there was not made by the script, and tells nothing. */
  @Test
  void everyTextOfAnOutcomeIsCounted() throws ReflectiveOperationException {
    Set<String> uncounted =
        Set.of(
            "RunOutcome.runId",
            "CallSummary.status",
            "CallSummary.tool",
            "Question.tool",
            "Called.callId");
    for (Object outcome : all(RunOutcome.class, "RunOutcome", "Zürich ")) {
      List<String> texts = new ArrayList<>();
      walk(
          outcome,
          "RunOutcome",
          (place, text) -> {
            if (!uncounted.contains(place)) {
              texts.add(text);
            }
          });
      Egress egress = new Egress(Redaction.NONE, new JacksonParser(), 4_000, 8);
      RunOutcome passed = egress.pass((RunOutcome) outcome, egress.secretsOf(""));
      int bytes = String.join("", texts).getBytes(StandardCharsets.UTF_8).length;
      assertEquals(bytes, passed.trace().usage().leftBytes());
    }
  }

  @Test
  void whatIsLeftOutIsThere() throws ReflectiveOperationException {
    all(RunOutcome.class, "RunOutcome", "x");
    Set<String> gone = new TreeSet<>(WORDS_OF_THE_PAGE);
    gone.removeAll(filled);
    assertEquals(Set.of(), gone);
  }

  /** Every form that a type has, with that text wherever there can be one. */
  private List<Object> all(Type type, String place, String text)
      throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list) {
      return List.of(all(list.getActualTypeArguments()[0], place, text));
    }
    Class<?> known = (Class<?>) type;
    if (known == String.class) {
      filled.add(place);
      return List.of(place.endsWith("Json") ? "[" + JsonWriter.quote(text) + "]" : text);
    }
    if (known.isEnum()) {
      return List.of(known.getEnumConstants()[0]);
    }
    if (known.isSealed()) {
      List<Object> forms = new ArrayList<>();
      for (Class<?> form : known.getPermittedSubclasses()) {
        forms.addAll(all(form, form.getSimpleName(), text));
      }
      return forms;
    }
    return known.isRecord() ? records(known, text) : List.of(number(known));
  }

  private static Object number(Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    return type == double.class ? (Object) 1.0 : type == long.class ? (Object) 1L : (Object) 1;
  }

  private List<Object> records(Class<?> type, String text) throws ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    List<List<Object>> forms = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      forms.add(all(parts[i].getGenericType(), place(type, parts[i]), text));
      most = Math.max(most, forms.get(i).size());
    }
    List<Object> made = new ArrayList<>();
    for (int form = 0; form < most; form++) {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = forms.get(i).get(form % forms.get(i).size());
      }
      made.add(type.getDeclaredConstructor(types).newInstance(values));
    }
    return made;
  }

  private static String place(Class<?> type, RecordComponent part) {
    return type.getSimpleName() + "." + part.getName();
  }

  /** Gives each text with its place, also within what a component holds. */
  private static void walk(Object value, String place, BiConsumer<String, String> each)
      throws ReflectiveOperationException {
    if (value instanceof String text) {
      each.accept(place, text);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        walk(item, place, each);
      }
    } else if (value instanceof Record) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        walk(part.getAccessor().invoke(value), place(value.getClass(), part), each);
      }
    }
  }

  private String secret() {
    StringBuilder out = new StringBuilder();
    int length = 4 + random.nextInt(40);
    for (int i = 0; i < length; i++) {
      out.append(letter(random.nextInt(6)));
    }
    String secret = out.toString();
    return secret.strip().length() < 4 ? secret + "last" : secret;
  }

  private String letter(int kind) {
    int code =
        switch (kind) {
          case 0 -> '0' + random.nextInt(10);
          case 1 -> 0xc0 + random.nextInt(0x17);
          case 2 -> 0x4e00 + random.nextInt(0x1000);
          case 3 -> 0x1f600 + random.nextInt(0x40);
          default -> ' ' + random.nextInt(0x5f);
        };
    return Character.toString(code);
  }
}
