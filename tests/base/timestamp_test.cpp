#include "glasshouse/base/timestamp.hpp"

#include <catch2/catch.hpp>
#include <limits>

using namespace glasshouse;

TEST_CASE("a time is printed as far as it is known") {
    struct Row {
        Timestamp time;
        std::string iso;
    };
    const auto row = GENERATE(values<Row>({
        {{1304323937, TimePrecision::Second, true}, "2011-05-02T08:12:17Z"},
        {{1304323937, TimePrecision::Minute, false}, "2011-05-02T08:12"},
        {{1304323937, TimePrecision::Day, true}, "2011-05-02"},
        {{1304323937, TimePrecision::Month, true}, "2011-05"},
        {{1304323937, TimePrecision::Year, true}, "2011"},
        {{-1, TimePrecision::Second, true}, "1969-12-31T23:59:59Z"},
        {{std::numeric_limits<std::int64_t>::min(), TimePrecision::Second, true}, "-32767-01-01T08:29:52Z"},
    }));
    CHECK(to_iso(row.time) == row.iso);
}

TEST_CASE("a day goes to seconds and back") {
    for (const Date date : {Date{1900, 2, 28}, Date{1970, 1, 1}, Date{2000, 2, 29}, Date{2026, 11, 22}}) {
        CHECK(to_date(to_seconds(date)) == date);
    }
}

TEST_CASE("a moment beyond the calendar lies on its last day") {
    constexpr std::int64_t kMicrosecondsTakenForSeconds = 3'831'000'000'000'000'000;
    CHECK(to_iso(to_date(kMicrosecondsTakenForSeconds)) == "32767-12-31");
    CHECK(to_iso(to_date(std::numeric_limits<std::int64_t>::max())) == "32767-12-31");
    CHECK(to_iso(to_date(std::numeric_limits<std::int64_t>::min())) == "-32767-01-01");
}

TEST_CASE("only a day of the calendar is read as a date") {
    CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
    for (const char* wrong : {"2023-02-29", "2023-2-1", "2023-13-01", "20230101", "2023-01-01T", "abcd-ef-gh", ""}) {
        CAPTURE(wrong);
        CHECK(!parse_date(wrong));
    }
}
