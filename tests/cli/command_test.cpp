#include "cli/command.hpp"

#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace glasshouse::cli;

namespace {

struct Ran {
    ExitStatus status;
    std::string out;
    std::string err;
};

Ran run(const std::vector<std::string>& args) {
    std::ostringstream out;
    std::ostringstream err;
    const ExitStatus status = run_command_line(args, Console{out, err});
    return {status, out.str(), err.str()};
}

}  // namespace

TEST_CASE("without a command the overview goes to stderr and the status is usage") {
    const Ran ran = run({});
    CHECK(ran.status == ExitStatus::Usage);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("audit") != std::string::npos);
}

TEST_CASE("every command that is there has help with a worked example") {
    for (const Command& command : commands()) {
        if (command.run == nullptr) continue;
        CAPTURE(command.name);
        const Ran ran = run({std::string(command.name), "--help"});
        CHECK(ran.status == ExitStatus::Done);
        CHECK(ran.out.find("glasshouse " + std::string(command.name)) != std::string::npos);
        CHECK(ran.out.find("Example") != std::string::npos);
        CHECK(ran.out.find("--help") != std::string::npos);
    }
}

TEST_CASE("a command of a later version ends with usage and says so") {
    for (const char* name : {"ask", "calibrate", "decide", "whatif", "plan", "diff", "forget"}) {
        CAPTURE(name);
        const Ran ran = run({name, "somewhere"});
        CHECK(ran.status == ExitStatus::Usage);
        CHECK(ran.err.find("not there yet") != std::string::npos);
        const Ran help = run({name, "--help"});
        CHECK(help.status == ExitStatus::Usage);
        CHECK(help.out.empty());
        CHECK(help.err.starts_with("usage: glasshouse " + std::string(name)));
        CHECK(help.err.find("not there yet in this version. Until then") != std::string::npos);
    }
}

TEST_CASE("a language without word lists is refused and the known ones are named") {
    for (const char* name : {"classify", "explain"}) {
        CAPTURE(name);
        std::vector<std::string> args{name, "--lang", "tlh"};
        if (args.front() == "explain") args.emplace_back("wine");
        const Ran ran = run(args);
        CHECK(ran.status == ExitStatus::Usage);
        CHECK(ran.err.find("--lang: there are no word lists for 'tlh'; known are") != std::string::npos);
        CHECK(ran.err.find("en") != std::string::npos);
    }
    CHECK(run({"explain", "--lang", "en-GB", "A glass of wine"}).status == ExitStatus::Done);
}

TEST_CASE("a misspelt command names the nearest") {
    const Ran ran = run({"adit"});
    CHECK(ran.status == ExitStatus::Usage);
    CHECK(ran.err.find("did you mean 'audit'?") != std::string::npos);
}

TEST_CASE("a failure with --json is an error object on stdout") {
    const Ran ran = run({"audit", "/nonexistent/export.zip", "--json", "--out", "/nonexistent/report"});
    CHECK(ran.out.find("\"error\"") < 8);
    CHECK(ran.out.find("\"code\"") != std::string::npos);
}

TEST_CASE("viewing a folder without a database ends with usage") {
    CHECK(run({"view", "/nonexistent"}).status == ExitStatus::Usage);
}
