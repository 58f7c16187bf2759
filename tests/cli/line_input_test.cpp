#include "cli/line_input.hpp"

#include <string>

#include <unistd.h>
#include <catch2/catch.hpp>

using glasshouse::cli::LineInput;

namespace {

struct Pipe {
    int ends[2] = {-1, -1};
    Pipe() { REQUIRE(pipe(ends) == 0); }
    ~Pipe() {
        close(ends[0]);
        finish();
    }
    void send(const std::string& text) const {
        REQUIRE(write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
    }
    void finish() {
        if (ends[1] >= 0) close(ends[1]);
        ends[1] = -1;
    }
};

}  // namespace

TEST_CASE("lines are handed out without their ends, the last one even without one") {
    Pipe pipe;
    pipe.send("one\ntwo\r\n\nlast");
    pipe.finish();
    LineInput input(pipe.ends[0]);
    CHECK(input.next() == "one");
    CHECK(input.next() == "two");
    CHECK(input.next() == "");
    CHECK(input.next() == "last");
    CHECK(!input.next());
}

TEST_CASE("a line waits only when it has been sent") {
    Pipe pipe;
    pipe.send("one\ntwo\n");
    LineInput input(pipe.ends[0]);
    CHECK(input.next() == "one");
    CHECK(input.has_waiting());
    CHECK(input.next() == "two");
    CHECK(!input.has_waiting());
}
