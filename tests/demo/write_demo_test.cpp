#include "glasshouse/archive/archive.hpp"
#include "glasshouse/demo/demo.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>
#include <fstream>
#include <set>

using namespace glasshouse;
namespace fs = std::filesystem;

namespace {

/// An empty folder of this test alone.
class Scratch {
public:
    Scratch() : path_(fs::temp_directory_path() / ("glasshouse-demo-test-" + std::to_string(::getpid()))) {
        fs::remove_all(path_);
        fs::create_directories(path_);
    }
    ~Scratch() { fs::remove_all(path_); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

demo::Options small(std::uint64_t seed, std::uint32_t parts) { return {seed, demo::Format::Json, parts, 0}; }

}  // namespace

TEST_CASE("the demo's ZIPs hold the export between them") {
    const Scratch scratch;
    const auto paths = demo::write_demo(scratch.path() / "demo", small(1, 3));
    REQUIRE(paths);
    REQUIRE(paths->size() == 3);
    const auto archive = archive::open_containers(*paths, archive::Limits{});
    REQUIRE(archive);
    CHECK((*archive)->entries().size() == demo::make_export(small(1, 3)).size());
    CHECK(fs::status(scratch.path() / "demo").permissions() == fs::perms::owner_all);
    CHECK(fs::status(paths->front()).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a second run replaces what the first one wrote") {
    const Scratch scratch;
    const fs::path folder = scratch.path() / "demo";
    const auto first = demo::write_demo(folder, small(1, 3));
    const auto second = demo::write_demo(folder, small(2, 1));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(std::distance(fs::directory_iterator(folder / "export"), fs::directory_iterator()) == 1);
    CHECK(fs::exists(second->front()));
}

TEST_CASE("a folder that is not the demo's is left as it is") {
    const Scratch scratch;
    std::ofstream(scratch.path() / "thesis.txt") << "precious";
    const auto refused = demo::write_demo(scratch.path(), small(1, 1));
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    CHECK(!fs::exists(scratch.path() / "truth.json"));

    std::ofstream(scratch.path() / "truth.json") << "{\"schema\": \"another/1\"}";
    CHECK(!demo::write_demo(scratch.path(), small(1, 1)));
    const auto on_file = demo::write_demo(scratch.path() / "thesis.txt", small(1, 1));
    REQUIRE(!on_file);
    CHECK(on_file.error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("a demo of many items has a name for each of its pictures") {
    std::set<std::string> names;
    for (const demo::File& file : demo::make_export({1, demo::Format::Json, 1, 200'000})) {
        CAPTURE(file.name);
        REQUIRE(names.insert(file.name).second);
    }
}

TEST_CASE("a demo that cannot be written leaves nothing behind") {
    const Scratch scratch;
    const fs::path folder = scratch.path() / "demo";
    const auto first = demo::write_demo(folder, small(1, 1));
    REQUIRE(first);
    CHECK(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 2);

    // An export that cannot be put in its place: a file stands where its folder belongs.
    const fs::path other = scratch.path() / "other";
    fs::create_directories(other / ".unfinished" / "old");
    REQUIRE(demo::write_demo(other, small(1, 1)));
    fs::remove_all(other / "export");
    std::ofstream(other / "export") << "a file";
    CHECK(!demo::write_demo(other, small(2, 1)));
    CHECK(!fs::exists(other / ".unfinished"));
}
