package dev.glovebox.demo.desk.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that there is at the desk; lives as long as its page. Lists are made once, when first asked
 * for.
 */
public final class World {
  private static final List<String> NOTES =
      List.of(
          "Prefers a call in the morning. Reads the quarterly letter closely.",
          "Wants no tobacco and no arms. Asks for a yearly report on both.",
          "Sold a business two years ago; the proceeds are being invested in steps.",
          "Two children are to be brought into the mandate before the next review.",
          "Keeps a large cash reserve on purpose. Do not propose to invest it.");
  private static final int[] STEPS = {7, 11, 13, 17, 19, 23};

  private final Changes changes = new Changes();
  private final Made<Client> clients = new Made<>(Client.COUNT, Client::at);
  private final Made<Adviser> advisers = new Made<>(Adviser.COUNT, Adviser::at);
  private final Made<Instrument> instruments = new Made<>(Instrument.COUNT, Instrument::at);
  private final Made<Order> orders =
      new Made<>(Order.COUNT, index -> Order.at(index, at -> instruments().get(at).symbol()));
  private final Made<Message> messages =
      new Made<>(Message.COUNT, index -> Message.at(index, clients.all()));
  private final Made<Member> members = new Made<>(Member.COUNT, Member::at);
  private final Map<String, Instrument> bySymbol = new HashMap<>();
  private final Map<Integer, List<Client>> byAdviser = new HashMap<>();

  public List<Client> clients() {
    return clients.all();
  }

  public Client client(String id) {
    int index = Client.indexOf(id);
    return clients.at(index, "There is no client " + id + ".");
  }

  public int nextReview(Client client) {
    return changes.reviews.getOrDefault(client.index(), client.nextReview());
  }

  public void setNextReview(Client client, int day) {
    changes.reviews.put(client.index(), day);
  }

  public List<Note> notes(Client client) {
    Chance chance = Chance.of("note", client.index());
    List<Note> notes = new ArrayList<>();
    int count = chance.whole(1, 3);
    for (int each = 1; each <= count; each++) {
      notes.add(
          new Note(
              client.id() + "-N" + each,
              Day.TODAY - chance.whole(20, 900),
              client.adviserId(),
              chance.pick(NOTES)));
    }
    notes.addAll(changes.notes.getOrDefault(client.id(), List.of()));
    return notes;
  }

  public Note addNote(Client client, String text) {
    Note note =
        new Note(
            client.id() + "-N" + (notes(client).size() + 1), Day.TODAY, client.adviserId(), text);
    changes.notes.computeIfAbsent(client.id(), id -> new ArrayList<>()).add(note);
    return note;
  }

  public List<Adviser> advisers() {
    return advisers.all();
  }

  public Adviser adviser(String id) {
    return advisers.at(Adviser.indexOf(id), "There is no adviser " + id + ".");
  }

  public List<Client> clientsOf(Adviser adviser) {
    if (byAdviser.isEmpty()) {
      for (Client client : clients()) {
        byAdviser.computeIfAbsent(client.adviser(), id -> new ArrayList<>()).add(client);
      }
    }
    return byAdviser.getOrDefault(adviser.index(), List.of());
  }

  public List<Instrument> instruments() {
    return instruments.all();
  }

  public Instrument instrument(String symbol) {
    if (bySymbol.isEmpty()) {
      instruments().forEach(each -> bySymbol.put(each.symbol(), each));
    }
    Instrument found = bySymbol.get(symbol);
    if (found == null) {
      throw new DeskException("There is no symbol " + symbol + ".");
    }
    return found;
  }

