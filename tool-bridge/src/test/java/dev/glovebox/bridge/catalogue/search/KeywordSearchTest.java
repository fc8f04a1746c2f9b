package dev.glovebox.bridge.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.bridge.tool.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordSearchTest {
  private final Catalogue catalogue = new Catalogue();
  private final KeywordSearch search = new KeywordSearch(catalogue);

  @BeforeEach
  void bank() {
    catalogue.add(
        Tools.source(
            "crm",
            Tools.definition(
                "find_clients",
                "Clients whose name contains the text, with their adviser.",
                "{'properties':{'name':{}}}",
                null),
            Tools.definition("get_portfolio", "The positions of one client.", null, null)));
    catalogue.add(
        Tools.source(
            "market",
            Tools.definition(
                "quotes", "Latest prices.", "{'properties':{'isin':{},'currency':{}}}", null)));
    catalogue.add(Tools.source("orders", Tools.definition("place", "Buys or sells.", null, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "find clients, crm.find_clients",
    "client adviser, crm.find_clients",
    "CLIENT, crm.find_clients",
    "FindClients, crm.find_clients",
    "crm.find_clients, crm.find_clients",
    "portfolios, crm.get_portfolio",
    "portf, crm.get_portfolio",
    "porfolio, crm.get_portfolio",
    "advisr, crm.find_clients",
    "currencies, market.quotes",
    "price, market.quotes",
    "market, market.quotes",
    "how do I sell something, orders.place",
  })
  void queryFindsItsTool(String query, String tool) {
    assertEquals(tool, search.search(query, 5).get(0).qualified());
  }

  @ParameterizedTest
  @CsvSource({
    "list merged pull requests, git.list_pull_requests",
    "approved pull requests, git.list_pull_requests",
    "merge a pull request, git.merge_pull_request",
    "open PRs, git.get_open_prs",
    "Who is on call tonight, git.get_oncall_users",
    "who was on duty, git.get_oncall_users",
    "halt what we put online, git.cancel_deployment",
  })
  void kindsOfThingsAreNoOrdersAndLettersAreWords(String query, String tool) {
    catalogue.add(
        Tools.source(
            "git",
            Tools.definition("merge_pull_request", "Merges a pull request (PR).", null, null),
            Tools.definition("approve_pull_request", "Approves a pull request.", null, null),
            Tools.definition("list_pull_requests", "Lists pull requests (PRs).", null, null),
            Tools.definition("getOpenPRs", "What waits for review.", null, null),
            Tools.definition("get_oncall_users", "Users of a schedule.", null, null),
            Tools.definition("cancel_deployment", "Ends it.", null, null)));
    assertEquals(tool, search.search(query, 5).get(0).qualified());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "the of", "!!", "zzzzzz", "\u0000", "客户"})
  void queryWithoutAMatchFindsNothing(String query) {
    assertEquals(List.of(), search.search(query, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thing 0", "do things", "the do"})
  void wordsThatSayNothingFindTheFunctionThatIsCalledSo(String query) {
    catalogue.add(
        Tools.source("misc", Tools.definition("do_thing_0", "Does the work.", null, null)));
    assertEquals(List.of("misc.do_thing_0"), qualified(search.search(query, 5)));
  }

  @ParameterizedTest
  @CsvSource({
    "offers, desk.list_offers",
    "which offers are there, desk.list_offers",
    "change an offer, desk.update_offer",
    "the price of an offer, desk.get_offer",
    "lists of a board, desk.get_lists",
    "boards, desk.list_boards",
    "list the boards, desk.list_boards",
  })
  void whoOnlyLooksIsGivenWhatOnlyLooks(String query, String tool) {
    String text = "{'properties':{'offer':{}}}";
    catalogue.add(
        Tools.source(
            "desk",
            Tools.definition("update_offer", "Update an offer, its price too.", text, null),
            Tools.definition("delete_offer", "Delete an offer.", text, null),
            Tools.definition("get_offer", "Get an offer with its price.", text, null),
            Tools.definition("list_offers", "List offers.", null, null),
            Tools.definition("list_boards", "List all boards.", null, null),
            Tools.definition("add_list_to_board", "Add a list to a board.", null, null),
            Tools.definition("get_lists", "Retrieve all lists of the board.", null, null)));
    assertEquals(tool, search.search(query, 5).get(0).qualified());
  }

  @Test
  void wordOfOneNamespaceTellsWhatTheQuestionIsAbout() {
    catalogue.add(
        Tools.source(
            "boards",
            Tools.definition("get_card", "One of them.", null, null),
            Tools.definition("get_card_comments", "All of them.", null, null),
            Tools.definition("move_card", "To another list.", null, null)));
    catalogue.add(
        Tools.source(
            "files",
            Tools.definition("write_file", "Write a file.", null, null),
            Tools.definition("read_file", "What somebody noted. Text alone.", null, null),
            Tools.definition("list_files", "List them.", null, null),
            Tools.definition("move_file", "Move a file.", null, null)));
    String question = "What was noted below the card?";
    assertEquals("boards", search.search(question, 5).get(0).namespace());
  }

  @Test
  void functionThatTellsOfABetterOneComesAfterIt() {
    catalogue.add(
        Tools.source(
            "files",
            Tools.definition("read_file", "Reads a file. DEPRECATED: use another.", null, null),
            Tools.definition("read_text_file", "Reads the text of a file.", null, null)));
    assertEquals(
        List.of("files.read_text_file", "files.read_file"),
        qualified(search.search("read file", 2)));
  }

  @Test
  void toolWithAllWordsComesBeforeOneWithSome() {
    assertEquals(
        List.of("crm.get_portfolio", "crm.find_clients"),
        qualified(search.search("portfolio client", 5)));
  }

  @Test
  void limitHolds() {
    assertEquals(1, search.search("client", 1).size());
    assertEquals(List.of(), search.search("client", 0));
    assertEquals(List.of(), search.search("crm.find_clients", 0));
  }

  @Test
  void exactNameIsFoundOnce() {
    assertEquals(
        List.of(new ToolName("crm", "find_clients"), new ToolName("crm", "get_portfolio")),
        search.search("crm.find_clients", 5).subList(0, 2));
  }

  @Test
  void searchFollowsTheCatalogue() {
    assertEquals(1, search.search("place", 5).size());
    catalogue.remove("orders");
    assertEquals(List.of(), search.search("place", 5));
    catalogue.add(Tools.source("seats", Tools.definition("place")));
    assertEquals(List.of("seats.place"), qualified(search.search("place", 5)));
  }

  @Test
  void longQueryIsAnsweredAtOnce() {
    assertTrue(search.search("client ".repeat(100_000), 5).size() > 0);
  }

  @Test
  void tenThousandToolsAreSearchedAlike() {
    List<ToolDefinition> tools = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      tools.add(Tools.definition("op_" + i, "Operation number " + i + " on things.", null, null));
    }
    catalogue.add(Tools.source("big", new SourceListing("big", "", tools)));
    assertEquals("big.op_777", search.search("operation 777", 5).get(0).qualified());
    assertEquals("crm.find_clients", search.search("advisr", 5).get(0).qualified());
  }

  @ParameterizedTest
  @CsvSource({"advising, crm.find_clients", "priced, market.quotes"})
  void otherEndingOfAWordIsFound(String query, String first) {
    assertEquals(first, search.search(query, 5).get(0).qualified());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "how many of the parcels are there | depot.count_rows",
        "get rid of the old parcels | depot.remove_row",
        "throw them away | depot.remove_row",
        "throw parcels away | depot.list_rows",
        "what did they say in #incidents | chat.read_channel",
        "may 10.0.0.7 reach us | depot.allow_ip",
      })
  void wordsThatSaySomethingOnlyTogetherAreRead(String query, String first) {
    offices();
    assertEquals(first, search.search(query, 5).get(0).qualified());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list rows with \"remove channel\" | depot.list_rows",
        "remove the row \"read channel ip\" on Friday | depot.remove_row",
        "\"read channel\" | chat.read_channel",
        "friday | chat.friday_report",
      })
  void valuesOfAQuestionFindNothingUnlessAFunctionIsCalledSo(String query, String first) {
    offices();
    assertEquals(first, search.search(query, 5).get(0).qualified());
  }

  private void offices() {
    catalogue.add(
        Tools.source(
            "depot",
            Tools.definition("list_rows", "All parcels.", null, null),
            Tools.definition("count_rows", "A number.", null, null),
            Tools.definition("remove_row", "One parcel less.", null, null),
            Tools.definition("allow_ip", "Opens the door.", null, null)));
    catalogue.add(
        Tools.source(
            "chat",
            Tools.definition("read_channel", "What was written.", null, null),
            Tools.definition("friday_report", "The end.", null, null)));
  }

  @Test
  void endOfALongQuestionCounts() {
    String question = "Please be so kind as to tell me, whenever it suits you, ".repeat(8);
    assertEquals("crm.find_clients", search.search(question + "the adviser", 5).get(0).qualified());
  }

  @ParameterizedTest
  @CsvSource({
    "who is the adviser of this person, people.lookup",
    "weekly, people.lookup",
    "GitHub, github.star",
    "arXiv, github.star",
    "客户顾问, people.lookup",
    "localstorage, github.star",
    "local storage, github.star",
  })
  void resultsAllowedValuesAndNamesOfSeveralWordsAreFound(String query, String first) {
    catalogue.remove("crm");
    catalogue.add(
        Tools.source(
            "people",
            Tools.definition(
                "lookup",
                "客户和顾问 by key.",
                "{'properties':{'every':{'enum':['daily','weekly']}}}",
                "{'properties':{'adviser':{'type':'string'}}}")));
    catalogue.add(
        Tools.source(
            "github",
            Tools.definition("star", "Stars what arXiv and localStorage name.", null, null)));
    catalogue.add(
        Tools.source("git", Tools.definition("commit", "Makes a new commit.", null, null)));
    assertEquals(first, search.search(query, 5).get(0).qualified());
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "how are you", "ma"})
  void emptyWordsAndBeginningsOfTwoLettersFindNothing(String query) {
    catalogue.add(Tools.source("chess", Tools.definition("new_game", "New game.", null, null)));
    assertEquals(List.of(), search.search(query, 5));
  }

  @Test
  void searchKnowsToolsStepByStepAndAllOfThemWhenItIsAsked() {
    assertFalse(search.prepare(1));
    assertEquals("crm.find_clients", search.search("advisr", 5).get(0).qualified());
    assertTrue(search.prepare(1));
  }

  @Test
  void searchThatHasFollowedManyChangesFindsTheSameAsANewOne() {
    Random random = new Random(7);
    for (int change = 0; change < 200; change++) {
      String namespace = "n" + random.nextInt(5);
      catalogue.remove(namespace);
      if (random.nextInt(3) > 0) {
        catalogue.add(Tools.source(namespace, someTools(random)));
      }
      search.prepare(random.nextInt(8));
      KeywordSearch fresh = new KeywordSearch(catalogue);
      for (String query : List.of("red operation", "client", "gren", "blue n1", "op 2")) {
        assertEquals(fresh.search(query, 6), search.search(query, 6), query);
      }
    }
  }

  private static ToolDefinition[] someTools(Random random) {
    String[] colours = {"red", "green", "blue"};
    ToolDefinition[] tools = new ToolDefinition[1 + random.nextInt(6)];
    for (int i = 0; i < tools.length; i++) {
      String colour = colours[random.nextInt(3)];
      tools[i] = Tools.definition("op_" + i, "A " + colour + " operation.", null, null);
    }
    return tools;
  }

  private static List<String> qualified(List<ToolName> names) {
    return names.stream().map(ToolName::qualified).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "show https://www.tracker.com/a?b=c | tracker.show",
        "what about r/cars | forum.browse_subreddit",
        "how is ABC-123 going | tracker.get_issue",
        "pay 20€ | till.pay_amount",
        "who is jo@example.com | post.find_by_email",
      })
  void valueOfAQuestionSaysWhatItIs(String query, String first) {
    add("tracker", "show", "get_issue");
    add("board", "show");
    add("forum", "browse_subreddit", "list_bans");
    add("till", "pay_amount", "pay_invoice");
    add("post", "find_by_email", "find_by_street");
    assertEquals(first, search.search(query, 5).get(0).qualified());
  }

  @Test
  void wordOfDoingSaysLessThanWhatItIsDoneTo() {
    catalogue.add(
        Tools.source(
            "rows",
            Tools.definition("query_table", "Reads rows of leads and of chances.", null, null)));
    add("lodging", "find_rooms");
    add("logs", "find_slow_requests");
    assertEquals("rows.query_table", search.search("find all leads", 5).get(0).qualified());
  }

  @ParameterizedTest
  @CsvSource({
    "please add a card, board.add_card",
    "throw the card away and delete it, board.delete_card",
    "tell me about a card, board.get_card",
    "rename the card, board.update_card",
  })
  void functionOfTheKindOfDeedComesFirst(String query, String first) {
    add("board", "add_card", "delete_card", "get_card", "update_card");
    assertEquals(first, search.search(query, 5).get(0).qualified());
  }

  @Test
  void partOfAQuestionIsAboutWhatTheWholeIsAbout() {
    add("kitchen", "add_item");
    add("todo", "add_item");
    String whole = "open my todo list, add an item";
    assertEquals("kitchen.add_item", search.search("add an item", 5).get(0).qualified());
    assertEquals(
        "todo.add_item", search.search("add an item", whole, 5).names().get(0).qualified());
  }

  private void add(String namespace, String... functions) {
    ToolDefinition[] tools =
        Stream.of(functions)
            .map(name -> Tools.definition(name, "", null, null))
            .toArray(ToolDefinition[]::new);
    catalogue.add(Tools.source(namespace, tools));
  }
}
