#include "lexicon/lexicon_fixture.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using lexicon::testing::build_lexicons;
using lexicon::testing::found;
using lexicon::testing::reasons;

namespace {

constexpr std::string_view kAlcohol = R"([alcohol.drink]
say: mentions an alcoholic drink
privacy: 1
any: wine/N | zinfandel | whisk(e)y | rosé | =IPA/N | gin and tonic/N | g&t | 🍷 | #thirstythursday | happy hour/N | need .. drink
mask: wine gum/N | blood and wine
not: linux | emulator
negated: alcohol.abstains
+ One zinfandel with supper

[alcohol.place]
say: names a bar
privacy: 1
any: bar
need: at | tonight | drinks
near: 3
+ at the bar

[alcohol.excess]
say: describes drinking to excess
privacy: 2
conduct: 3
voice: me
any: drunk | hammered | wasted | 🥴
mask: drunk driver
+ so wasted

[alcohol.abstains]
say: says you do not drink
privacy: 3
voice: me
any: sober | days sober
+ 5 days sober

[alcohol.circle]
say: belongs to a circle of drinkers
privacy: 2
where: group page
any: wine | tasting
+ [group] Wine Lovers of Springfield
)";

const lexicon::Lexicons& alcohol() {
    static const lexicon::Lexicons built = build_lexicons("alcohol", kAlcohol);
    return built;
}

struct Row {
    std::string text;
    std::string expected;
};

}  // namespace

TEST_CASE("a term is found in the forms it stands for", "[lexicon]") {
    const auto row = GENERATE(values<Row>({
        {"One ZINFANDEL with supper", "alcohol.drink(ZINFANDEL)"},
        {"wines and wine's colour", "alcohol.drink(wines)"},
        {"a whisky", "alcohol.drink(whisky)"},
        {"a whiskey", "alcohol.drink(whiskey)"},
        {"ROSE\u0301 o'clock", "alcohol.drink(ROSE\u0301)"},
        {"two IPAs", "alcohol.drink(IPAs)"},
        {"an ipa file", ""},
        {"gin-and-tonics!", "alcohol.drink(gin-and-tonics)"},
        {"G&T please", "alcohol.drink(G&T)"},
        {"🍷🍷", "alcohol.drink(🍷)"},
        {"#ThirstyThursday", "alcohol.drink(ThirstyThursday)"},
        {"thirsty thursday", ""},
        {"#happyhour", "alcohol.drink(happyhour)"},
        {"#HappyHour", "alcohol.drink(HappyHour)"},
        {"I need a very stiff drink", "alcohol.drink(need a very stiff drink)"},
        {"I need a very stiff cold drink", ""},
        {"I need it. Drink up", ""},
        {"happy. Hour", ""},
        {"wiiiine time", "alcohol.drink(wiiiine)"},
        {"wіne time", "alcohol.drink(wіne)"},
        {"winery swine", ""},
        {"https://example.com/wine @wine wine@example.com", ""},
    }));
    CAPTURE(row.text);
    CHECK(found(alcohol(), row.text) == row.expected);
}

TEST_CASE("masks, vetoes and needed words decide for each place alone", "[lexicon]") {
    const auto row = GENERATE(values<Row>({
        {"wine gums for all", ""},
        {"wine gums and then wine", "alcohol.drink(wine)"},
        {"Got Wine running on Linux", ""},
        {"he raised the bar", ""},
        {"drinks? the bar on Main", "alcohol.place(bar)"},
        {"at one two three four bar", ""},
    }));
    CAPTURE(row.text);
    CHECK(found(alcohol(), row.text) == row.expected);
}

TEST_CASE("a denial drops a hit or makes it another rule's", "[lexicon]") {
    const auto row = GENERATE(values<Row>({
        {"I don't drink wine anymore", "alcohol.abstains(wine)"},
        {"I dont drink wine", "alcohol.abstains(wine)"},
        {"I never get drunk", ""},
        {"No, wine please", "alcohol.drink(wine)"},
        {"can't wait for wine", "alcohol.drink(wine)"},
        {"not tired but wine helps", "alcohol.drink(wine)"},
        {"not now.\nwine", "alcohol.drink(wine)"},
        {"never have I ever really had wine", "alcohol.drink(wine)"},
    }));
    CAPTURE(row.text);
    CHECK(found(alcohol(), row.text) == row.expected);
}

TEST_CASE("names of groups and pages skip denial and voice, and where picks the rule", "[lexicon]") {
    CHECK(found(alcohol(), "Wine Lovers of Springfield", {.genre = model::Genre::Group}) == "alcohol.circle(Wine)");
    CHECK(found(alcohol(), "No Zinfandel Club", {.genre = model::Genre::Page}) == "alcohol.drink(Zinfandel)");
    CHECK(found(alcohol(), "They Got Wasted", {.genre = model::Genre::Event}) == "alcohol.excess(Wasted)");
    CHECK(found(alcohol(), "WineLoversUnited", {.genre = model::Genre::Group}) == "alcohol.circle(Wine)");
    CHECK(found(alcohol(), "tasting menu").empty());
}

TEST_CASE("where hits overlap the higher grade stays, and each rule counts once", "[lexicon]") {
    const lexicon::Lexicons built = build_lexicons("alcohol", R"(
[alcohol.short]
say: says one
privacy: 1
any: red
+ red
[alcohol.long]
say: says more
privacy: 1
any: red wine
+ red wine
[alcohol.high]
say: says most
privacy: 0
conduct: 2
any: wine
+ wine
)");
    CHECK(found(built, "red wine, red hat, wine") == "alcohol.short(red) alcohol.high(wine)");
    CHECK(reasons(built, "red wine") ==
          "term \"red\"; term \"red wine\"; overlaps with alcohol.high, which ranks higher; "
          "term \"wine\"");
}

