#include "glasshouse/base/resource.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

#include <catch2/catch.hpp>

using namespace glasshouse;

TEST_CASE("the program carries the project's data, byte for byte and in path order") {
    REQUIRE(!resources().empty());
    CHECK(std::ranges::is_sorted(resources(), {}, &Resource::path));
    for (const Resource& resource : resources()) {
        CAPTURE(resource.path);
        std::ifstream file(std::string(GLASSHOUSE_SOURCE_DIR "/") + std::string(resource.path), std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(file), {}};
        CHECK(content == resource.content);
    }
}

TEST_CASE("a file that the build did not have is absent") { CHECK(!find_resource("data/none.tsv").has_value()); }
