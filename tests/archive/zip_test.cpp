#include "archive/raw_archives.hpp"
#include "archive/temporary_folder.hpp"
#include "glasshouse/archive/zip_writer.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::archive;
using namespace glasshouse::archive::tests;

namespace {

std::unique_ptr<Archive> open_bytes(const TemporaryFolder& folder, const std::string& zip) {
    return open_container(folder.write("export.zip", zip), {}).value();
}

constexpr std::uint16_t kEncrypted = 1;
constexpr std::uint16_t kDataDescriptor = 8;
constexpr std::uint16_t kUtf8 = 1U << 11U;

}  // namespace

TEST_CASE("a ZIP with data descriptors is read by its table of contents") {
    const TemporaryFolder folder;
    const auto archive =
        open_bytes(folder, to_zip({{"a.json", "[1,2]", kDataDescriptor}, {"b.json", "{}", kDataDescriptor}}));
    CHECK(names_of(*archive) == std::vector<std::string>{"a.json", "b.json"});
    CHECK(archive->entries()[0].size == 5);
    CHECK(content_of(*archive, "a.json") == "[1,2]");
    CHECK(content_of(*archive, "b.json") == "{}");
}

TEST_CASE("a ZIP64 is read") {
    const TemporaryFolder folder;
    const auto archive = open_bytes(folder, to_zip64({{"a.json", "[1,2]"}, {"b.json", "{}"}}));
    CHECK(archive->inputs()[0].kind == "zip");
    CHECK(content_of(*archive, "a.json") == "[1,2]");
    CHECK(content_of(*archive, "b.json") == "{}");
}

TEST_CASE("a name is UTF-8 where it can be, whatever the flag says, else code page 437") {
    const TemporaryFolder folder;
    const auto archive = open_bytes(
        folder, to_zip({{"1-caf\xC3\xA9", "a"}, {"2-caf\xC3\xA9", "b", kUtf8}, {"3-caf\x82", "c"}, {"p\\4", "d"}}));
    CHECK(names_of(*archive) == std::vector<std::string>{"1-caf\xC3\xA9", "2-caf\xC3\xA9", "3-caf\xC3\xA9", "p/4"});
    CHECK(content_of(*archive, "p/4") == "d");
}

TEST_CASE("both files of one name are listed and read") {
    const TemporaryFolder folder;
    const auto archive = open_bytes(folder, to_zip({{"a.json", "first"}, {"b.json", "x"}, {"a.json", "second"}}));
    REQUIRE(names_of(*archive) == std::vector<std::string>{"a.json", "a.json", "b.json"});
    CHECK(read_all(*archive, 0, 100).value() == "first");
    CHECK(read_all(*archive, 1, 100).value() == "second");
}

TEST_CASE("folders and furniture of a ZIP are no entries") {
    const TemporaryFolder folder;
    const auto archive = open_bytes(folder, to_zip({{"posts/", ""},
                                                    {"posts/a.json", "1"},
                                                    {"posts/.DS_Store", "x"},
                                                    {"__MACOSX/posts/._a.json", "x"},
                                                    {"posts/._b.json", "x"}}));
    CHECK(names_of(*archive) == std::vector<std::string>{"posts/a.json"});
    CHECK(archive->rejected().empty());
}

TEST_CASE("several files may be open in turn and at once") {
    const TemporaryFolder folder;
    const auto archive = open_bytes(folder, to_zip({{"a", "aaaa"}, {"b", "bbbb"}}));
    auto first = archive->open(0).value();
    auto second = archive->open(1).value();
    char two[2];
    std::string seen;
    for (int i = 0; i < 2; ++i) {
        seen.append(two, first->read(two).value());
        seen.append(two, second->read(two).value());
    }
    CHECK(seen == "aabbaabb");
}

TEST_CASE("an encrypted file is listed, and opening it says what to do") {
    const TemporaryFolder folder;
    const auto archive = open_bytes(folder, to_zip({{"a.json", "0123456789abcdef", kEncrypted}, {"b.json", "{}"}}));
    REQUIRE(archive->entries()[0].encrypted);
    CHECK_FALSE(archive->entries()[1].encrypted);
    const Error error = error_of(*archive, "a.json");
    CHECK(error.code == ErrorCode::Encrypted);
    CHECK_THAT(error.detail, Catch::Contains("password") && Catch::Contains("give the folder"));
    CHECK(content_of(*archive, "b.json") == "{}");
}

