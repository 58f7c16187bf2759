#include "cli/command.hpp"
#include "support/scratch_folder.hpp"

#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::cli;
using glasshouse::test::ScratchFolder;

namespace {

std::string printed(const std::vector<std::string>& args) {
    std::ostringstream out;
    std::ostringstream err;
    const ExitStatus status = run_command_line(args, Console{out, err});
    CAPTURE(args, err.str());
    CHECK((status == ExitStatus::Done || status == ExitStatus::PartlyRead));
    return out.str();
}

// Two posts, one of them with an escape, and a comment of which nobody can tell who sees it.
std::string audited(const ScratchFolder& scratch) {
    scratch.write("export/your_facebook_activity/posts/your_posts_1.json",
                  R"([{"timestamp":1600000000,"title":"","data":[{"post":"Quiet \u001b[31mevening\u202e"}]},)"
                  R"({"timestamp":1610000000,"title":"","data":[{"post":"A walk by the sea"}]}])");
    scratch.write("export/your_facebook_activity/comments_and_reactions/comments.json",
                  R"({"comments_v2":[{"timestamp":1620000000,"data":[{"comment":{"timestamp":1620000000,)"
                  R"("comment":"Well said","author":"Ana Example"}}],"title":"Ana Example commented on a post."}]})");
    std::string report = (scratch / "report").string();
    printed({"audit", (scratch / "export").string(), "--out", report, "--today", "2026-11-22", "--quiet"});
    return report;
}

}  // namespace

TEST_CASE("view shows what could not be told, marked, and counts it beside the rest") {
    const ScratchFolder scratch;
    const std::string report = audited(scratch);
    const std::string lines = printed({"view", report});
    CHECK(lines.find("(could not tell)") != std::string::npos);
    CHECK(lines.find("2 items this viewer sees, and 1 that could not be told\n") != std::string::npos);
    CHECK(lines.find("2021-05-03") != std::string::npos);

    const std::string none = printed({"view", report, "--search", "well said"});
    CHECK(none.find("0 items this viewer sees, and 1 that could not be told\n") != std::string::npos);

    const std::string json = printed({"view", report, "--json"});
    CHECK(json.find("\"total\": 2") != std::string::npos);
    CHECK(json.find("\"unsure\": 1") != std::string::npos);
    CHECK(json.find("\"unsure_items\"") != std::string::npos);
}

TEST_CASE("view says the same day with and without --json") {
    const ScratchFolder scratch;
    const std::string report = audited(scratch);
    for (const char* day : {"2020-09-13", "2021-01-07", "2021-05-03"}) {
        CAPTURE(day);
        CHECK(printed({"view", report}).find(day) != std::string::npos);
        CHECK(printed({"view", report, "--json"}).find(day) != std::string::npos);
    }
}

TEST_CASE("words of the export cannot steer the terminal") {
    const ScratchFolder scratch;
    const std::string lines = printed({"view", audited(scratch), "--show-evidence"});
    CHECK(lines.find("Quiet \xEF\xBF\xBD[31mevening\xEF\xBF\xBD") != std::string::npos);
    CHECK(lines.find('\x1b') == std::string::npos);
}
