// Friends, followers, lists of friends, and the address book she uploaded.

#include "demo/label_values.hpp"
#include "demo/parts.hpp"

namespace glasshouse::demo {
namespace {

using model::ItemKind;

Page people(std::string path, std::string title, std::string_view key, const std::vector<std::string>& names,
            Random& random) {
    std::vector<Record> records;
    for (const std::string& name : names) {
        const std::int64_t time = Story::moment(random);
        records.push_back({Json::object().add("name", name).add("timestamp", time), {name, {}, time}, std::nullopt});
    }
    return make_page(std::move(path), std::move(title), key, std::move(records));
}

std::vector<std::string> slice(const std::vector<std::string>& names, std::ptrdiff_t from, std::ptrdiff_t to) {
    return {names.begin() + from, names.begin() + to};
}

Record audience_list(const std::string& name, const std::vector<std::string>& members, Random& random) {
    LabelRecord record;
    record.value("Disabled", "False").value("Name", name).names("Declined suggested members", {});
    return record.names("Members", members).take(make_fbid(random), ItemKind::AudienceList);
}

Page contacts(const Story& story, Random& random) {
    std::vector<Record> records;
    for (int i = 0; i < 40; ++i) {
        records.push_back(LabelRecord(Story::moment(random))
                              .value("Name", random.pick(story.persona().friends))
                              .value("Phone number", "+44 1632 960" + std::to_string(100 + i))
                              .take(make_fbid(random)));
    }
    Page page = make_page(std::string(kPersonal) + "other_personal_information/contacts_uploaded_from_your_phone",
                          "Contacts uploaded from your phone", "", std::move(records));
    page.items.push_back(ItemKind::Contacts);
    return page;
}

}  // namespace

void add_connections(const Story& story, Draft& draft) {
    Random random = story.random("connections");
    const std::vector<std::string>& names = story.persona().friends;
    const std::string friends = std::string(kConnections) + "friends/";
    const std::string followers = std::string(kConnections) + "followers/";
    const auto add_list = [&](Page page, ItemKind kind) {
        page.items.push_back(kind);
        draft.pages.push_back(std::move(page));
    };
    add_list(people(friends + "your_friends", "Your friends", "friends_v2", slice(names, 0, 56), random),
             ItemKind::FriendsList);
    add_list(people(followers + "people_who_followed_you", "People who followed you", "followers_v3",
                    slice(names, 50, 60), random),
             ItemKind::FollowersList);
    add_list(
        people(followers + "who_you've_followed", "Who you've followed", "following_v3", slice(names, 40, 52), random),
        ItemKind::FollowingList);

    const auto add_log = [&](std::string_view file, std::string title, std::string_view key, std::ptrdiff_t from) {
        draft.pages.push_back(
            people(friends + std::string(file), std::move(title), key, slice(names, from, from + 2), random));
    };
    add_log("removed_friends", "Removed friends", "deleted_friends_v2", 56);
    add_log("sent_friend_requests", "Sent friend requests", "sent_requests_v2", 58);
    add_log("received_friend_requests", "Received friend requests", "received_requests_v2", 60);
    add_log("rejected_friend_requests", "Rejected friend requests", "rejected_requests_v2", 62);

    std::vector<Record> lists;
    lists.push_back(audience_list("Close friends", slice(names, 0, 4), random));
    lists.push_back(
        audience_list("Family", {story.persona().words.at("partner"), story.persona().words.at("mother")}, random));
    lists.push_back(audience_list("Restricted", slice(names, 30, 33), random));
    draft.pages.push_back(make_page(friends + "your_post_audiences", "Your post audiences", "", std::move(lists)));
    draft.pages.push_back(contacts(story, random));
}

}  // namespace glasshouse::demo
