// Facts that many records share: times, places, media, words, labels.
#include "platforms/facebook/kinds/media.hpp"
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/place.hpp"
#include "platforms/facebook/kinds/reaction_names.hpp"
#include "platforms/facebook/kinds/words.hpp"
#include "platforms/facebook/label_values.hpp"
#include "platforms/facebook/localized_words.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::platforms::facebook;
using syntax::JsonView;

namespace {

void with_json(std::string_view json, const std::function<void(JsonView)>& visit) {
    REQUIRE(syntax::read_json(json, visit));
}

}  // namespace

TEST_CASE("words are joined by a blank line and an equal part stands once") {
    Words words;
    words.add("  One \n");
    words.add("");
    words.add("Two");
    words.add("One");
    words.add(" \t ");
    CHECK(words.take() == "One\n\nTwo");
}

TEST_CASE("positions out of range, half given or at 0,0 are not known") {
    for (const std::string json :
         {R"({"latitude":91,"longitude":1})", R"({"latitude":1})", R"({"latitude":0,"longitude":0})",
          R"({"latitude":"x","longitude":1})", R"({})", R"([])", R"(null)"}) {
        CAPTURE(json);
        with_json(json, [](JsonView view) { CHECK_FALSE(to_position(view)); });
    }
    with_json(R"({"latitude":-36,"longitude":174.5})", [](JsonView view) {
        CHECK(to_position(view) == model::Position{-36, 174.5});
    });
}

TEST_CASE("positions in brackets are read, and left alone where decimals have commas") {
    CHECK(parse_position("(52.10 , 4.30)") == model::Position{52.1, 4.3});
    CHECK(parse_position("(-36.8, 174.7)") == model::Position{-36.8, 174.7});
    CHECK_FALSE(parse_position("(52,10 , 4,30)"));
    CHECK_FALSE(parse_position("Harbour Bar"));
    CHECK_FALSE(parse_position("52.1"));
    CHECK_FALSE(parse_position("(-, -)"));
    CHECK_FALSE(parse_position(""));
}

TEST_CASE("dates are written as far as they are known") {
    with_json(R"({"year":1980,"month":5,"day":1})", [](JsonView date) { CHECK(to_date_words(date) == "1980-05-01"); });
    with_json(R"({"month":5,"day":1})", [](JsonView date) { CHECK(to_date_words(date) == "05-01"); });
    with_json(R"({"year":1980,"day":3})", [](JsonView date) { CHECK(to_date_words(date) == "1980"); });
    with_json(R"({"year":0,"month":13,"day":"x"})", [](JsonView date) { CHECK(to_date_words(date).empty()); });
    with_json(R"("1980")", [](JsonView date) { CHECK_FALSE(to_civil_moment(date)); });
}

TEST_CASE("a medium without file, words and time is none") {
    for (const std::string json :
         {R"({})", R"({"uri":""})", R"([])", R"("a.jpg")", R"({"uri":7,"description":null})"}) {
        CAPTURE(json);
        with_json(json, [](JsonView view) { CHECK_FALSE(to_media(view)); });
    }
    with_json(R"({"uri":"a.mp4","media_metadata":{"video_metadata":{"exif_data":[{"upload_ip":"203.0.113.7"}]}}})",
              [](JsonView view) { CHECK(to_media(view)->upload_address_kept); });
    with_json(R"({"uri":"a.jpg","media_metadata":{"photo_metadata":{"exif_data":[{"taken_timestamp":-62169958800}]}}})",
              [](JsonView view) { CHECK_FALSE(to_media(view)->taken); });
}

TEST_CASE("labels are known in many languages, letter case and mojibake aside") {
    CHECK(find_label("Name") == Label::Name);
    CHECK(find_label("PLACE TAGS") == Label::PlaceTags);
    CHECK(find_label("Opmerking") == Label::Comment);
    CHECK(find_label("Réaction") == Label::Reaction);
    CHECK(find_label("R\u00c3\u00a9action") == Label::Reaction);
    CHECK(find_label("名前") == Label::Name);
    CHECK_FALSE(find_label(""));
    CHECK_FALSE(find_label("Nonsense"));
}

TEST_CASE("a field name goes before the label, unless the table does not hold it") {
    with_json(R"({"label_values":[{"ent_field_name":"reaction_type","label":"Name","value":"Like"},
                 {"ent_field_name":"zzz","label":"URL","href":"https://example.com/"}]})",
              [](JsonView record) {
                  const LabelValuesView values(record);
                  CHECK(values.text(Label::Reaction) == "Like");
                  CHECK(values.text(Label::Url) == "https://example.com/");
                  CHECK_FALSE(values.row(Label::Name));
              });
}

TEST_CASE("rows of the wrong type and endless nesting are left alone") {
    std::string deep = R"({"label":"Name","value":"far"})";
    for (int i = 0; i < 40; ++i) deep = R"({"title":"","dict":[)" + deep + "]}";
    with_json(R"({"label_values":[)" + deep + R"(,7,null,"x",[{"label":"Name"}],{"label":5,"value":{}}]})",
              [](JsonView record) {
                  CHECK(is_label_values(record));
                  CHECK(LabelValuesView(record).deep_text(Label::Name).empty());
              });
    with_json(R"({"label_values":"x"})",
              [](JsonView record) { CHECK(LabelValuesView(record).text(Label::Name).empty()); });
}

TEST_CASE("reactions have one word each, whatever the export calls them") {
    CHECK(to_reaction("LIKE") == "like");
    CHECK(to_reaction("Sad") == "sorry");
    CHECK(to_reaction("Gefällt mir") == "like");
    CHECK(to_reaction("Me enfada") == "anger");
    CHECK(to_reaction("DOROTHY") == "dorothy");
    CHECK(to_reaction("").empty());
}
