package dev.glovebox.demo.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.demo.value.GivenJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovalFormTest {
  private static final GivenJson ORDER =
      GivenJson.read(
          """
          {"type": "object", "required": ["symbol", "side", "quantity"],
           "properties": {
             "symbol": {"type": "string", "minLength": 2, "maxLength": 5, "description": "Of the share."},
             "side": {"enum": ["buy", "sell"]},
             "quantity": {"type": "integer", "minimum": 1, "maximum": 5000},
             "limit": {"type": "number", "exclusiveMinimum": 0},
             "good_until": {"type": "string", "format": "date"},
             "is_urgent": {"type": "boolean"},
             "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 2}}}
          """);
  private static final GivenJson SELL =
      GivenJson.read("{\"symbol\": \"NXTR\", \"side\": \"sell\", \"quantity\": 7}");

  private final ApprovalForm form = ApprovalForm.of(ORDER, SELL);

  @Test
  void fieldsAreThoseOfTheSchemaInItsOrder() {
    assertEquals(
        List.of("symbol", "side", "quantity", "limit", "good_until", "is_urgent", "tags"),
        form.fields().stream().map(Field::name).toList());
  }

  @Test
  void eachFieldIsOfTheKindThatTheSchemaSays() {
    assertFalse(field("symbol").isNumber());
    assertEquals("Of the share.", field("symbol").says());
    assertTrue(field("side").isChoice());
    assertTrue(field("quantity").isNumber());
    assertTrue(field("good_until").isDate());
    assertTrue(field("tags").isLong());
    assertTrue(field("quantity").isRequired());
    assertFalse(field("limit").isRequired());
  }

  @Test
  void requiredChoiceOffersWhatIsAllowedAndNothingElse() {
    assertEquals(List.of("\"buy\"", "\"sell\""), field("side").options());
    assertEquals("sell", field("side").wordOf("\"sell\""));
  }

  @Test
  void flagThatMayBeLeftOutOffersThat() {
    assertTrue(field("is_urgent").isChoice());
    assertEquals(List.of("", "true", "false"), field("is_urgent").options());
  }

  @Test
  void formThatNobodyTouchedGivesTheArgumentsOfTheScript() {
    assertEquals(
        "{\"symbol\":\"NXTR\",\"side\":\"sell\",\"quantity\":7}", read(Map.of()).argsJson());
  }

  @Test
  void changedFieldsAreInTheArguments() {
    ApprovalForm.Reading reading =
        read(
            Map.of(
                "side", "\"buy\"",
                "quantity", " 12 ",
                "limit", "9.5",
                "good_until", "2028-02-29",
                "is_urgent", "true",
                "tags", "[\"a\", \"b\"]"));

    assertEquals(
        "{\"symbol\":\"NXTR\",\"side\":\"buy\",\"quantity\":12,\"limit\":9.5,"
            + "\"good_until\":\"2028-02-29\",\"is_urgent\":true,\"tags\":[\"a\", \"b\"]}",
        reading.argsJson());
  }

  @Test
  void eachProblemIsToldOfItsField() {
    assertProblem("symbol", "", "This must be filled in.");
    assertProblem("symbol", "N", "At least 2 characters, not 1.");
    assertProblem("symbol", "NEXTRA", "At most 5 characters, not 6.");
    assertProblem("side", "", "This must be filled in.");
    assertProblem("side", "\"swap\"", "Choose one of those that are allowed.");
    assertProblem("quantity", "", "This must be filled in.");
    assertProblem("quantity", "-5", "1 or more.");
    assertProblem("quantity", "5001", "5,000 or less.");
    assertProblem("quantity", "1.5", "This must be a whole number.");
    assertProblem("quantity", "many", "This must be a number.");
    assertProblem("limit", "0", "More than 0.");
    assertProblem("good_until", "2026-02-29", "This must be a day, such as 2026-03-31.");
    assertProblem("tags", "[", "This must be JSON.");
    assertProblem("tags", "[1, 2, 3]", "At most 2 entries.");
  }

  @Test
  void whatTheScriptGaveIsJudgedToo() {
    ApprovalForm wrong =
        ApprovalForm.of(
            ORDER, GivenJson.read("{\"symbol\": \"NXTR\", \"side\": \"sell\", \"quantity\": 0}"));

    assertEquals(Map.of("quantity", "1 or more."), untouched(wrong).problems());
  }

  @Test
  void whatMayBeNullIsNullWhereItIsEmpty() {
    ApprovalForm nullable =
        ApprovalForm.of(
            GivenJson.read(
                "{\"required\": [\"note\", \"on\"], \"properties\": {\"note\": {\"type\": [\"string\", \"null\"]},"
                    + " \"on\": {\"anyOf\": [{\"$ref\": \"#/$defs/Day\"}, {\"type\": \"null\"}]}},"
                    + " \"$defs\": {\"Day\": {\"type\": \"string\", \"format\": \"date\"}}}"),
            GivenJson.read("{\"note\": \"hm\", \"on\": null}"));

    assertTrue(nullable.fields().get(1).isDate());
    assertEquals(
        "{\"note\":null,\"on\":null}",
        nullable.read(Map.of("note", "", "on", ""), GivenJson::read).argsJson());
  }

  @Test
  void argumentsWithoutASchemaAreEditedByWhatTheyAre() {
    ApprovalForm plain =
        ApprovalForm.of(
            null,
            GivenJson.read(
                "{\"name\": \"Reid\", \"n\": 1.5, \"is_on\": true, \"more\": {\"a\": 1}}"));

    assertTrue(plain.fields().get(1).isNumber());
    assertTrue(plain.fields().get(2).isFlag());
    assertTrue(plain.fields().get(3).isLong());
    assertEquals(
        "{\"name\":\"Reid\",\"n\":1.5,\"is_on\":false,\"more\":{\"a\": 1}}",
        read(plain, Map.of("is_on", "false")).argsJson());
  }

  @Test
  void valueThatIsNotOfTheDeclaredTypeIsShownAsJson() {
    ApprovalForm odd = ApprovalForm.of(ORDER, GivenJson.read("{\"quantity\": \"7\"}"));

    assertTrue(field(odd, "quantity").isLong());
    assertEquals("\"7\"", field(odd, "quantity").shown());
  }

  @Test
  void textThatWouldTurnTheQuestionIsShownAsWhatItIs() {
    String args = "{\"symbol\":\"N\u202eX\",\"side\":\"sell\",\"quantity\":7}";
    ApprovalForm turning = ApprovalForm.of(ORDER, GivenJson.read(args));

    assertEquals("\"N\\u202eX\"", field(turning, "symbol").shown());
    assertEquals(args, untouched(turning).argsJson());
  }

  @Test
  void wordsOfASchemaTurnNothing() {
    ApprovalForm turning =
        ApprovalForm.of(
            GivenJson.read(
                "{\"properties\":{\"side\":{\"enum\":[\"\u202ebuy\"],\"description\":\"\u2067Of\"}}}"),
            GivenJson.read("{\"side\":\"\u202ebuy\"}"));
    Field side = field(turning, "side");

    assertEquals("\\u202ebuy", side.wordOf(side.shown()));
    assertTrue(side.says().startsWith("\\u2067Of"), side.says());
    assertEquals("{\"side\":\"\u202ebuy\"}", untouched(turning).argsJson());
  }

  @Test
  void whatIsTooLongToEditIsSentAsItIs() {
    String text = "x".repeat(20_001);
    ApprovalForm large = ApprovalForm.of(null, GivenJson.read("{\"text\": \"" + text + "\"}"));

    assertFalse(large.fields().get(0).isEditable());
    assertEquals("{\"text\":\"" + text + "\"}", large.read(Map.of(), GivenJson::read).argsJson());
  }

  private void assertProblem(String name, String entered, String problem) {
    ApprovalForm.Reading reading = read(Map.of(name, entered));

    assertFalse(reading.isFine());
    assertEquals(Map.of(name, problem), reading.problems(), entered);
  }

  private Field field(String name) {
    return field(form, name);
  }

  private static Field field(ApprovalForm form, String name) {
    return form.fields().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private ApprovalForm.Reading read(Map<String, String> changed) {
    return read(form, changed);
  }

  private static ApprovalForm.Reading untouched(ApprovalForm form) {
    return read(form, Map.of());
  }

  private static ApprovalForm.Reading read(ApprovalForm form, Map<String, String> changed) {
    Map<String, String> entered = new LinkedHashMap<>();
    form.fields().forEach(field -> entered.put(field.name(), field.shown()));
    entered.putAll(changed);
    return form.read(entered, GivenJson::read);
  }
}
