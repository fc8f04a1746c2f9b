package dev.glovebox.bridge.catalogue.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** English words of which people say one and functions another. Data. */
final class Synonyms {
  /** One word in several forms: each is as good as the other. */
  private static final String[][] FORMS = {
    {"mail", "email"}, {"repository", "repo"}, {"documentation", "docs", "doc"}
  };

  private static final String[][] GROUPS = {
    {"folder", "directory"},
    {"delete", "remove", "erase", "clear", "drop"},
    {"picture", "image", "photo", "screenshot"},
    {"film", "video", "record", "recording"},
    {"cost", "price"},
    {"search", "find", "lookup", "query"},
    {"begin", "start", "launch"},
    {"end", "stop", "finish"},
    {"kill", "terminate", "stop"},
    {"create", "add", "new", "insert"},
    {"change", "update", "modify", "edit", "set"},
    {"show", "list", "get", "display"},
    {"read", "get", "fetch", "retrieve", "load"},
    {"save", "write", "store"},
    {"execute", "run", "perform"},
    {"client", "customer"},
    {"firm", "company"},
    {"purchase", "buy", "order"},
    {"person", "user", "people", "member", "employee"},
    {"browser", "tab", "window"},
    {"site", "website", "web", "page"},
    {"link", "url", "address"},
    {"path", "file", "document"},
    {"extract", "scrape"},
    {"rename", "move"},
    {"enter", "type", "fill", "input"},
    {"choose", "select", "pick"},
    {"append", "add"},
    {"replace", "edit"},
    {"meeting", "event", "appointment"},
    {"message", "notification", "text"},
    {"phone", "mobile", "call"},
    {"town", "city", "place", "location"},
    {"flight", "plane"},
    {"shop", "store"},
    {"weather", "forecast"},
    {"share", "stock"},
    {"paper", "article"},
    {"task", "todo", "job"},
    {"undo", "revert", "rollback"},
    {"error", "failure", "exception"},
    {"speed", "performance", "slow", "fast"},
    {"cancel", "abort"},
    {"money", "payment", "amount", "balance"},
    {"configuration", "config", "settings", "preferences"},
    {"application", "app", "program"},
    {"information", "info", "details", "metadata"},
    {"watch", "monitor", "track"},
    {"copy", "duplicate", "clone"},
    {"size", "bytes"},
    {"program", "process"},
    {"command", "shell", "terminal"},
    {"average", "mean"},
    {"translate", "translation"},
    {"book", "reserve", "schedule"},
    {"archive", "trash"},
    {"question", "query"},
    {"open", "create"},
    {"far", "distance"},
    {"high", "height", "elevation", "altitude"},
    {"row", "record", "entry"},
    {"column", "field", "property"},
    {"answer", "reply", "respond"},
    {"write", "add", "post", "put"},
    {"approve", "accept", "confirm"},
    {"deny", "reject", "decline"},
    {"recent", "latest", "newest", "last"},
    {"next", "upcoming"},
    {"bill", "invoice"},
    {"stock", "inventory", "warehouse"},
    {"holiday", "vacation", "leave"},
    {"deal", "opportunity"},
    {"car", "vehicle", "driving"},
    {"right", "permission", "role"},
  };

