#include "archive/entry_name.hpp"
#include "archive/character_set.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse::archive;
using namespace std::string_literals;

TEST_CASE("stored names become plain names") {
    struct Row {
        std::string stored;
        std::string clean;
    };
    const auto row = GENERATE(values<Row>({
        {"posts/your_posts_1.json", "posts/your_posts_1.json"},
        {"./posts//a.json", "posts/a.json"},
        {"posts\\album\\0.json", "posts/album/0.json"},
        {"posts/ein Caf\xC3\xA9.jpg", "posts/ein Caf\xC3\xA9.jpg"},
        {"posts/Caf\x82.jpg", "posts/Caf\xC3\xA9.jpg"},  // code page 437
        {"posts/..jpg", "posts/..jpg"},
        {"posts/a..b", "posts/a..b"},
        {".hidden", ".hidden"},
    }));
    CAPTURE(row.stored);
    const EntryName name = clean_name(row.stored, 64);
    CHECK(name.kind == NameKind::File);
    CHECK(name.text == row.clean);
}

TEST_CASE("what a packing computer leaves behind is furniture") {
    for (const char* stored : {"__MACOSX/posts/._a.json", "posts/._a.json", "._a", ".DS_Store", "posts/.DS_Store",
                               "facebook-ana/__MACOSX/x"}) {
        CAPTURE(stored);
        CHECK(clean_name(stored, 64).kind == NameKind::Furniture);
    }
}

TEST_CASE("a name that ends with a separator is a folder") {
    for (const char* stored : {"posts/", "posts\\", "./", ""}) {
        CAPTURE(stored);
        CHECK(clean_name(stored, 64).kind == NameKind::Folder);
    }
}

TEST_CASE("a name that leads out of the export or cannot be shown is hostile") {
    const std::string stored = GENERATE("/etc/passwd"s, "\\\\server\\share\\a"s, "C:\\a.json"s, "c:a.json"s,
                                        "../a.json"s, "posts/../../a.json"s, "posts/.."s, "a\0b.json"s, "a\nb.json"s,
                                        "a\x1B[31m.json"s, "a\x7F.json"s, "a\xC2\x9B.json"s);
    CAPTURE(stored);
    const EntryName name = clean_name(stored, 64);
    CHECK(name.kind == NameKind::Hostile);
    CHECK(!name.why.empty());
    for (const char c : name.text) CHECK(static_cast<unsigned char>(c) >= 0x20);
    CHECK(name.text.find("\xC2\x9B") == std::string::npos);
}

TEST_CASE("a file deeper than the limit is refused, one at the limit is not") {
    CHECK(clean_name("a/b/c.json", 2).kind == NameKind::File);
    CHECK(clean_name("a/b/c/d.json", 2).kind == NameKind::Hostile);
}

TEST_CASE("well-formed UTF-8 is told from everything else") {
    for (const char* good :
         {"", "abc", "\xC3\xA9", "\xE2\x82\xAC", "\xED\x9F\xBF", "\xF0\x9F\x8D\xB7", "\xF4\x8F\xBF\xBF"}) {
        CAPTURE(good);
        CHECK(is_utf8(good));
    }
    for (const char* bad : {"\x80", "\xC0\xAF", "\xC3", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                            "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\xE2\x82g"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_utf8(bad));
    }
}

TEST_CASE("each byte of code page 437 has its character") {
    CHECK(cp437_to_utf8("\x80\x84\xE1\xFF") == "\xC3\x87\xC3\xA4\xC3\x9F\xC2\xA0");
    CHECK(cp437_to_utf8("\xB0\xEE") == "\xE2\x96\x91\xCE\xB5");
}
