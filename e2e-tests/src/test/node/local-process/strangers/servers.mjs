/** Published servers as a question meets them, told in other words: what each is for, and its functions. */
const TEXT = { type: "string" };

/** A schema of an object; all of it is required, where nothing else is said. */
export const objectOf = (properties, required = Object.keys(properties)) => ({
  type: "object",
  properties,
  required,
});

const told = (readOnly, description, parameters) => ({
  description,
  readOnly,
  input: objectOf(Object.fromEntries(parameters.map((name) => [name, TEXT])), []),
  run: () => null,
});
const reads = (description, ...parameters) => told(true, description, parameters);
const writes = (description, ...parameters) => told(false, description, parameters);

const FUNCTIONS = {
  netlab: {
    whois_domain: reads("Registration data of a domain.", "domain"),
    whois_ip: reads("Registration data of an address.", "ip"),
  },
  crawler: {
    get_sitemap_tree: reads("The pages of a site as a tree.", "root"),
    get_page_links: reads("All links of a page.", "url"),
  },
  desktop_commander: {
    give_feedback_to_desktop_commander: writes("Open a form for feedback in the browser."),
    start_process: writes("Start a program.", "command"),
  },
  opgg: {
    lol_champion_analysis: reads(
      "How a champion is built: skills, counters, mentions by role. Call this if you need details.",
      "skill",
      "me",
    ),
    lol_champion_ranks: reads("The best champions now.", "role"),
  },
  market: {
    get_stock_ohlcv: reads("Open, high, low, close and volume of a stock.", "ticker", "from"),
    get_stock_fundamentals: reads("Market capitalization, price and earnings.", "ticker"),
  },
  coins: {
    "get-crypto-price": reads("The price of a cryptocurrency such as BTC now.", "symbol"),
    "get-historical-analysis": reads("How a cryptocurrency's price went in the past.", "symbol"),
  },
  papers: {
    search_papers: reads("Search for papers on arXiv.", "query"),
    download_paper: writes("Download a paper.", "id"),
  },
  osm: {
    find_ev_charging_stations: reads("Where electric cars are charged, by meters.", "latitude"),
    suggest_meeting_point: reads("The best point to meet for several people.", "places"),
    find_parking_facilities: reads("Where cars can be parked.", "latitude"),
  },
  git: {
    git_commit: writes("Record changes in the repository.", "message"),
    git_log: reads("Show the commits of a repository.", "max"),
    git_diff: reads("Show differences between branches.", "target"),
  },
  github: {
    search_repositories: reads("Search for repositories.", "query"),
    create_issue: writes("Create an issue.", "title"),
  },
  trends_hub: {
    get_bbc_news: reads("The latest headlines of the BBC."),
    "get-smzdm-rank": reads("What is worth buying now: recommended cheap goods."),
  },
  finance: { get_news: reads("News of the economy and of firms.", "topic") },
  chess: { new_game: writes("Begin a new game."), board: reads("The board as it is.") },
  biomcp: { think: reads("Think about a research question, step by step.", "thought") },
  bazi: { getBaziDetail: reads("根据时间、性别来获取八字信息。", "solarDatetime") },
  charts: { generate_area_chart: writes("Draw an area chart.", "data") },
  filesystem: {
    list_directory: reads("List what is in a directory.", "path"),
    read_multiple_files: reads("Read several files at once.", "paths"),
    write_file: writes("Create a file, or overwrite one.", "path", "content"),
    get_file_info: reads("Size and times of a file.", "path"),
  },
  video: { get_transcript: reads("The transcript of a lecture or another video.", "url") },
  airbnb: {
    airbnb_search: reads("Search with filters and pages.", "location", "checkin"),
    airbnb_listing_details: reads("Everything about one of them.", "id"),
  },
};
const PURPOSES = { airbnb: "Find homestays and listings of hosts." };

export const serversFor = ({ functions }) =>
  Object.entries(FUNCTIONS).map(([name, all]) => functions(name, all, PURPOSES[name]));

/** What is asked, and what must be among the first of an answer, in any order. */
export const QUESTIONS = [
  [
    "Run a full reconnaissance on www.baidu.com and give me a root domain report with whois information and sitemap.",
    "whois_domain",
    "get_sitemap_tree",
  ],
  [
    "How are Samsung Electronics and SK Hynix doing today? I need stock prices and market capitalization.",
    "get_stock_ohlcv",
    "get_stock_fundamentals",
  ],
  [
    "Analyze the last 24h of BTC and remind me if there is anything I need to know.",
    "get_crypto_price",
  ],
  [
    "Please help me find the latest articles about 'MCP' on arXiv. I want papers and trends.",
    "search_papers",
  ],
  ["GitHub", "search_repositories", "create_issue"],
  ["news", "get_news", "get_bbc_news"],
  ["I need a daily financial brief with economic news", "get_news"],
  ["Help me recommend any cheap goodies. Save this information for me.", "get_smzdm_rank"],
  ["What are the 八字 of a boy born on 3 March 2020?", "get_bazi_detail"],
  ["writing", "write_file"],
  ["committing", "git_commit"],
  ["logging", "git_log"],
  ["summary the main content of the lecture", "get_transcript"],
  ["Help me find homestays in Paris, France", "airbnb_search"],
  [
    "Read all the articles in the /home/user/pdf/a.pdf /home/user/pdf/b.pdf directory, and write a report into a file",
    "list_directory",
    "write_file",
  ],
];