  /** Eight positions a client on average: what the first of two has less, the second has more. */
  public List<Position> positions(Client client) {
    int pair = Chance.of("pair", client.index() / 2).whole(4, 12);
    int count = client.index() % 2 == 0 ? pair : 16 - pair;
    Chance chance = Chance.of("positions", client.index());
    int start = chance.whole(0, Instrument.COUNT - 1);
    int step = STEPS[chance.whole(0, STEPS.length - 1)];
    List<Position> held = new ArrayList<>();
    for (int each = 0; each < count; each++) {
      Instrument instrument = instruments().get((start + each * step) % Instrument.COUNT);
      int quantity = chance.whole(1, 60) * 10;
      held.add(
          new Position(
              client,
              instrument,
              quantity,
              Money.round(instrument.base() * chance.between(0.6, 1.2))));
    }
    return held;
  }

  /** Euros that are not invested. */
  public double cash(Client client) {
    return Chance.of("cash", client.index()).whole(2, 400) * 1000.0;
  }

  /** Newest last, with what scripts have placed and cancelled. */
  public List<Order> orders() {
    List<Order> found = new ArrayList<>();
    for (Order order : orders.all()) {
      found.add(changes.cancelled.getOrDefault(order.number(), order));
    }
    for (Order order : changes.placed) {
      found.add(changes.cancelled.getOrDefault(order.number(), order));
    }
    return found;
  }

  public Order order(String id) {
    for (Order order : orders()) {
      if (order.id().equals(id)) {
        return order;
      }
    }
    throw new DeskException("There is no order " + id + ".");
  }

  public Order place(Client client, Instrument instrument, String side, int quantity) {
    if (instrument.isRestricted()) {
      throw new DeskException(
          instrument.symbol() + " is on the restricted list: compliance takes no orders in it.");
    }
    if (side.equals("sell") && quantity > held(client, instrument)) {
      throw new DeskException(
          client.id()
              + " holds only "
              + held(client, instrument)
              + " "
              + instrument.symbol()
              + ".");
    }
    int number = Order.COUNT + changes.placed.size();
    Order order =
        new Order(number, client.index(), instrument.symbol(), side, quantity, "open", Day.TODAY);
    changes.placed.add(order);
    return order;
  }

  public int held(Client client, Instrument instrument) {
    int held = 0;
    for (Position position : positions(client)) {
      held += position.instrument().index() == instrument.index() ? position.quantity() : 0;
    }
    return held;
  }

  public Order cancel(Order order) {
    if (!order.state().equals("open")) {
      throw new DeskException(
          "Order " + order.id() + " is " + order.state() + "; only open orders can be cancelled.");
    }
    changes.cancelled.put(order.number(), order.cancelled());
    return order.cancelled();
  }

  public List<Event> events(Adviser adviser, int day) {
    List<Event> found = new ArrayList<>(Event.of(adviser, day, clientsOf(adviser)));
    for (Event event : changes.events) {
      if (event.adviserId().equals(adviser.id()) && event.day() == day) {
        found.add(event);
      }
    }
    found.removeIf(event -> changes.cancelledEvents.contains(event.id()));
    found.sort((left, right) -> left.hour() - right.hour());
    return found;
  }

  /** Enters an event; an hour that is taken is refused. */
  public Event enter(Adviser adviser, Event wanted) {
    for (Event event : events(adviser, wanted.day())) {
      if (event.hour() == wanted.hour()) {
        throw new DeskException(adviser.name() + " is not free then: " + event.title() + ".");
      }
    }
    changes.events.add(wanted);
    return wanted;
  }

  public void cancel(Event event) {
    changes.cancelledEvents.add(event.id());
  }

  /** Newest last. */
  public List<Message> messages() {
    List<Message> found = new ArrayList<>(messages.all());
    found.addAll(changes.sent);
    return found;
  }

  public Message send(Client client, String subject, String body) {
    int number = Message.COUNT + changes.sent.size();
    Message message =
        new Message(number, client, new Message.Text(subject, body), Day.TODAY, false);
    changes.sent.add(message);
    return message;
  }

  public List<Member> members() {
    return members.all();
  }

  public Member member(String id) {
    return members.at(Member.indexOf(id), "There is no team member " + id + ".");
  }
}
