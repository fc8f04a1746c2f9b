package dev.glovebox.demo.desk.area;

import static dev.glovebox.demo.desk.json.Schema.date;
import static dev.glovebox.demo.desk.json.Schema.list;
import static dev.glovebox.demo.desk.json.Schema.need;
import static dev.glovebox.demo.desk.json.Schema.number;
import static dev.glovebox.demo.desk.json.Schema.oneOf;
import static dev.glovebox.demo.desk.json.Schema.orNull;
import static dev.glovebox.demo.desk.json.Schema.parameters;
import static dev.glovebox.demo.desk.json.Schema.record;
import static dev.glovebox.demo.desk.json.Schema.text;

import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.json.Schema;
import dev.glovebox.demo.desk.method.Arguments;
import dev.glovebox.demo.desk.method.Method;
import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.desk.world.Member;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.List;

/** The bank's own staff and what they spend. */
public final class Team {
  private static final String AREA = "team";

  private final World world;

  public Team(World world) {
    this.world = world;
  }

  public List<Method> methods() {
    return List.of(members(), expenses(), levelBudget(), ownBudget());
  }

  private static Row member() {
    return record(
        "TeamMember",
        need("id", text()),
        need("name", text()),
        need("department", oneOf(Member.DEPARTMENTS)),
        need("level", oneOf(Member.LEVELS)));
  }

  private static Row member(Member member) {
    return Row.of("id", member.id())
        .with("name", member.name())
        .with("department", member.department())
        .with("level", member.level());
  }

  private Method members() {
    return Method.reads(AREA, "list_members", "The people of a department.")
        .takes(parameters(need("department", oneOf(Member.DEPARTMENTS))))
        .gives(record("MemberList", need("members", list(member()))))
        .by(
            arguments ->
                Row.of("members", Pages.rows(of(arguments.text("department")), Team::member)));
  }

  private List<Member> of(String department) {
    List<Member> found = new ArrayList<>();
    for (Member member : world.members()) {
      if (member.department().equals(department)) {
        found.add(member);
      }
    }
    return found;
  }

  private static Schema.Field memberId() {
    return need("member_id", text("Such as T-201."));
  }

  private Member member(Arguments arguments) {
    return world.member(arguments.text("member_id"));
  }

  private Method expenses() {
    return Method.reads(
            AREA,
            "list_expenses",
            "Everything that one person claimed in a quarter, whatever its state.")
        .takes(parameters(memberId(), need("quarter", oneOf(Member.QUARTERS))))
        .gives(
            record(
                "ExpenseList",
                need(
                    "expenses",
                    list(
                        record(
                            "Expense",
                            need("id", text()),
                            need("day", date()),
                            need("category", oneOf(Member.CATEGORIES)),
                            need("amount_eur", number("In euros.")),
                            need("state", oneOf(List.of("approved", "pending", "rejected"))))))))
        .by(
            arguments ->
                Row.of(
                    "expenses",
                    Pages.rows(
                        member(arguments).expenses(arguments.text("quarter")), Team::expense)));
  }

  private static Row expense(Member.Expense expense) {
    return Row.of("id", expense.id())
        .with("day", Day.text(expense.day()))
        .with("category", expense.category())
        .with("amount_eur", expense.amount())
        .with("state", expense.state());
  }

  private Method levelBudget() {
    return Method.reads(
            AREA, "get_level_budget", "What people of a level may spend in a quarter, in euros.")
        .takes(parameters(need("level", oneOf(Member.LEVELS))))
        .gives(
            record("LevelBudget", need("level", text()), need("budget_eur", number("A quarter."))))
        .by(arguments -> levelBudget(arguments.text("level")));
  }

  private static Row levelBudget(String level) {
    return Row.of("level", level).with("budget_eur", Member.budgetOf(level));
  }

  private Method ownBudget() {
    return Method.reads(
            AREA,
            "get_own_budget",
            "The budget that was agreed with one person in place of the level's; null for most.")
        .takes(parameters(memberId()))
        .gives(
            record(
                "OwnBudget",
                need("member_id", text()),
                need("budget_eur", orNull(number("A quarter.")))))
        .by(arguments -> ownBudget(member(arguments)));
  }

  private static Row ownBudget(Member member) {
    return Row.of("member_id", member.id()).with("budget_eur", member.ownBudget());
  }
}
