#include "archive/raw_archives.hpp"
#include "archive/temporary_folder.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::archive;
using namespace glasshouse::archive::tests;

namespace {

using Names = std::vector<std::string>;

std::string zip_of(const Names& names) {
    std::vector<RawFile> files;
    for (const std::string& name : names) files.push_back({name, "{}"});
    return to_zip(files);
}

Names names_in_zip(const std::string& zip_name, const Names& stored) {
    const TemporaryFolder folder;
    return names_of(**open_container(folder.write(zip_name, zip_of(stored)), {}));
}

}  // namespace

TEST_CASE("a folder around the export is left out, a folder of the export stays") {
    struct Row {
        std::string zip;
        Names stored;
        Names expected;
    };
    const auto row = GENERATE(values<Row>({
        {"a.zip", {"facebook-ana-2025-01-01-abcd1234/posts/1.json"}, {"posts/1.json"}},
        {"a.zip", {"facebook-ana-2025-01-01-abcd1234/x.json"}, {"x.json"}},
        {"a.zip", {"facebook-ana/new_things/x.json"}, {"new_things/x.json"}},
        {"a.zip", {"backup/facebook-ana/connections/a.json"}, {"connections/a.json"}},
        {"a.zip", {"backup/your_facebook_activity/posts/media/1.png"}, {"your_facebook_activity/posts/media/1.png"}},
        {"a.zip", {"your_facebook_activity/posts/media/1.png"}, {"your_facebook_activity/posts/media/1.png"}},
        {"a.zip", {"posts/album/0.json"}, {"posts/album/0.json"}},
        {"a.zip", {"activity_you're_tagged_in/a.json"}, {"activity_you're_tagged_in/a.json"}},
        {"a.zip",
         {"personal_information/profile_information/profile_information.json"},
         {"personal_information/profile_information/profile_information.json"}},
        {"a.zip",
         {"personal_information/profile_information/your_facebook_activity/posts/1.json",
          "personal_information/profile_information/connections/friends/your_friends.json"},
         {"connections/friends/your_friends.json", "your_facebook_activity/posts/1.json"}},
        {"ana (1).zip", {"Ana/Connections.csv", "Ana/Profile.csv"}, {"Connections.csv", "Profile.csv"}},
        {"a.zip", {"unheard_of/x.json"}, {"unheard_of/x.json"}},
        {"a.zip", {"arts/x.json"}, {"arts/x.json"}},
        {"ana-export.zip", {"ana/x.json"}, {"x.json"}},
        {"analysis.zip", {"ana/x.json"}, {"ana/x.json"}},
        {"a.zip", {"facebook-ana/posts/1.json", "readme.txt"}, {"facebook-ana/posts/1.json", "readme.txt"}},
        {"a.zip", {"facebook-ana/posts/1.json", "__MACOSX/._x"}, {"posts/1.json"}},
    }));
    CAPTURE(row.stored);
    CHECK(names_in_zip(row.zip, row.stored) == row.expected);
}

TEST_CASE("a part with one folder only follows the part that shows it beside others") {
    const TemporaryFolder folder;
    const auto one = folder.write("facebook-ana-1.zip", zip_of({"posts/1.json", "facebook-ana-things/1.json"}));
    const auto two = folder.write("facebook-ana-2.zip", zip_of({"facebook-ana-things/2.png"}));
    CHECK(names_of(**open_containers({one, two}, {})) ==
          Names{"facebook-ana-things/1.json", "facebook-ana-things/2.png", "posts/1.json"});
}

TEST_CASE("a folder, a ZIP with and without a top folder and split ZIPs of one export give the same names") {
    const Names all{"connections/friends/your_friends.json", "personal_information/profile_information/a.json",
                    "your_facebook_activity/posts/media/album_1/2.jpg",
                    "your_facebook_activity/posts/media/album_1/10.jpg", "your_facebook_activity/posts/posts_1.json"};
    const TemporaryFolder folder;
    Names wrapped;
    for (const std::string& name : all) {
        folder.write("plain/" + name, "{}");
        folder.write("around/facebook-ana-2025-01-01-abcd1234/" + name, "{}");
        wrapped.push_back("facebook-ana-2025-01-01-abcd1234/" + name);
    }
    const auto whole = folder.write("facebook-ana.zip", zip_of(all));
    const auto nested = folder.write("other.zip", zip_of(wrapped));
    const auto part_1 = folder.write("parts/p1.zip", zip_of({all[0], all[1], all[4]}));
    const auto part_2 = folder.write("parts/p2.zip", zip_of({wrapped[2], wrapped[3]}));

    CHECK(names_of(**open_container(whole, {})) == all);
    CHECK(names_of(**open_container(nested, {})) == all);
    CHECK(names_of(**open_container(folder.path() / "plain", {})) == all);
    CHECK(names_of(**open_container(folder.path() / "around", {})) == all);
    CHECK(names_of(**open_containers({part_1, part_2}, {})) == all);
    CHECK(names_of(**open_containers({part_2, part_1}, {})) == all);
    CHECK(names_of(**open_container(folder.path() / "parts", {})) == all);
}
