#include "lexicon/lexicon_fixture.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;

namespace {

lexicon::Reading read(std::string_view text) {
    static const lexicon::Lexicons built = lexicon::testing::build_lexicons(
        "alcohol", "[alcohol.drink]\nsay: mentions a drink\nprivacy: 1\nany: wine | 🍷\n+ wine\n");
    return built.read(text, {});
}

struct Row {
    std::string text;
    std::string language;
};

}  // namespace

TEST_CASE("English is read as English, however short", "[lexicon]") {
    const std::string text =
        GENERATE("Wine o'clock!", "wine", "La Luna wine bar", "Met Van at the door", "Die Hard and wine",
                 "Château wine weekend", "Happy birthday!!", "🍷 time", "Cinco de Mayo wine", "wine 2020");
    CAPTURE(text);
    CHECK(read(text).language == "en");
    CHECK(read(text).judged);
}

TEST_CASE("other languages are recognised and left alone", "[lexicon]") {
    const auto row = GENERATE(values<Row>({
        {"Feliz cumpleaños a mi mejor amigo, hoy es tu día", "es"},
        {"Joyeux anniversaire à ma meilleure amie, c'est le jour", "fr"},
        {"Heute ist ein guter Tag für die Familie", "de"},
        {"Hoje é um dia muito feliz com a minha família", "pt"},
        {"Vandaag is het feest, wij zijn er allemaal bij", "nl"},
        {"Oggi è una bella giornata con la mia famiglia", "it"},
        {"С днём рождения, дорогая", "ru"},
        {"お誕生日おめでとう wine", "ja"},
        {"生日快乐", "zh"},
        {"생일 축하해", "ko"},
        {"Χρόνια πολλά", "el"},
        {"יום הולדת שמח", "he"},
        {"عيد ميلاد سعيد", "ar"},
    }));
    CAPTURE(row.text);
    CHECK(read(row.text).language == row.language);
    CHECK_FALSE(read(row.text).judged);
    CHECK(read(row.text).hits.empty());
}

TEST_CASE("a text without words has no language and is judged by its pictures", "[lexicon]") {
    CHECK(read("🍷🍷").language.empty());
    CHECK(read("🍷🍷").judged);
    CHECK(read("🍷🍷").hits.size() == 1);
    CHECK(read("").language.empty());
}

TEST_CASE("a language without a word list is told from those with one", "[lexicon]") {
    const auto row = GENERATE(values<Row>({
        {"Dziś wieczorem idziemy do kina z przyjaciółmi, zapraszam wszystkich", "pl"},
        {"Bugün arkadaşlarımla birlikte sinemaya gidiyoruz, herkes gelebilir", "tr"},
        {"Ma este moziba megyünk a barátainkkal, mindenkit szívesen látunk", "hu"},
    }));
    CAPTURE(row.text);
    CHECK(read(row.text).language == row.language);
    CHECK_FALSE(read(row.text).judged);
}

TEST_CASE("English with foreign names and slang stays English", "[lexicon]") {
    const std::string text =
        GENERATE("omg sooo tired lol cant even rn wine pls", "Tapas, paella, sangria, siesta, fiesta: wine time",
                 "Dinner at Chez Panisse with Jean-Luc and Amélie, the wine was great",
                 "Congrats grads!! Class of 2014 wine party");
    CAPTURE(text);
    CHECK(read(text).judged);
}
