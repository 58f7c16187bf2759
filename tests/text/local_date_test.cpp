#include "glasshouse/text/text.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using glasshouse::text::parse_local_date;

TEST_CASE("dates are read as pages print them in many languages") {
    struct Row {
        std::string text;
        std::string language;
        std::string iso;
    };
    const auto row = GENERATE(values<Row>({
        {"Mar 3, 2019, 2:05 PM", "en", "2019-03-03T14:05"},
        {"Mar 3, 2019, 2:05\u202FPM", "en", "2019-03-03T14:05"},
        {"3 Mar 2019, 14:05", "en-GB", "2019-03-03T14:05"},
        {"May 02, 2011 8:12:17 am", "en", "2011-05-02T08:12:17"},
        {"Feb 28, 2025 10:07 am", "en", "2025-02-28T10:07"},
        {"Feb 28, 2025 12:07 am", "en", "2025-02-28T00:07"},
        {"Feb 28, 2025 12:07 pm", "en", "2025-02-28T12:07"},
        {"Wednesday, January 2, 2010 at 9:40 PM", "en", "2010-01-02T21:40"},
        {"jun. 07, 2024 5:44 am", "nl", "2024-06-07T05:44"},
        {"14. Nov. 2023, 22:13", "de", "2023-11-14T22:13"},
        {"3. März 2019 um 14:05 Uhr", "de", "2019-03-03T14:05"},
        {"3 de marzo de 2019 a las 14:05", "es", "2019-03-03T14:05"},
        {"3 mar. 2019 2:05:06 p. m.", "es", "2019-03-03T14:05:06"},
        {"3 mars 2019 à 14:05", "fr", "2019-03-03T14:05"},
        {"14 août 2021 à 08 h 05", "fr", "2021-08-14T08:05"},
        {"févr. 28, 2025 10:07 pm", "fr", "2025-02-28T22:07"},
        {"mar. 3 mars 2019 à 14:05", "fr", "2019-03-03T14:05"},
        {"3 mei 2019 om 14:05", "nl", "2019-05-03T14:05"},
        {"3 mrt. 2019 14:05", "nl", "2019-03-03T14:05"},
        {"3 de maio de 2019 às 14:05", "pt", "2019-05-03T14:05"},
        {"3 maggio 2019 alle ore 14:05", "it", "2019-05-03T14:05"},
        {"3. toukokuuta 2019 klo 14.05", "fi", "2019-05-03T14:05"},
        {"9 月 14, 2025 3:04:05 下午", "zh", "2025-09-14T15:04:05"},
        {"2023年11月14日 22:13", "ja", "2023-11-14T22:13"},
        {"2023年11月14日下午10:13", "zh-Hant", "2023-11-14T22:13"},
        {"2023년 11월 14일 오후 10:13", "ko", "2023-11-14T22:13"},
        {"14 ноября 2023 г. в 22:13", "ru", "2023-11-14T22:13"},
        {"15.11.2023, 22:13", "", "2023-11-15T22:13"},
        {"03.11.2023, 22:13", "", "2023-11-03T22:13"},
        {"14/11/2023, 22:13", "", "2023-11-14T22:13"},
        {"11/14/2023, 10:13 PM", "", "2023-11-14T22:13"},
        {"3/4/2015, 10:13", "fr", "2015-04-03T10:13"},
        {"3/4/2015, 10:13", "en-GB", "2015-04-03T10:13"},
        {"3/4/2015, 10:13", "en-US", "2015-03-04T10:13"},
        {"4/4/2015", "", "2015-04-04"},
        {"2023-11-03 07:08:09", "", "2023-11-03T07:08:09"},
        {"٣ مايو ٢٠١٩", "ar", "2019-05-03"},
        {"3 May 2019", "", "2019-05-03"},
        {"14 lis 2023, 22:13", "pl", "2023-11-14T22:13"},
        {"lis 14, 2023 10:13 PM", "pl", "2023-11-14T22:13"},
        {"lis 14, 2023 10:13 odp.", "cs", "2023-11-14T22:13"},
        {"14. 11. 2023 22:13", "cs", "2023-11-14T22:13"},
        {"נוב׳ 14, 2023 10:13 pm", "", "2023-11-14T22:13"},
        {"14 בנוב׳ 2023, 22:13", "he", "2023-11-14T22:13"},
        {"नव॰ 14, 2023 10:13 pm", "", "2023-11-14T22:13"},
        {"14 मार्च 2023, 22:13", "hi", "2023-03-14T22:13"},
        {"Tháng 11 14, 2023 10:13 CH", "", "2023-11-14T22:13"},
        {"14 tháng 11, 2023 lúc 22:13", "vi", "2023-11-14T22:13"},
        {"2023. nov. 14. 22:13", "", "2023-11-14T22:13"},
        {"May 2019", "", "2019-05"},
    }));
    CAPTURE(row.text, row.language);
    const auto time = parse_local_date(row.text, row.language);
    REQUIRE(time);
    CHECK(to_iso(*time) == row.iso);
    CHECK_FALSE(time->zone_known);
}

TEST_CASE("a date that names its zone is known in UTC") {
    const auto time = parse_local_date("Wednesday, January 2, 2010 at 9:40 PM UTC+08:00", "en");
    REQUIRE(time);
    CHECK(to_iso(*time) == "2010-01-02T13:40Z");
    CHECK(to_iso(*parse_local_date("Jan 2, 2010, 21:40 GMT-5", "en")) == "2010-01-03T02:40Z");
}

TEST_CASE("the names of another language are read where only one meaning is possible") {
    CHECK(to_iso(*parse_local_date("3 de mayo de 2019", "en")) == "2019-05-03");
    CHECK(to_iso(*parse_local_date("3 mei 2019", "")) == "2019-05-03");
    // October in Croatian, November in Czech and Polish.
    CHECK(parse_local_date("3. listopada 2019", "hr")->seconds == to_seconds(Date{2019, 10, 3}));
    CHECK(parse_local_date("3 listopada 2019", "pl")->seconds == to_seconds(Date{2019, 11, 3}));
    CHECK_FALSE(parse_local_date("3 listopada 2019", ""));
}

TEST_CASE("the order of day and month is never guessed") {
    const std::string language = GENERATE(values<std::string>({"", "en", "xx-not-a-tag-"}));
    CAPTURE(language);
    CHECK_FALSE(parse_local_date("3/4/2015, 10:13", language));
}

TEST_CASE("what is no date is absent") {
    const std::string text = GENERATE(values<std::string>({"",
                                                           "Ana Example",
                                                           "2019",
                                                           "May",
                                                           "May 3",
                                                           "14:05",
                                                           "May 3 people 2019",
                                                           "In May 2019 we moved",
                                                           "31 Feb 2019",
                                                           "32 May 2019",
                                                           "0 May 2019",
                                                           "13/13/2019",
                                                           "May 3, 2019 25:00",
                                                           "May 3, 2019 10:61",
                                                           "3/4/15",
                                                           "1 2 3 2019",
                                                           "May 3, 2019 5:00 5:01",
                                                           "+31 6 1234 5678",
                                                           "203.0.113.7",
                                                           "(52.1, 4.3)",
                                                           "May 3, 219",
                                                           "3 May 99999",
                                                           "99999999999999999999",
                                                           "May 3, 2019 14:05 UTC+99",
                                                           "\xFF\xFE",
                                                           "May May 2019 3"}));
    CAPTURE(text);
    CHECK_FALSE(parse_local_date(text, "en"));
}