TEST_CASE("certainty says how a hit stood in the text", "[lexicon]") {
    using enum model::Certainty;
    struct Case {
        std::string text;
        bool shared;
        model::Certainty expected;
    };
    const auto row = GENERATE(values<Case>({
        {"a zinfandel", false, Sure},
        {"#zinfandel", false, Likely},
        {"zinfandellll", false, Likely},
        {"a zіnfandel", false, Maybe},
        {"at the bar", false, Likely},
        {"if only I had a zinfandel", false, Likely},
        {"he said \"bring the zinfandel along\"", false, Likely},
        {"a zinfandel", true, Maybe},
    }));
    CAPTURE(row.text);
    const auto reading = alcohol().read(row.text, {.shared = row.shared});
    REQUIRE(reading.hits.size() == 1);
    CHECK(reading.hits[0].certainty == row.expected);
}

TEST_CASE("rejected places come out only when asked for, with the word that decided", "[lexicon]") {
    CHECK(alcohol().read("wine gums", {}).hits.empty());
    CHECK(reasons(alcohol(), "wine gums") == "term \"wine/N\"; masked by \"wine gum/N\"");
    CHECK(reasons(alcohol(), "wine on linux") == "term \"wine/N\"; ruled out by \"linux\" near it");
    CHECK(reasons(alcohol(), "the bar exam") == "term \"bar\"; none of the words that it needs is near");
    CHECK(reasons(alcohol(), "I never get drunk") == "term \"drunk\"; denied by \"never\"");
    CHECK(reasons(alcohol(), "my brother was hammered") ==
          "term \"hammered\"; reads as about somebody else: \"brother\"");
    CHECK(reasons(alcohol(), "no wine for me") ==
          "term \"wine/N\"; denied by \"no\", so it counts for alcohol.abstains");
}

TEST_CASE("text in a language without rules is not judged", "[lexicon]") {
    const auto reading = alcohol().read("Hoy no hay wine para los amigos", {});
    CHECK_FALSE(reading.judged);
    CHECK(reading.language == "es");
    CHECK(reading.hits.empty());
    CHECK(alcohol().read("Hoy no hay wine para los amigos", {.language = "en"}).hits.size() == 1);
}

TEST_CASE("words of a private file never come out", "[lexicon]") {
    auto own = lexicon::testing::lexicon_source("work",
                                                "[work.town]\nsay: names a town\nprivacy: 2\nany: little harrow\n"
                                                "mask: little harrow hill\n+ Little Harrow\n");
    own.content.insert(own.content.find("about:"), "private: yes\n");
    const auto built = lexicon::Lexicons::build({lexicon::testing::common_source(), own});
    REQUIRE(built.has_value());
    CHECK(found(*built, "Market day in Little Harrow") == "work.town(Little Harrow)");
    CHECK(reasons(*built, "Little Harrow and Little Harrow Hill").find("harrow") == std::string::npos);
    CHECK(built->rules()[0].is_private);
}

TEST_CASE("a file of one's own adds, silences and extends", "[lexicon]") {
    const lexicon::LexiconSource base = lexicon::testing::lexicon_source("alcohol", kAlcohol);
    const lexicon::LexiconSource mine{
        "mine.lex",
        "lexicon: mine\nformat: 1\nversion: 1\nextends: alcohol.en\nlang: en\nabout: Mine.\n"
        "off: alcohol.place | alcohol.drink \"zinfandel\"\n\n"
        "[alcohol.drink +]\nprivacy: 2\nany: zubrowka\nmask: Rum the dog | zubrowka street\n"
        "+ zubrowka on a Friday\n"};
    const auto built = lexicon::Lexicons::build({lexicon::testing::common_source(), base, mine});
    if (!built) FAIL(to_message(built.error()));
    CHECK(found(*built, "zubrowka at the bar") == "alcohol.drink(zubrowka)");
    CHECK(found(*built, "zubrowka street").empty());
    CHECK(found(*built, "a zinfandel").empty());
    CHECK(built->rules()[0].grades.privacy == 2);
}

TEST_CASE("somebody's name is no hit for a rule that says so", "[lexicon]") {
    const lexicon::Lexicons built = build_lexicons("religion",
                                                   "[religion.place]\nsay: names a place of worship\nprivacy: 2\n"
                                                   "name: yes\nany: temple | christian\n+ at the temple\n");
    CHECK(found(built, "Met Temple Grandin today").empty());
    CHECK(found(built, "I saw Christian Bale").empty());
    CHECK(found(built, "Saw Ana Christian").empty());
    CHECK(found(built, "Temple was lovely") == "religion.place(Temple)");
    CHECK(found(built, "PROUD CHRISTIAN MOTHER") == "religion.place(CHRISTIAN)");
    CHECK(found(built, "Christian, Bale out!") == "religion.place(Christian)");
}

TEST_CASE("hostile texts are read in bounded time", "[lexicon]") {
    std::string wines;
    for (int i = 0; i < 30'000; ++i) wines += "wine drunk bar at ";
    CHECK(alcohol().read(wines, {.language = "en"}).hits.size() == 3);
    CHECK(alcohol().read(std::string(1'000'000, 'w'), {}).hits.empty());
    CHECK(alcohol().read(std::string(1'000'000, '#'), {}).hits.empty());
    CHECK(alcohol().read("\xFF\xFEwine\xC0", {}).hits.size() == 1);
    CHECK(alcohol().read("", {}).hits.empty());
    CHECK(alcohol().read("", {}).judged);
}