  /** What people say, and after it what functions say of it, but not the other way round. */
  private static final String[][] MEANT = {
    {"remember memorise memorize recall forget", "memory"},
    {"remember memorise memorize note jot", "create add save store"},
    {"forget bin discard dump purge wipe scrap", "delete remove"},
    {"send", "post message"},
    {"post", "send message"},
    {"channel", "message"},
    {"tell inform announce notify remind", "message send post"},
    {"talk discuss chat conversation said wrote", "message history comment thread"},
    {"happened happening", "activity event history log"},
    {"everybody everyone somebody someone who colleague teammate staff", "user member"},
    {"bug problem defect complaint crash", "issue error ticket"},
    {"ticket request", "issue"},
    {"broken red hang hangs stuck down unreachable", "failure error status health"},
    {"green pass passed healthy alive", "status check result"},
    {"percent percentage plus minus times multiply divide sum square root", "math calculate"},
    {"total sum altogether", "aggregate sum count total"},
    {"hotel restaurant cafe bar pharmacy museum doctor station airport supermarket", "place local"},
    {"walk walking foot drive driving bike cycle train bus tram route", "directions route travel"},
    {"kilometre mile metre", "distance unit"},
    {"coordinates latitude longitude", "geocode location"},
    {"near nearby around close", "local place location search"},
    {"forgotten lost", "search find"},
    {"letter", "email message"},
    {"inbox mailbox", "email message list"},
    {"newsletter spam", "email"},
    {"diary agenda appointment lunch dinner birthday party", "event calendar"},
    {"free busy available availability", "free busy availability slot"},
    {"invite invitation rsvp", "event attendee respond member"},
    {"monday tuesday wednesday thursday friday saturday sunday tomorrow", "event calendar"},
    {"flat apartment room house stay accommodation holiday", "listing hotel property"},
    {"trip travel journey", "flight hotel route booking"},
    {"owe owed debt outstanding unpaid overdue", "invoice receivable payable balance"},
    {"earn earned income revenue turnover sales", "profit report revenue"},
    {"bill charge", "invoice payment create"},
    {"paid pay", "payment"},
    {"offer quotation estimate", "quote"},
    {"supplier vendor buyer", "contact company customer"},
    {"vat", "tax"},
    {"salary wage", "payroll employee"},
    {"worker personnel colleague", "employee"},
    {"product article goods", "item product"},
    {"books bookkeeping ledger", "account journal transaction"},
    {"bank", "account transaction"},
    {"paper newspaper press headline", "news article"},
    {"picture", "image"},
    {"film movie clip", "video"},
    {"song music tune album", "track playlist"},
    {"rule", "filter policy"},
    {"keyword label", "tag label"},
    {"sort order", "sort filter"},
    {"rows entries", "records documents"},
    {"throw dump", "delete drop"},
    {"machine server box", "instance node container resource"},
    {"scale bigger faster", "scale upgrade resize resource"},
    {"crash crashed hang", "restart log error"},
    {"backup copy", "backup snapshot export"},
    {"version", "release version"},
    {"live", "deploy publish production"},
    {"ship shipping parcel", "order shipment tracking delivery"},
    {"deploy rollout online", "deploy deployment release pipeline"},
    {"halt", "stop cancel pause"},
    {"crawl crawling sluggish lag", "slow performance"},
    {"alarm", "alert"},
    {"outage emergency disruption", "incident alert"},
    {"build", "pipeline deployment"},
    {"merge", "merge pull"},
    {"password secret key token", "credential secret token"},
    {"signin login", "login authentication user log"},
    {"allowed permitted may", "permission access role"},
    {"log record", "create add log"},
    {"readme source", "file content code"},
    {"big large small largest biggest smallest heavy", "size"},
    {"long slow slowest longest", "duration performance time"},
    {"cheap cheapest expensive", "price cost"},
    {"name", "rename name"},
    {"responsible owner", "assign owner"},
    {"finished done complete", "complete close status update"},
    {"fix correct", "update edit"},
    {"connect join", "link associate connect"},
    {"belong belongs", "association relation member"},
    {"checksum fingerprint", "hash"},
    {"readable contrast", "color contrast"},
    {"christmas birthday deadline", "date"},
    {"temperature rain sunny snow wind", "weather forecast"},
    {"investment shares stocks", "stock quote price portfolio"},
    {"exchange dollars euros", "currency rate convert"},
    {"sentence paragraph essay", "text document"},
    {"summary summarise summarize", "summary content"},
    {"plate assigned duty duties", "my assigned tasks"},
    {"attach enclose", "attachment upload"},
    {"pdf spreadsheet presentation", "file document"},
    {"click press tap", "click press"},
    {"scroll swipe", "scroll"},
    {"look see", "view get"},
    {
      "umbrella raincoat jacket sunny cloudy storm hail frost dry wet warm cold hot heat",
      "weather forecast"
    },
    {"thunder thunderstorm", "lightning alert storm"},
    {"sea ocean sail sailing surf surfing swell tide beach", "marine wave"},
    {"smoke smog pollen dust asthma breathe", "air quality fire"},
    {"overflow flooding", "flood river"},
    {
      "breakfast lunch dinner supper dish cook bake meal dessert soup salad cake curry",
      "recipe meal"
    },
    {
      "milk butter cheese egg flour sugar meat chicken fish rice pasta vegetable fruit spice herb cream",
      "ingredient food"
    },
    {"vegan vegetarian kosher halal gluten lactose allergic allergy nuts", "diet adapt"},
    {"fridge cupboard larder kitchen", "pantry ingredient"},
    {"portion serving", "serving scale"},
    {
      "run running jog jogging ride cycling swim swimming hike hiking workout training race marathon",
      "activity athlete"
    },
    {"pace pulse heartbeat cadence watt", "heart rate lap stream"},
    {"spend spent spending expense groceries purchase", "transaction spending expense"},
    {"subscription membership abonnement", "recurring subscription"},
    {"receipt voucher", "attachment file invoice"},
    {"afford allowance", "budget"},
    {"worth wealth", "balance value"},
    {"bitcoin ethereum coin wallet", "crypto currency"},
    {"study research trial publication journal literature", "article paper publication"},
    {"cite reference bibliography", "citation"},
    {"follower fan audience", "subscriber follower statistic"},
    {"like thumb heart smiley", "reaction emoji like"},
    {"spoken say transcript subtitle caption", "transcript caption"},
    {"table line tab", "sheet row spreadsheet"},
    {"deck", "slide presentation"},
    {"bold italic underline font colour color", "format style"},
    {"let see allow grant access", "permission share access"},
    {"remark feedback annotation", "comment"},
    {"earlier previous old older former", "version revision history"},
    {"postpone shift reschedule", "update move reschedule event"},
    {"dentist doctor hairdresser interview standup", "event appointment calendar task"},
    {"done finished achieved accomplished", "completed complete close"},
    {"overdue due late", "due task"},
    {"wait blocked blocks before prerequisite", "dependency dependent"},
    {"smaller piece step break", "subtask"},
    {"unfinished aside shelve", "stash archive"},
    {"guilty blame introduced broke author", "blame author"},
    {"rescue lost deleted recover", "restore reflog recover trash"},
    {"bounce bounced undelivered delivered", "email delivery event status"},
    {"campaign mailing newsletter", "broadcast campaign"},
    {"size shirt shoe dress", "product variant option"},
    {"bought sold buyer shopper", "order customer"},
    {"shipped dispatched arrived parcel", "order fulfillment shipment tracking"},
    {"slice share proportion", "pie percentage"},
    {"hierarchy boss subordinate reports", "organization hierarchy"},
    {"overlap common intersection", "venn intersection"},
    {"draw plot picture visualise visualize graph", "chart diagram generate graph"},
    {"over course development trend", "line trend"},
    {"reminder todo chore errand", "task"},
    {"epic story bug", "issue"},
    {"lamp light heating thermostat switch", "device entity light state"},
    {"prospect lead", "contact lead deal"},
    {"patient medication symptom", "patient medication condition"},
    {"passenger boarding gate", "flight airport"},
    {"check-in night stay", "hotel booking reservation"},
    {"employee staff", "user member employee"},
    {"website homepage landing", "page site"},
    {"translate german french spanish english", "translate language"},
    {"speak voice aloud", "audio speech"},
    {"poll survey", "form question"},
    {"goal target", "goal objective milestone"},
  };

