#include "pipeline/export_inputs.hpp"

#include "glasshouse/pipeline.hpp"
#include "support/scratch_folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>

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

namespace {

void write(const std::filesystem::path& path, std::string_view content) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
}

/// A tar of one file whose content ends in the middle.
std::string cut_tar(const std::string& name) {
    std::string header(512, '\0');
    header.replace(0, name.size(), name);
    header.replace(100, 7, "0000644").replace(108, 7, "0000000").replace(116, 7, "0000000");
    header.replace(124, 11, "00000001750").replace(136, 11, "00000000000").replace(148, 8, "        ");
    header.replace(156, 1, "0")
        .replace(257, 8,
                 std::string("ustar\0"
                             "00",
                             8));
    unsigned sum = 0;
    for (const char c : header) sum += static_cast<unsigned char>(c);
    std::string digits = "000000";
    for (std::size_t i = 6; i-- > 0; sum /= 8) digits[i] = static_cast<char>('0' + sum % 8);
    header.replace(148, 8, digits + std::string("\0 ", 2));
    return header + R"([{"timestamp": 1610000000, "title": "Ana Ex)";
}

}  // namespace

TEST_CASE("an export of another platform given beside is named and left out, not taken for a part") {
    const test::ScratchFolder scratch;
    write(scratch.path() / "one/posts/your_posts_1.json",
          R"([{"timestamp":1610000000,"title":"Ana Example updated her status.","data":[{"post":"Hello"}]}])");
    write(scratch.path() / "two/content/posts_1.json",
          R"([{"media":[{"uri":"a.jpg","creation_timestamp":1718409600,"title":"Harbour"}]}])");
    write(scratch.path() / "two/info/personal_information.json", R"({"profile_user":[{"title":""}]})");
    const auto inspection = inspect({scratch.path() / "two", scratch.path() / "one"}, archive::Limits{}, {});
    REQUIRE(inspection);
    REQUIRE(inspection->inputs.size() == 2);
    CHECK(inspection->inputs[0].name == "one");
    CHECK(inspection->inputs[0].parts == 1);
    CHECK(inspection->inputs[1].name == "two");
    CHECK(inspection->inputs[1].platform == model::Platform::Instagram);
    CHECK(inspection->inputs[1].format == "json");
    CHECK(inspection->coverage.entries() == model::Tally{.read = 1, .skipped = 2, .unknown = 0});
    CHECK(inspection->coverage.by_kind().at("other-platform").entries.skipped == 2);
    REQUIRE(inspection->coverage.problems().size() == 1);
    CHECK(inspection->coverage.problems()[0].entry == "two");
    CHECK(inspection->coverage.problems()[0].what.find("Instagram") != std::string::npos);
}

TEST_CASE("a web page in place of the data says what to do, and so does a download that was cut off") {
    const test::ScratchFolder scratch;
    write(scratch.path() / "page/posts/your_posts_1.json", "<!doctype html><html><body>Sorry</body></html>");
    const auto page = inspect({scratch.path() / "page"}, archive::Limits{}, {});
    REQUIRE(!page);
    CHECK(page.error().code == ErrorCode::NotAnExport);
    CHECK(page.error().detail.find("a web page stands in place of the data") != std::string::npos);

    write(scratch.path() / "cut.tar", cut_tar("posts/your_posts_1.json"));
    const auto cut = inspect({scratch.path() / "cut.tar"}, archive::Limits{}, {});
    REQUIRE(!cut);
    CHECK(cut.error().place == "cut.tar");
    CHECK(cut.error().detail.find("cut off here; download the export again") != std::string::npos);
}
