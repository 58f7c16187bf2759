#include "platforms/facebook/classify.hpp"
#include "platforms/facebook/names.hpp"
#include "platforms/facebook/records.hpp"

#include <set>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

namespace glasshouse::platforms::facebook {

namespace {

std::string kind_of(std::string_view entry_name) {
    const NameClass name = classify_name(entry_name);
    return name.kind == nullptr ? "" : std::string(name.kind->id);
}

std::vector<std::string> words_of(std::string_view list) {
    std::istringstream stream{std::string(list)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

}  // namespace

TEST_CASE("one file is known by its name in every era's folder and spelling") {
    struct Row {
        const char* name;
        const char* kind;
    };
    const Row row = GENERATE(values<Row>({
        {"posts/your_posts.json", "facebook.posts"},
        {"posts/your_posts_1.json", "facebook.posts"},
        {"your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_12.json", "facebook.posts"},
        {"anything/at/all/your_posts_1.json", "facebook.posts"},
        {"pages/pages_you've_liked.json", "facebook.page-likes"},
        {"pages/pages_you_ve_liked.json", "facebook.page-likes"},
        {"pages/pages_you\xE2\x80\x99ve_liked.json", "facebook.page-likes"},
        {"likes_and_reactions/posts_and_comments.json", "facebook.reactions"},
        {"comments_and_reactions/likes_and_reactions.json", "facebook.reactions-detailed"},
        {"comments_and_reactions/likes_and_reactions_1.json", "facebook.reactions"},
        {"likes_and_reactions/pages.json", "facebook.page-likes"},
        {"pages/pages.json", "facebook.own-pages"},
        {"photos_and_videos/album/0.json", "facebook.albums"},
        {"your_facebook_activity/posts/album/10.html", "facebook.albums"},
        {"messages/inbox/bofriend_1/message_1.json", "facebook.messages"},
        {"messages/inbox/bofriend_1/plan.json", "facebook.messages"},
        {"apps_and_websites_off_of_facebook/your_activity_off_meta_technologies/0.html", "facebook.off-platform"},
        {"personal_information/personal_information/personal_information.json", "facebook.other-product"},
        {"groups/no-data.txt", "facebook.furniture"},
        {"start_here.html", "facebook.furniture"},
        {"preferences/memories/settings.json", "facebook.preferences"},
        {"something/entirely_new.json", ""},
        {"0.json", ""},
        {"", ""},
        {"/", ""},
    }));
    CAPTURE(row.name);
    CHECK(kind_of(row.name) == row.kind);
}

TEST_CASE("media are known by extension, and without one by their folder") {
    CHECK(classify_name("posts/media/Mobileuploads_ab12/1_n_2.JPG").form == Form::Media);
    CHECK(classify_name("posts/media/Mobileuploads_ab12/1_n_2").form == Form::Media);
    CHECK(classify_name("files/report.pdf").form == Form::Media);
    CHECK(classify_name("files/report").form == Form::Other);
    CHECK(classify_name("posts/your_posts_1.json").form == Form::Json);
}

TEST_CASE("the key that wraps a file tells its kind in every version") {
    const auto kind_of_key = [](std::string key) {
        const RecordKind* kind = classify_keys({syntax::JsonRoot::Shape::Object, {std::move(key)}});
        return kind == nullptr ? std::string() : std::string(kind->id);
    };
    CHECK(kind_of_key("comments") == "facebook.comments");
    CHECK(kind_of_key("comments_v2") == "facebook.comments");
    CHECK(kind_of_key("following_v3") == "facebook.following");
    CHECK(kind_of_key("profile_v2") == "facebook.profile");
    CHECK(kind_of_key("relationships_following") == "facebook.other-product");
    CHECK(kind_of_key("text_post_app_text_posts") == "facebook.other-product");
    CHECK(kind_of_key("topics_v2") == "facebook.ads");
    CHECK(kind_of_key("comments_v") == "");
    CHECK(kind_of_key("_v2") == "");
    CHECK(kind_of_key("") == "");
}

TEST_CASE("a record that stands bare is not taken for a wrapper") {
    CHECK(classify_keys({syntax::JsonRoot::Shape::Object, {"timestamp", "data", "title"}}) == nullptr);
    CHECK(classify_keys({syntax::JsonRoot::Shape::Array, {"comments_v2"}}) == nullptr);
    CHECK(classify_keys({syntax::JsonRoot::Shape::Object, {"name", "photos", "description"}})->id == "facebook.albums");
}

TEST_CASE("no name and no key stands in two rows of the table") {
    std::set<std::string> names;
    std::set<std::string> stems;
    std::set<std::string_view> ids;
    for (const RecordKind& kind : record_table()) {
        CAPTURE(kind.id);
        CHECK(ids.insert(kind.id).second);
        CHECK(kind.is_read() == (kind.read_json != nullptr));
        for (const std::string& name : words_of(kind.names)) {
            CAPTURE(name);
            CHECK(names.insert(name).second);
        }
        for (const std::string& stem : words_of(kind.stems)) {
            CAPTURE(stem);
            CHECK(stems.insert(stem).second);
        }
    }
}

TEST_CASE("media without an extension are known by their first bytes") {
    CHECK(has_media_magic("\xFF\xD8\xFF\xE0"));
    CHECK(
        has_media_magic(std::string_view("\0\0\0\x18"
                                         "ftypmp42\0\0\0\0",
                                         16)));
    CHECK_FALSE(has_media_magic("{\"comments\":[]}"));
    CHECK_FALSE(has_media_magic(""));
}

}  // namespace glasshouse::platforms::facebook
