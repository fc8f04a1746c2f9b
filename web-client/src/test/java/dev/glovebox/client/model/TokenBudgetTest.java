package dev.glovebox.client.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.glovebox.bridge.gate.call.Blame;
import dev.glovebox.bridge.tool.Made;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Diagnostic.Range;
import dev.glovebox.client.failure.Diagnostic.Severity;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.outcome.RunOutcome.RunTrace;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The budget in the tokens of a real tokenizer: never passed, and used when something is cut. */
class TokenBudgetTest {
  private static final Encoding O200K =
      Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
  private static final int[] BUDGETS = {500, 1_000, 4_000};
  private static final int LONG_ENOUGH = 30_000;

  /** Texts of the kinds that scripts give back. */
  enum Kind {
    PROSE(
        "The committee met again on Thursday, and after a long discussion it agreed to keep the"
            + " present arrangement for another year. Nobody was entirely happy with that. Two"
            + " members asked for a written summary of the costs; the chair promised to send one"
            + " before the end of the month. In the meantime, clients who ask about the change"
            + " should be told that nothing has been decided yet, and that they will hear from us"
            + " as soon as there is something worth telling. The weather was bad, the trains were"
            + " late, and the coffee was cold, but the minutes are complete. "),
    CHINESE(
        "我们在星期四再次开会，经过长时间的讨论，决定把现在的安排再保留一年。没有人对这个结果完全满意。两位成员要求"
            + "提供一份书面的费用说明，主席答应在月底之前发给大家。在此期间，如果客户问起这件事，请告诉他们目前还没有任何"
            + "决定，一有消息我们会马上通知他们。那天下着大雨，火车也晚点了，咖啡是凉的，但是会议记录写得很完整。"),
    JAPANESE(
        "委員会は木曜日に再び集まり、長い議論の末、現在の取り決めをもう一年続けることに合意しました。完全に満足した人は"
            + "いませんでした。二人の委員は費用の概要を書面で求め、議長は月末までに送ると約束しました。それまでの間、変更につ"
            + "いて尋ねるお客様には、まだ何も決まっていないこと、そしてお知らせできることがあればすぐに連絡することを伝えてく"
            + "ださい。天気は悪く、電車は遅れましたが、議事録は完成しています。"),
    KOREAN(
        "위원회는 목요일에 다시 모였고 긴 토론 끝에 현재의 방식을 일 년 더 유지하기로 했습니다. 아무도 완전히 만족하지는"
            + " 않았습니다. 두 위원은 비용에 대한 서면 요약을 요청했고 의장은 이달 말까지 보내겠다고 약속했습니다. 그동안 변경에"
            + " 대해 묻는 고객에게는 아직 결정된 것이 없으며 알릴 것이 생기면 바로 연락하겠다고 말해 주십시오. 날씨는 나빴고 기차는"
            + " 늦었지만 회의록은 완성되었습니다. "),
    JSON(""),
    INTEGERS(""),
    DECIMALS(""),
    IDENTIFIERS("");

    private final String paragraph;

    Kind(String paragraph) {
      this.paragraph = paragraph;
    }

    String text() {
      Random random = new Random(7);
      StringBuilder text = new StringBuilder();
      for (int i = 0; text.length() < LONG_ENOUGH; i++) {
        text.append(
            switch (this) {
              case JSON -> (i == 0 ? "[" : ",") + client(i, random);
              case INTEGERS -> (i == 0 ? "[" : ",") + random.nextInt(100_000);
              case DECIMALS -> (i == 0 ? "[" : ",") + random.nextInt(-90_000, 90_000) / 100.0;
              case IDENTIFIERS ->
                  (i == 0 ? "[\"" : ",\"") + Long.toHexString(random.nextLong()) + "\"";
              default -> i == 0 ? "\"" + paragraph : paragraph;
            });
      }
      return text.append(paragraph.isEmpty() ? "]" : "\"").toString();
    }

    private static String client(int number, Random random) {
      String[] names = {"Alice Baker", "Kenji Mori", "Olga Petrova", "Luis Ortega", "Ruth Klein"};
      return "{\"clientId\":\"K-"
          + number
          + "\",\"name\":\""
          + names[random.nextInt(names.length)]
          + "\",\"segment\":\"private\",\"portfolioValue\":"
          + random.nextInt(100_000_000) / 100.0
          + ",\"isActive\":"
          + random.nextBoolean()
          + ",\"since\":\"2019-0"
          + random.nextInt(1, 10)
          + "-11\"}";
    }
  }

  @ParameterizedTest
  @EnumSource
  void valueUsesItsBudgetAndNoMore(Kind kind) {
    requireUsed(kind, new Ending.Completed(kind.text()), "", List.of());
  }

  @ParameterizedTest
  @EnumSource
  void printedTextUsesTheBudgetAndNoMore(Kind kind) {
    requireUsed(kind, new Ending.Completed("null"), kind.text(), List.of());
  }

  @ParameterizedTest
  @EnumSource
  void allAtOnceKeepsToTheBudget(Kind kind) {
    Failure failure =
        new Failure(
            "script-error", Blame.SCRIPT, kind.text(), new Failure.Place(3, 1), "", "", List.of());
    Diagnostic odd =
        new Diagnostic(
            new Range(1, 1, 1, 2), Severity.WARNING, "rule", kind.text(), "mend it", "x = 1");
    requireUsed(kind, new Ending.Failed(failure), kind.text(), Collections.nCopies(20, odd));
  }

  @Test
  void stubsUseTheBudgetAndNoMore() {
    StringBuilder stubs = new StringBuilder();
    for (int i = 0; stubs.length() < LONG_ENOUGH; i++) {
      stubs
          .append("async def find_clients_")
          .append(i)
          .append("(*, name: str, limit: int = 20) -> list[crm.Client]:\n")
          .append("    \"\"\"Clients whose name contains the text, with their advisers.\"\"\"\n\n");
    }
    for (int budget : BUDGETS) {
      int tokens =
          O200K.countTokensOrdinary(Cut.to(budget, stubs.toString(), "name fewer functions"));
      assertTrue(tokens <= budget, tokens + " of " + budget);
      assertTrue(tokens >= budget * 9 / 10, tokens + " of " + budget);
    }
  }

  private static void requireUsed(
      Kind kind, Ending ending, String printed, List<Diagnostic> diagnostics) {
    CallSummary call =
        new CallSummary("crm.find", "ok", 1, 2, "The result does not fit.", Made.ONCE);
    RunTrace trace =
        new RunTrace(
            printed,
            List.of(call),
            new RunUsage(1, 2, 3, 0, 4, 5),
            new CheckNotes(diagnostics, "the checker hangs"));
    for (int budget : BUDGETS) {
      String told = OutcomeText.of(new RunOutcome("r", ending, trace), budget);
      int tokens = O200K.countTokensOrdinary(told);
      assertTrue(tokens <= budget, kind + ": " + tokens + " of " + budget);
      assertTrue(tokens >= budget * 9 / 10, kind + ": " + tokens + " of " + budget);
    }
  }
}
