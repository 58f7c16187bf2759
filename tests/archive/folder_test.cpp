#include "archive/raw_archives.hpp"
#include "archive/temporary_folder.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::archive;
using namespace glasshouse::archive::tests;

namespace fs = std::filesystem;

namespace {

/// Takes away root's power over rights, which would make every test of them pass.
class OrdinaryUser {
public:
    OrdinaryUser() {
        constexpr uid_t kNobody = 65534;
        if (was_root_) REQUIRE(::seteuid(kNobody) == 0);
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser() {
        if (was_root_ && ::seteuid(0) != 0) ::abort();
    }

private:
    bool was_root_ = ::geteuid() == 0;
};

}  // namespace

TEST_CASE("a folder's files are listed with their sizes and read") {
    const TemporaryFolder folder;
    folder.write("export/posts/your_posts_10.json", "[10]");
    folder.write("export/posts/your_posts_9.json", "[9]");
    folder.write("export/.DS_Store", "x");
    folder.write("export/__MACOSX/posts/a.json", "x");
    const auto archive = open_container(folder.path() / "export/", {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"posts/your_posts_9.json", "posts/your_posts_10.json"});
    CHECK(archive->entries()[1].size == 4);
    CHECK(content_of(*archive, "posts/your_posts_9.json") == "[9]");
    CHECK(archive->inputs()[0].name == "export");
    CHECK(archive->inputs()[0].kind == "folder");
}

TEST_CASE("files whose names a foreign ZIP program spoiled get their names back") {
    const TemporaryFolder folder;
    folder.write("posts\\caf\x82.json", "{}");
    const auto archive = open_container(folder.path(), {}).value();
    CHECK(content_of(*archive, "posts/caf\xC3\xA9.json") == "{}");
}

TEST_CASE("links in a folder are booked and never followed") {
    const TemporaryFolder folder;
    folder.write("outside/secret.txt", "secret");
    folder.write("export/posts/a.json", "{}");
    fs::create_symlink(folder.path() / "outside/secret.txt", folder.path() / "export/posts/b.json");
    fs::create_directory_symlink(folder.path() / "outside", folder.path() / "export/more");
    fs::create_directory_symlink(".", folder.path() / "export/loop");
    const auto archive = open_container(folder.path() / "export", {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"posts/a.json"});
    REQUIRE(archive->rejected().size() == 3);
    CHECK(archive->rejected()[2].name == "posts/b.json");
    CHECK_THAT(archive->rejected()[2].why, Catch::Contains("link"));
}

TEST_CASE("a file that became a link after it was listed is not followed") {
    const TemporaryFolder folder;
    folder.write("secret.txt", "secret");
    const auto file = folder.write("export/a.json", "{}");
    const auto archive = open_container(folder.path() / "export", {}).value();
    fs::remove(file);
    fs::create_symlink(folder.path() / "secret.txt", file);
    CHECK(error_of(*archive, "a.json").code == ErrorCode::PermissionDenied);
}

TEST_CASE("a file that is gone when it is read is an error of that file") {
    const TemporaryFolder folder;
    fs::remove(folder.write("b.json", "{}"));
    folder.write("a.json", "{}");
    const auto file = folder.write("b.json", "{}");
    const auto archive = open_container(folder.path(), {}).value();
    fs::remove(file);
    CHECK(error_of(*archive, "b.json").code == ErrorCode::NotFound);
    CHECK(content_of(*archive, "a.json") == "{}");
}

TEST_CASE("a pipe in a folder is booked and does not hold the program up") {
    const TemporaryFolder folder;
    folder.write("a.json", "{}");
    REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    const auto archive = open_container(folder.path(), {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"a.json"});
    REQUIRE(archive->rejected().size() == 1);
    CHECK(archive->rejected()[0].name == "pipe");
}

TEST_CASE("folders and files without rights are booked, the rest is read") {
    const TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms(0755));
    folder.write("posts/a.json", "{}");
    const auto file = folder.write("posts/b.json", "{}");
    folder.write("messages/c.json", "{}");
    fs::permissions(file, fs::perms::none);
    fs::permissions(folder.path() / "messages", fs::perms::none);
    {
        const OrdinaryUser user;
        const auto archive = open_container(folder.path(), {}).value();
        CHECK(names_of(*archive) == std::vector<std::string>{"posts/a.json", "posts/b.json"});
        CHECK(content_of(*archive, "posts/a.json") == "{}");
        CHECK(error_of(*archive, "posts/b.json").code == ErrorCode::PermissionDenied);
        REQUIRE(archive->rejected().size() == 1);
        CHECK(archive->rejected()[0].name == "messages");

        const auto refused = open_container(folder.path() / "messages", {});
        REQUIRE(!refused);
        CHECK(refused.error().code == ErrorCode::PermissionDenied);
    }
    fs::permissions(folder.path() / "messages", fs::perms::owner_all);
}

TEST_CASE("an empty folder is an archive without entries") {
    const TemporaryFolder folder;
    const auto archive = open_container(folder.path(), {}).value();
    CHECK(archive->entries().empty());
    CHECK(archive->rejected().empty());
}
