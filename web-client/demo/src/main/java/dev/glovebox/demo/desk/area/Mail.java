package dev.glovebox.demo.desk.area;

import static dev.glovebox.demo.desk.json.Schema.date;
import static dev.glovebox.demo.desk.json.Schema.flag;
import static dev.glovebox.demo.desk.json.Schema.list;
import static dev.glovebox.demo.desk.json.Schema.may;
import static dev.glovebox.demo.desk.json.Schema.need;
import static dev.glovebox.demo.desk.json.Schema.oneOf;
import static dev.glovebox.demo.desk.json.Schema.parameters;
import static dev.glovebox.demo.desk.json.Schema.record;
import static dev.glovebox.demo.desk.json.Schema.text;
import static dev.glovebox.demo.desk.json.Schema.whole;

import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.method.Arguments;
import dev.glovebox.demo.desk.method.Method;
import dev.glovebox.demo.desk.world.Adviser;
import dev.glovebox.demo.desk.world.Client;
import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.desk.world.DeskException;
import dev.glovebox.demo.desk.world.Message;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Messages between clients and advisers. */
public final class Mail {
  private static final String AREA = "mail";
  private static final List<String> TEMPLATES =
      List.of("review-invitation", "order-confirmation", "fee-letter");

  private final World world;

  public Mail(World world) {
    this.world = world;
  }

  public List<Method> methods() {
    return List.of(search(), get(), unread(), send(), templates(), render());
  }

  private static Row head() {
    return record(
        "MessageHead",
        need("id", text()),
        need("folder", oneOf(Message.FOLDERS)),
        need("client_id", text()),
        need("subject", text()),
        need("day", date()),
        need("is_unread", flag("Whether nobody has opened it.")));
  }

  private static Row head(Message message) {
    return Row.of("id", message.id())
        .with("folder", message.folder())
        .with("client_id", message.client().id())
        .with("subject", message.text().subject())
        .with("day", Day.text(message.day()))
        .with("is_unread", message.isUnread());
  }

  private Method search() {
    return Method.reads(
            AREA,
            "list_messages",
            "Messages that fit all conditions given, newest first, without their texts, in pages.")
        .takes(
            parameters(
                may("folder", oneOf(Message.FOLDERS)),
                may("client_id", text()),
                may("text", text("Part of subject or text; case does not matter.")),
                may("from", date("On this day or later.")),
                may("unread_only", flag("Leaves out what was opened.")),
                Pages.page(),
                Pages.size()))
        .gives(Pages.schema("MessagePage", "messages", head()))
        .by(arguments -> Pages.of(arguments, "messages", found(arguments), Mail::head));
  }

  private List<Message> found(Arguments wanted) {
    int from = wanted.day("from", Integer.MIN_VALUE);
    boolean isUnreadOnly = Boolean.TRUE.equals(wanted.values().get("unread_only"));
    List<Message> found = new ArrayList<>();
    for (Message message : world.messages()) {
      if (message.day() >= from && (message.isUnread() || !isUnreadOnly) && fits(message, wanted)) {
        found.add(message);
      }
    }
    Collections.reverse(found);
    return found;
  }

  private static boolean fits(Message message, Arguments wanted) {
    String text = wanted.text("text", "").toLowerCase();
    return message.folder().equals(wanted.text("folder", message.folder()))
        && (!wanted.has("client_id") || message.client().id().equals(wanted.text("client_id")))
        && (text.isEmpty() || holds(message.text(), text));
  }

  private static boolean holds(Message.Text written, String text) {
    return written.subject().toLowerCase().contains(text)
        || written.body().toLowerCase().contains(text);
  }

  private Method get() {
    return Method.reads(AREA, "get_message", "One message with its text.")
        .takes(parameters(need("message_id", text("Such as M-50001."))))
        .gives(message())
        .by(arguments -> message(message(arguments.text("message_id"))));
  }

  private static Row message() {
    return record(
        "Message",
        need("id", text()),
        need("client_id", text()),
        need("from", text()),
        need("to", text()),
        need("subject", text()),
        need("text", text()),
        need("day", date()));
  }

  private static Row message(Message message) {
    return Row.of("id", message.id())
        .with("client_id", message.client().id())
        .with("from", message.from())
        .with("to", message.to())
        .with("subject", message.text().subject())
        .with("text", message.text().body())
        .with("day", Day.text(message.day()));
  }

  private Message message(String id) {
    for (Message message : world.messages()) {
      if (message.id().equals(id)) {
        return message;
      }
    }
    throw new DeskException("There is no message " + id + ".");
  }

  private Method unread() {
    return Method.reads(AREA, "count_unread", "How many messages nobody has opened, by subject.")
        .takes(parameters())
        .gives(
            record(
                "UnreadCounts",
                need(
                    "subjects",
                    list(
                        record(
                            "UnreadCount", need("subject", text()), need("messages", whole()))))))
        .by(arguments -> Row.of("subjects", unreadBySubject()));
  }

  private List<Row> unreadBySubject() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Message message : world.messages()) {
      if (message.isUnread()) {
        counts.merge(message.text().subject(), 1, Integer::sum);
      }
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (subject, messages) -> rows.add(Row.of("subject", subject).with("messages", messages)));
    return rows;
  }

  private Method send() {
    return Method.changes(
            AREA,
            "send_message",
            "Sends a message to a client, in the name of the client's adviser.")
        .takes(
            parameters(
                Shapes.clientId(),
                need("subject", text().with("minLength", 1)),
                need("text", text().with("minLength", 1))))
        .gives(message())
        .by(
            arguments ->
                message(
                    world.send(
                        world.client(arguments.text("client_id")),
                        arguments.text("subject"),
                        arguments.text("text"))));
  }

  private Method templates() {
    return Method.reads(AREA, "list_templates", "The letters that the bank has ready.")
        .takes(parameters())
        .gives(record("TemplateList", need("templates", list(text()))))
        .by(arguments -> Row.of("templates", TEMPLATES));
  }

  private Method render() {
    return Method.reads(AREA, "render_template", "A letter filled in for a client. Sends nothing.")
        .takes(parameters(need("template", oneOf(TEMPLATES)), Shapes.clientId()))
        .gives(record("Letter", need("subject", text()), need("text", text())))
        .by(this::render);
  }

  private Row render(Arguments arguments) {
    Client client = world.client(arguments.text("client_id"));
    Adviser adviser = world.adviser(client.adviserId());
    String template = arguments.text("template");
    String about = template.replace('-', ' ');
    String greeting = "Dear " + client.name() + ",\n\n";
    return Row.of("subject", about.substring(0, 1).toUpperCase() + about.substring(1))
        .with(
            "text", greeting + "please find our " + about + ".\n\nKind regards\n" + adviser.name());
  }
}
