#include "pipeline/export_inputs.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;

TEST_CASE("the day of an export is read from its name, unless day and month could be swapped") {
    CHECK(find_export_date("facebook-ana-2025-02-14-Ab12Cd34.zip") == Date{2025, 2, 14});
    CHECK(find_export_date("facebook-x-25-4-2025-Ab12Cd34.zip") == Date{2025, 4, 25});
    CHECK(find_export_date("facebook-x-4-25-2025-Ab12Cd34.zip") == Date{2025, 4, 25});
    CHECK(!find_export_date("facebook-x-12-4-2025-Ab12Cd34.zip"));
    CHECK(!find_export_date("facebook-ana.zip"));
    CHECK(!find_export_date("facebook-100012345-2025-13-40.zip"));
}

TEST_CASE("an export of another platform is named for what it is") {
    const auto platform = readable_platform({{model::Platform::Instagram, "3 entries hold Instagram's keys", false}});
    REQUIRE(!platform);
    CHECK(platform.error().code == ErrorCode::NotAnExport);
    CHECK(platform.error().detail.find("Instagram") != std::string::npos);
}

TEST_CASE("something that is no export says what to give") {
    const auto platform = readable_platform({});
    REQUIRE(!platform);
    CHECK(platform.error().detail.find("Download your information") != std::string::npos);
}
