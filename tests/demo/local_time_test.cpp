#include "demo/local_time.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse::demo;

TEST_CASE("pages print British time, with its summer") {
    struct Row {
        std::int64_t utc;
        std::string_view printed;
    };
    const auto row = GENERATE(values<Row>({
        {1304320337, "May 02, 2011 8:12:17 am"},
        {1300000000, "Mar 13, 2011 7:06:40 am"},
        {1301187599, "Mar 27, 2011 12:59:59 am"},
        {1301187600, "Mar 27, 2011 2:00:00 am"},
        {1319936399, "Oct 30, 2011 1:59:59 am"},
        {1319936400, "Oct 30, 2011 1:00:00 am"},
        {1735689600, "Jan 01, 2025 12:00:00 am"},
        {1735732800, "Jan 01, 2025 12:00:00 pm"},
    }));
    CHECK(to_page_time(row.utc) == row.printed);
}