  private static final Map<String, List<String>> BY_STEM = new HashMap<>();

  private static final Map<String, List<String>> FORMS_BY_STEM = new TreeMap<>();

  static {
    read(FORMS, FORMS_BY_STEM);
    read(FORMS, BY_STEM);
    read(GROUPS, BY_STEM);
    for (String[] said : MEANT) {
      List<String> meant = stems(said[1]);
      for (String word : stems(said[0])) {
        List<String> others = BY_STEM.computeIfAbsent(word, stem -> new ArrayList<>());
        meant.stream().filter(other -> !others.contains(other)).forEach(others::add);
      }
    }
  }

  private Synonyms() {}

  private static void read(String[][] groups, Map<String, List<String>> byStem) {
    for (String[] group : groups) {
      for (String word : group) {
        List<String> others = byStem.computeIfAbsent(Stems.of(word), stem -> new ArrayList<>());
        for (String other : group) {
          if (!other.equals(word)) {
            others.add(Stems.of(other));
          }
        }
      }
    }
  }

  /** Whether both are the same word in another form. */
  static boolean areOneWord(String stem, String other) {
    return FORMS_BY_STEM.getOrDefault(stem, List.of()).contains(other);
  }

  private static List<String> stems(String words) {
    return Words.of(words).stream().map(word -> Stems.of(word.text())).toList();
  }

  /** Stems of words that may be meant by the word of that stem. */
  static List<String> of(String stem) {
    return BY_STEM.getOrDefault(stem, List.of());
  }
}
