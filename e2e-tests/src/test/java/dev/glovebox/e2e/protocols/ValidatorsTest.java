package dev.glovebox.e2e.protocols;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Functions with validators of zod, valibot and arktype, by the Standard Schema specification. */
@InBrowser
class ValidatorsTest {
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          entry("await checked.zod(name='Amelia')", "{name: 'Amelia', limit: 20}"),
          entry("await checked.zod_trimmed(name=' Amelia ')", "6"),
          entry("await checked.zod_later(name='Amelia')", "'Amelia'"),
          entry("await checked.zod_date(day='2024-02-29')", "2024"),
          entry("await checked.valibot(tags=[{'name': 'ab'}])", "1"),
          entry("await checked.valibot_typed(name='Amelia')", "'Amelia'"),
          entry("await checked.arktype(age=18)", "18"));

  private static final Map<String, String> FAILURES =
      Map.ofEntries(
          entry(
              "await checked.zod_later(name='nobody')",
              "tool-arguments-invalid: The arguments of checked.zod_later do not fit:"
                  + " name: is nobody."),
          entry(
              "await checked.valibot(tags=[{'name': 'ab'}, {'name': 'a'}])",
              "tool-arguments-invalid: The arguments of checked.valibot do not fit:"
                  + " tags[1].name: Invalid length: Expected >=2 but received 1."),
          entry(
              "await checked.zod_wrong_result()",
              "tool-failed: returned what its output schema does not allow:"
                  + " total: Invalid input: expected number, received string"),
          entry("await checked.broken()", "tool-failed: the validator fell over"));

  @TestFactory
  Stream<DynamicTest> validArgumentsReachTheFunctionTransformed(Visit visit) {
    LabPage lab = opened(visit);
    return new Expressions(lab).have(VALUES);
  }

  @TestFactory
  Stream<DynamicTest> whatDoesNotFitIsToldWithItsPath(Visit visit) {
    LabPage lab = opened(visit);
    return new Expressions(lab).raise(FAILURES);
  }

  @Test
  void stubsHaveTheTypesOfTheValidators(Visit visit) {
    LabPage lab = opened(visit);

    String stubs =
        lab.inspect(
            Map.of("names", List.of("zod", "valibot", "valibot_typed", "arktype", "zod_date")));

    for (String signature :
        List.of(
            "async def zod(name: str, limit: int = 20) -> checked.ZodResult",
            "async def valibot(**arguments: Any)",
            "async def valibot_typed(name: str)",
            "async def arktype(age: float)",
            "async def zod_date(**arguments: Any)")) {
      assertTrue(stubs.contains(signature), () -> signature + " is not in " + stubs);
    }
  }

  private static LabPage opened(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/validators");
    lab.call("openValidators");
    return lab;
  }
}
