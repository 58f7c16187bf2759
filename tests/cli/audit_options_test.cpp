#include "cli/audit_options.hpp"

#include <array>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::cli;

namespace {

constexpr std::array kSpecs{
    OptionSpec{"viewer", "V", ""},      OptionSpec{"today", "D", ""},    OptionSpec{"since", "D", ""},
    OptionSpec{"until", "D", ""},       OptionSpec{"formats", "L", ""},  OptionSpec{"redact", "W", ""},
    OptionSpec{"fail-on", "N", ""},     OptionSpec{"color", "W", ""},    OptionSpec{"lens", "W", ""},
    OptionSpec{"settings", "FILE", ""}, OptionSpec{"language", "L", ""}, OptionSpec{"jobs", "N", ""},
};

Result<AuditOptions> read(const std::vector<std::string>& args) {
    const auto parsed = parse_options(kSpecs, args);
    REQUIRE(parsed);
    return read_audit_options(*parsed);
}

}  // namespace

TEST_CASE("without options a stranger with an account is compared with a new friend") {
    const auto options = read({});
    REQUIRE(options);
    CHECK(model::to_spec(options->viewer) == "new-friend");
    CHECK(model::to_spec(options->baseline) == "member");
    CHECK(options->out == "glasshouse-report");
    CHECK((options->formats.html && options->formats.markdown && options->formats.sqlite));
    CHECK((!options->formats.json && !options->formats.csv));
}

TEST_CASE("the number of threads is what is asked for, else one or two") {
    CHECK(read({"--jobs", "1"})->jobs == 1);
    CHECK(read({"--jobs", "7"})->jobs == 7);
    const unsigned otherwise = read({})->jobs;
    CHECK((otherwise == 1 || otherwise == 2));
    for (const char* wrong : {"0", "two", "-1", "2x", "1000"}) {
        CAPTURE(wrong);
        CHECK_FALSE(read({std::string("--jobs=") + wrong}));
    }
}

TEST_CASE("a wrong value is refused and the option named") {
    const auto args = GENERATE(values<std::vector<std::string>>({
        {"--viewer", "stranger"},
        {"--today", "2026-02-30"},
        {"--since", "yesterday"},
        {"--since", "2020-01-02", "--until", "2020-01-01"},
        {"--formats", "html,pdf"},
        {"--redact", "everyone"},
        {"--fail-on", "0"},
        {"--fail-on", "4"},
        {"--color", "red"},
        {"--lens", "board"},
        {"--settings", "answers.ini"},
        {"--language", "de"},
    }));
    CAPTURE(args);
    const auto options = read(args);
    REQUIRE(!options);
    CHECK((options.error().code == ErrorCode::Usage || options.error().code == ErrorCode::NotYet));
    CHECK(options.error().place.starts_with("--"));
}

TEST_CASE("a redacted copy never holds the database, which has every word") {
    const auto options = read({"--redact", "supervisor"});
    REQUIRE(options);
    CHECK(!options->formats.sqlite);
    CHECK(!read({"--redact", "board", "--formats", "html,sqlite"}));
}
