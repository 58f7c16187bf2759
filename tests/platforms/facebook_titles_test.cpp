#include "platforms/facebook/sentence_pattern.hpp"
#include "platforms/facebook/titles.hpp"

#include <catch2/catch.hpp>

namespace glasshouse::platforms::facebook {

namespace {

struct Row {
    const char* sentence;
    const char* language;
    const char* means;
    const char* name;
    const char* group;
    const char* place;
};

}  // namespace

TEST_CASE("the platform's sentence says what was done, to whom and where") {
    const Row row = GENERATE(values<Row>({
        {"Ana Example commented on Bo Friend's post.", "en", "commented-other", "Bo Friend", "", ""},
        {"Ana Example commented on Joe's Bar's photo.", "en", "commented-other", "Joe's Bar", "", ""},
        {"Ana Example commented on her own post.", "en", "commented-own", "", "", ""},
        {"Ana Example replied to Bo Friend's comment.", "en", "replied-other", "Bo Friend", "", ""},
        {"Ana Example likes Bo Friend's post in Knitters.", "en", "reacted-other", "Bo Friend", "Knitters", ""},
        {"Ana Example likes a post.", "en", "reacted-unknown", "", "", ""},
        {"Ana Example wrote on Bo Friend\xE2\x80\x99s timeline.", "en", "wrote-on-timeline", "Bo Friend", "", ""},
        {"Bo Friend wrote on your timeline.", "en", "timeline-by-other", "Bo Friend", "", ""},
        {"Ana Example shared a link to the group: Sober in Leiden.", "en", "posted-in-group", "", "Sober in Leiden",
         ""},
        {"Ana Example posted in Knitters.", "en", "posted-in-group", "", "Knitters", ""},
        {"Ana Example added 3 new photos to the album: Mobile uploads.", "en", "added-to-album", "Mobile uploads", "",
         ""},
        {"Ana Example was at Harbour Bar.", "en", "was-at", "", "", "Harbour Bar"},
        {"You became a member of Recovery Together.", "en", "joined-group", "", "Recovery Together", ""},
        {"You left Recovery Together.", "en", "left-group", "", "Recovery Together", ""},
        {"You were removed from Recovery Together.", "en", "removed-from-group", "", "Recovery Together", ""},
        {"Ana Example hat den Beitrag von Bo Friend kommentiert.", "de", "commented-other", "Bo Friend", "", ""},
        {"Ana Example hat in der Gruppe Stricken gepostet.", "de", "posted-in-group", "", "Stricken", ""},
        {"A Ana Example le gusta la publicación de Bo Friend.", "es", "reacted-other", "Bo Friend", "", ""},
        {"Ana Example a commenté la publication de Bo Friend.", "fr", "commented-other", "Bo Friend", "", ""},
        {"Ana Example heeft gereageerd op het bericht van Bo Friend.", "nl", "commented-other", "Bo Friend", "", ""},
        {"Je bent lid geworden van Breiclub.", "nl", "joined-group", "", "Breiclub", ""},
        {"Ana Example comentou na publicação de Bo Friend.", "pt", "commented-other", "Bo Friend", "", ""},
        {"Ana Example ha commentato il post di Bo Friend.", "it", "commented-other", "Bo Friend", "", ""},
        {"A Ana Example piace la foto di Bo Friend.", "it", "reacted-other", "Bo Friend", "", ""},
        {"Ana Example ha pubblicato un post nel gruppo Maglia.", "it", "posted-in-group", "", "Maglia", ""},
        {"Sei diventata membro di Maglia.", "it", "joined-group", "", "Maglia", ""},
        {"Ana Example a comentat la postarea lui Bo Friend.", "ro", "commented-other", "Bo Friend", "", ""},
        {"Ana Example a postat în grupul Tricotat.", "ro", "posted-in-group", "", "Tricotat", ""},
        {"Ai părăsit grupul Tricotat.", "ro", "left-group", "", "Tricotat", ""},
        {"Bo Friend a scris în cronologia ta.", "ro", "timeline-by-other", "Bo Friend", "", ""},
        {"Ana Example skomentowała zdjęcie użytkownika Bo Friend.", "pl", "commented-other", "Bo Friend", "", ""},
        {"Dołączyłaś do grupy Druty.", "pl", "joined-group", "", "Druty", ""},
        {"Ana Example kommenterede Bo Friends opslag.", "da", "commented-other", "Bo Friend", "", ""},
        {"Du er blevet medlem af Strik.", "da", "joined-group", "", "Strik", ""},
        {"Ana Example 回應了 Bo Friend 的貼文。", "zh-Hant", "commented-other", "Bo Friend", "", ""},
    }));
    // The account's language speeds the search up; without it the sentence is still read.
    const std::string_view language = GENERATE_COPY(values<std::string_view>({row.language, ""}));
    CAPTURE(row.sentence, language);
    const TitleMeaning meaning = read_title(row.sentence, "Ana Example", language);
    CHECK(meaning.means == row.means);
    CHECK(meaning.name == row.name);
    CHECK(meaning.group == row.group);
    CHECK(meaning.place == row.place);
    CHECK(meaning.language.substr(0, 2) == std::string_view(row.language).substr(0, 2));
}

TEST_CASE("a former name of the owner does not hide what a sentence says") {
    CHECK(read_title("Ana Old commented on Bo Friend's post.", "Ana Example", "en").name == "Bo Friend");
    CHECK(read_title("Ana Old commented on Bo Friend's post.", "", "en").name == "Bo Friend");
}

TEST_CASE("words that are no sentence of the platform mean nothing") {
    const std::string sentence =
        GENERATE(values<std::string>({"", ".", "'s", "Ana Example", "Ana Example.", " commented on 's .",
                                      "Holiday 2011", "\xFF\xFE", "{owner}", std::string(100'000, 'a')}));
    CAPTURE(sentence.substr(0, 40));
    const TitleMeaning meaning = read_title(sentence, "Ana Example", "en");
    CHECK(meaning.means.empty());
    CHECK(meaning.name.empty());
}

TEST_CASE("alternatives of a pattern are written out") {
    CHECK(expand_alternatives("a [b|c] d [e|f]") ==
          std::vector<std::string>{"a b d e", "a b d f", "a c d e", "a c d f"});
    CHECK(expand_alternatives("no choice") == std::vector<std::string>{"no choice"});
    CHECK(expand_alternatives("[open") == std::vector<std::string>{"[open"});
}

}  // namespace glasshouse::platforms::facebook