TEST_CASE("a ZIP that is encrypted as a whole says so") {
    const TemporaryFolder folder;
    const auto opened = open_container(
        folder.write("export.zip", to_zip({{"a.json", "0123456789abcdef", kEncrypted}, {"posts/", ""}})), {});
    REQUIRE(!opened);
    CHECK(opened.error().code == ErrorCode::Encrypted);
    CHECK_THAT(opened.error().detail, Catch::Contains("password") && Catch::Contains("give the folder"));
}

TEST_CASE("a wrong checksum is found, and the other files are still read") {
    const TemporaryFolder folder;
    RawFile damaged{"a.json", "[1,2]"};
    damaged.checksum_change = 1;
    const auto archive = open_bytes(folder, to_zip({damaged, {"b.json", "{}"}}));
    CHECK(error_of(*archive, "a.json").code == ErrorCode::Corrupt);
    CHECK(content_of(*archive, "b.json") == "{}");
}

TEST_CASE("data that cannot be inflated is damage, a method that is not known says to unpack") {
    const TemporaryFolder folder;
    RawFile damaged{"a.json", "\xFF\xFF\xFF\xFF"};
    damaged.method = 8;
    RawFile foreign{"b.json", "1234"};
    foreign.method = 9;
    const auto archive = open_bytes(folder, to_zip({damaged, foreign}));
    CHECK(error_of(*archive, "a.json").code == ErrorCode::Corrupt);
    CHECK_THAT(error_of(*archive, "b.json").detail, Catch::Contains("unpack the ZIP"));
}

TEST_CASE("a link in a ZIP is booked, not read") {
    const TemporaryFolder folder;
    RawFile link{"posts/a.json", "/etc/passwd"};
    link.attributes = 0120777U << 16U;
    const auto archive = open_bytes(folder, to_zip({link, {"posts/b.json", "{}"}}));
    CHECK(names_of(*archive) == std::vector<std::string>{"posts/b.json"});
    REQUIRE(archive->rejected().size() == 1);
    CHECK(archive->rejected()[0].name == "posts/a.json");
}

TEST_CASE("a ZIP cut off anywhere is refused with the advice to download it again") {
    const std::string whole = to_zip({{"posts/a.json", std::string(3000, '1')}, {"posts/b.json", "{}"}});
    for (const std::size_t length : {std::size_t{4}, std::size_t{40}, whole.size() / 2, whole.size() - 1}) {
        CAPTURE(length);
        const TemporaryFolder folder;
        const auto opened = open_container(folder.write("export.zip", whole.substr(0, length)), {});
        REQUIRE(!opened);
        CHECK(opened.error().code == ErrorCode::Corrupt);
        CHECK_THAT(opened.error().detail, Catch::Contains("download it again"));
    }
}

TEST_CASE("a table of contents with wrong bytes is damage, not a crash") {
    std::string zip = to_zip({{"posts/a.json", "{}"}, {"posts/b.json", "{}"}});
    zip[zip.find("PK\1\2") + 28] = '\x7F';  // the length of the first name
    const TemporaryFolder folder;
    const auto opened = open_container(folder.write("export.zip", zip), {});
    REQUIRE(!opened);
    CHECK(opened.error().code == ErrorCode::Corrupt);
}

TEST_CASE("a ZIP with a comment that holds the end mark is read") {
    std::string zip = to_zip({{"a.json", "{}"}});
    const std::string comment = "PK\5\6 is not the end";
    zip[zip.size() - 2] = static_cast<char>(comment.size());
    const TemporaryFolder folder;
    CHECK(content_of(*open_bytes(folder, zip + comment), "a.json") == "{}");
}

TEST_CASE("one volume of a ZIP that was cut up says what to do") {
    std::string zip = to_zip({{"a.json", "{}"}});
    zip[zip.size() - 18] = 2;  // number of this volume
    const TemporaryFolder folder;
    const auto opened = open_container(folder.write("export.zip", zip), {});
    REQUIRE(!opened);
    CHECK_THAT(opened.error().detail, Catch::Contains("volume"));
}

TEST_CASE("an empty ZIP is an archive without entries") {
    const TemporaryFolder folder;
    CHECK(open_bytes(folder, to_zip({}))->entries().empty());
}
