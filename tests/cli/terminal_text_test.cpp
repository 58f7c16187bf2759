#include "cli/terminal_text.hpp"

#include "cli/command.hpp"

#include <sstream>

#include <catch2/catch.hpp>

using namespace glasshouse::cli;

TEST_CASE("nothing in somebody's text can steer a terminal") {
    struct Row {
        std::string text;
        std::string shown;
    };
    const auto row = GENERATE(values<Row>({
        {"plain, Ünïcode and \xF0\x9F\x8D\xB7", "plain, Ünïcode and \xF0\x9F\x8D\xB7"},
        {"\x1b[2Jgone", "\xEF\xBF\xBD[2Jgone"},
        {"\x1b]0;title\x07", "\xEF\xBF\xBD]0;title\xEF\xBF\xBD"},
        {"two\r\nlines\tof\x7F", "two\xEF\xBF\xBD\xEF\xBF\xBDlines\xEF\xBF\xBDof\xEF\xBF\xBD"},
        {"c1 \xC2\x9B"
         "31m",
         "c1 \xEF\xBF\xBD"
         "31m"},
        {"\xE2\x80\xAEtxt.exe", "\xEF\xBF\xBDtxt.exe"},
        {"\xE2\x81\xA6"
         "a\xE2\x81\xA9\xD8\x9C\xE2\x80\x8F\xE2\x80\xA8",
         "\xEF\xBF\xBD"
         "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xE2\x80\x94 dash, \xC2\xA9", "\xE2\x80\x94 dash, \xC2\xA9"},
        {"", ""},
    }));
    CHECK(to_terminal(row.text) == row.shown);
}

TEST_CASE("bytes that are no text do not pass either") {
    for (const char* bytes : {"\x9B"
                              "31m",
                              "\xFF", "\xC2", "\xE2\x80"}) {
        const std::string shown = to_terminal(bytes);
        CHECK(shown.find('\x9B') == std::string::npos);
        CHECK(shown.starts_with("\xEF\xBF\xBD"));
    }
}

TEST_CASE("a path with escapes reaches no terminal in a message") {
    std::ostringstream out;
    std::ostringstream err;
    for (const std::vector<std::string>& args :
         std::vector<std::vector<std::string>>{{"view", "/nonexistent/\x1b[31mred"},
                                               {"inspect", "/nonexistent/\x1b[31mred"},
                                               {"audit", "/nonexistent/x", "--out", "/nonexistent/\x1b[31mred"},
                                               {"\x1b[31mred"},
                                               {"audit", "--\x1b[31mred"}}) {
        CHECK(run_command_line(args, Console{out, err}) != ExitStatus::Done);
    }
    CHECK(out.str().find('\x1b') == std::string::npos);
    CHECK(err.str().find('\x1b') == std::string::npos);
}
