#include "archive/raw_archives.hpp"
#include "archive/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::archive;
using namespace glasshouse::archive::tests;

namespace {

/// Each test holds for both forms.
struct Form {
    std::string kind;
    std::string (*pack)(std::string_view);
};

Form any_form() {
    return GENERATE(
        values<Form>({{"tar", [](std::string_view tar) { return std::string(tar); }}, {"tar.gz", to_gzip}}));
}

}  // namespace

TEST_CASE("a tar is listed in natural order and read in any order") {
    const Form form = any_form();
    CAPTURE(form.kind);
    const std::string long_text(700'000, 'x');
    const TemporaryFolder folder;
    const auto path = folder.write("export", form.pack(to_tar({{"./posts/", "", '5'},
                                                               {"./posts/p_10.json", "[10]"},
                                                               {"./posts/1.jpg", long_text},
                                                               {"./posts/._p_10.json", "x"},
                                                               {"./posts/p_9.json", ""},
                                                               {"./posts/2.jpg", "short"}})));
    const auto archive = open_container(path, {}).value();
    CHECK(archive->inputs()[0].kind == form.kind);
    CHECK(names_of(*archive) ==
          std::vector<std::string>{"posts/1.jpg", "posts/2.jpg", "posts/p_9.json", "posts/p_10.json"});
    CHECK(content_of(*archive, "posts/2.jpg") == "short");
    CHECK(content_of(*archive, "posts/1.jpg") == long_text);
    CHECK(content_of(*archive, "posts/p_9.json").empty());
    CHECK(content_of(*archive, "posts/p_10.json") == "[10]");
    CHECK(content_of(*archive, "posts/1.jpg") == long_text);
}

TEST_CASE("a pax name longer than a header and outside ASCII is read") {
    const Form form = any_form();
    CAPTURE(form.kind);
    const std::string name = "posts/" + std::string(120, 'n') + "/caf\xC3\xA9.json";
    const TemporaryFolder folder;
    const auto path = folder.write(
        "export", form.pack(to_tar(
                      {{"posts/0.jpg", "0"}, to_pax_path(name), {"posts/short", "[1]"}, {"posts/caf\xC3\xA9", "2"}})));
    const auto archive = open_container(path, {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"posts/0.jpg", "posts/caf\xC3\xA9", name});
    CHECK(content_of(*archive, name) == "[1]");
}

TEST_CASE("links and hostile names in a tar are booked, not read") {
    const Form form = any_form();
    CAPTURE(form.kind);
    const TemporaryFolder folder;
    const auto path = folder.write(
        "export", form.pack(to_tar(
                      {{"posts/a.json", "{}"}, {"posts/l.json", "", '2'}, {"../up.json", "x"}, {"/abs.json", "x"}})));
    const auto archive = open_container(path, {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"posts/a.json"});
    REQUIRE(archive->rejected().size() == 3);
    CHECK(archive->rejected()[0].name == "../up.json");
    CHECK(archive->rejected()[1].name == "/abs.json");
    CHECK(archive->rejected()[2].name == "posts/l.json");
}

TEST_CASE("a tar cut off gives what stands before the cut and says to download it again") {
    const Form form = any_form();
    CAPTURE(form.kind);
    const std::string whole =
        form.pack(to_tar({{"a.json", std::string(5000, '1')}, {"b.json", std::string(5000, '2')}, {"c.json", "3"}}));
    const TemporaryFolder folder;
    const auto archive = open_container(folder.write("export", whole.substr(0, 8000)), {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"a.json", "b.json"});
    CHECK(content_of(*archive, "a.json") == std::string(5000, '1'));
    CHECK(error_of(*archive, "b.json").code == ErrorCode::Corrupt);
    const auto stream = archive->open(1).value();
    std::string front(1000, '\0');
    CHECK(stream->read(front).value() > 0);
    CHECK(front[0] == '2');
    REQUIRE(archive->rejected().size() == 1);
    CHECK(archive->rejected()[0].name == "export");
    CHECK_THAT(archive->rejected()[0].why, Catch::Contains("download"));
}

TEST_CASE("a tar cut off in its first header is refused with the advice to download it again") {
    const Form form = any_form();
    CAPTURE(form.kind);
    const std::string whole = form.pack(to_tar({{"a.json", std::string(5000, '1')}}));
    const TemporaryFolder folder;
    const auto opened = open_container(folder.write("export.tar", whole.substr(0, 400)), {});
    REQUIRE(!opened);
    if (form.kind == "tar.gz") {
        CHECK(opened.error().code == ErrorCode::Corrupt);
        CHECK_THAT(opened.error().detail, Catch::Contains("download"));
    }
}

TEST_CASE("a tar cut off between two files is told by its missing end") {
    const std::string whole = to_tar({{"a.json", "1"}, {"b.json", "2"}});
    const TemporaryFolder folder;
    const auto archive = open_container(folder.write("export.tar", whole.substr(0, 1024)), {}).value();
    CHECK(content_of(*archive, "a.json") == "1");
    REQUIRE(archive->rejected().size() == 1);
    CHECK_THAT(archive->rejected()[0].why, Catch::Contains("no end mark"));
}

TEST_CASE("a tar.gz of several gzip members, with padding behind them, is read as one") {
    const std::string tar = to_tar({{"a.json", std::string(5000, '1')}, {"b.json", "2"}});
    const TemporaryFolder folder;
    const auto path = folder.write("export.tar.gz",
                                   to_gzip(tar.substr(0, 3000)) + to_gzip(tar.substr(3000)) + std::string(700, '\0'));
    const auto archive = open_container(path, {}).value();
    CHECK(content_of(*archive, "a.json") == std::string(5000, '1'));
    CHECK(content_of(*archive, "b.json") == "2");
    CHECK(archive->rejected().empty());
}

TEST_CASE("a wrong checksum at the end of a tar.gz costs nothing that can be read") {
    std::string bytes = to_gzip(to_tar({{"a.json", "1"}}));
    bytes[bytes.size() - 8] ^= 1;
    const TemporaryFolder folder;
    const auto archive = open_container(folder.write("export.tar.gz", bytes), {}).value();
    CHECK(content_of(*archive, "a.json") == "1");
}

TEST_CASE("a gzip that holds no tar is refused") {
    const TemporaryFolder folder;
    const auto opened = open_container(folder.write("export.tar.gz", to_gzip("just a line of text")), {});
    REQUIRE(!opened);
    CHECK(opened.error().code == ErrorCode::Corrupt);
}

TEST_CASE("a wrong header sum in the middle of a tar ends it there") {
    const Form form = any_form();
    CAPTURE(form.kind);
    std::string tar = to_tar({{"a.json", "1"}, {"b.json", "2"}});
    tar[1024] = 'x';  // the first letter of the second name
    const TemporaryFolder folder;
    const auto archive = open_container(folder.write("export", form.pack(tar)), {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"a.json"});
    CHECK(content_of(*archive, "a.json") == "1");
    CHECK(archive->rejected().size() == 1);
}
