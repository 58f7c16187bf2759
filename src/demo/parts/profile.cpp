// The profile and its history. Values that the scenes judge come from there, so that their truth is told in one place.

#include "demo/local_time.hpp"
#include "demo/parts.hpp"

#include <array>
#include <cassert>

namespace glasshouse::demo {
namespace {

using model::ItemKind;

constexpr std::int64_t kRegistered = 1202810400;  // 2008-02-12
constexpr std::string_view kBio = "GP. Reader of long books. Owner of too many teapots.";

Json one(std::string_view key, Json value) { return Json::object().add(key, std::move(value)); }

/// A section of the profile in both forms; `values` are its items, in words.
struct Section {
    std::string_view key;
    std::string label;
    Json json;
    std::vector<std::string> values;
};

std::string scene_value(const Story& story, std::string_view field) {
    for (const Scene& scene : story.scenes_of(ItemKind::ProfileField)) {
        if (scene.field == field) return scene.text;
    }
    assert(false && "the tables of scenes hold every field that the profile takes from them");
    return {};
}

Json named(const std::string& name, std::int64_t time) { return one("name", name).add("timestamp", time); }

std::vector<Section> about_her(const Story& story) {
    const Persona& her = story.persona();
    const std::string mail = her.user_name + "@mail.example";
    const std::string address = scene_value(story, "address");
    Json name = one("full_name", her.name).add("first_name", her.first_name).add("middle_name", "");
    Json emails = one("emails", Json::array({Json(mail)})).add("previous_emails", Json::array());
    emails.add("pending_emails", Json::array()).add("ad_account_emails", Json::array());
    Json phone = one("phone_type", "Mobile").add("phone_number", "+44 1632 960017").add("verified", true);
    Json home = one("street", address).add("neighborhood", "").add("city", her.town).add("region", "");
    return {
        {"name", "Name", name.add("last_name", her.last_name), {her.name}},
        {"emails", "Email", std::move(emails), {mail}},
        {"birthday", "Birthday", one("year", 1986).add("month", 5).add("day", 14), {"May 14, 1986"}},
        {"gender", "Gender", one("gender_option", "FEMALE"), {"Female"}},
        {"other_names",
         "Other names",
         Json::array({one("name", "Mop").add("type", "nickname").add("timestamp", 0)}),
         {"Mop"}},
        {"websites", "Websites", Json::array({one("address", "https://teapots.example")}), {"https://teapots.example"}},
        {"phone_numbers", "Phone numbers", Json::array({std::move(phone)}), {"+44 1632 960017"}},
        {"address", "Address", home.add("country", "").add("zipcode", ""), {address + ", " + her.town}},
        {"intro_bio", "Intro bio", named(std::string(kBio), 1'600'000'000), {std::string(kBio)}},
    };
}

std::vector<Section> her_people(const Story& story) {
    const auto& words = story.persona().words;
    Json relationship = one("status", "Married").add("partner", words.at("partner"));
    relationship.add("anniversary", one("year", 2010).add("month", 8).add("day", 14)).add("timestamp", 1'281'800'000);
    Json family = Json::array();
    std::vector<std::string> kin;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kKin{
        {{"son", "Son"}, {"daughter", "Daughter"}, {"mother", "Mother"}}};
    for (const auto& [role, relation] : kKin) {
        const bool is_child = role != "mother";
        const std::string name = words.find(role)->second + (is_child ? " " + story.persona().last_name : "");
        family.push(one("name", name).add("relation", relation).add("timestamp", 1'430'000'000));
        kin.push_back(std::string(relation) + ": " + name);
    }
    return {
        {"relationship", "Relationship", std::move(relationship), {"Married to " + words.at("partner")}},
        {"family_members", "Family members", std::move(family), std::move(kin)},
        {"interested_in", "Interested in", Json::array({Json("MEN")}), {"Men"}},
    };
}

Json job(std::string_view employer, std::string_view title, const std::string& place, std::int64_t start) {
    return one("employer", employer)
        .add("title", title)
        .add("location", place)
        .add("description", "")
        .add("start_timestamp", start)
        .add("timestamp", start);
}

Json school(std::string_view name, std::string_view type, std::int64_t end) {
    return one("name", name)
        .add("end_timestamp", end)
        .add("graduated", true)
        .add("concentrations", Json::array())
        .add("school_type", type)
        .add("timestamp", end);
}

std::vector<Section> her_places(const Story& story) {
    const std::string& town = story.persona().town;
    const std::string city = scene_value(story, "current-city");
    const std::string hometown = scene_value(story, "hometown");
    Json lived = Json::array({one("place", city).add("start_timestamp", 1'411'700'000).add("timestamp", 1'411'700'000),
                              one("place", hometown).add("start_timestamp", 0).add("timestamp", 1'202'810'400)});
    return {
        {"current_city", "Current city", named(city, 1'412'500'000), {city}},
        {"hometown", "Hometown", named(hometown, kRegistered), {hometown}},
        {"places_lived", "Places lived", std::move(lived), {city, hometown}},
        {"education_experiences",
         "Education",
         Json::array({school("Alderwick Medical School", "College", 1'245'000'000),
                      school("Saint Osyth's School", "High School", 1'120'000'000)}),
         {"Alderwick Medical School", "Saint Osyth's School"}},
        {"work_experiences",
         "Work",
         Json::array({job("Riverside Clinic", "General practitioner", town, 1'411'700'000),
                      job("Alderwick Infirmary", "Junior doctor", "", 1'246'000'000)}),
         {"General practitioner at Riverside Clinic, " + town, "Junior doctor at Alderwick Infirmary"}},
        {"languages", "Languages", Json::array({named("English", 0), named("German", 0)}), {"English", "German"}},
    };
}

std::vector<Section> her_views(const Story& story) {
    const std::string politics = scene_value(story, "political-view");
    const std::string religion = scene_value(story, "religious-view");
    const auto view = [](const std::string& name) { return one("name", name).add("description", ""); };
    return {
        {"political_view", "Political view", view(politics), {politics}},
        {"religious_view", "Religious view", view(religion), {religion}},
    };
}

/// Likes by section repeat pages that she liked, so they are no items of their own.
Json likes_by_section(const Story& story, Page& page) {
    const std::vector<std::string> pages = story.words("page");
    Json sections = Json::array();
    const auto add = [&](const std::string& name, const std::vector<std::string>& liked) {
        Json names = Json::array();
        Card card{name, {}, std::nullopt};
        for (const std::string& like : liked) {
            names.push(Json(like));
            card.rows.push_back({CardRow::Look::Text, {}, like});
        }
        sections.push(one("name", name).add("pages", std::move(names)));
        page.cards.push_back(std::move(card));
    };
    add("Books", {pages[0], pages[1]});
    add("Music", {pages[2]});
    return sections;
}

Page profile(const Story& story) {
    Page page{std::string(kPersonal) + "profile_information/profile_information", "Profile information",
              PageLayout::Profile};
    Json profile = Json::object();
    for (auto sections : {about_her(story), her_people(story), her_places(story), her_views(story)}) {
        for (Section& section : sections) {
            profile.add(section.key, std::move(section.json));
            Card card{section.label, {}, std::nullopt};
            for (std::string& value : section.values) {
                card.rows.push_back({CardRow::Look::Text, {}, std::move(value)});
                page.items.push_back(ItemKind::ProfileField);
            }
            page.cards.push_back(std::move(card));
        }
    }
    profile.add("pages", likes_by_section(story, page));
    const std::string& user_name = story.persona().user_name;
    profile.add("username", user_name).add("registration_timestamp", kRegistered);
    profile.add("profile_uri", "https://www.facebook.com/" + user_name);
    page.cards.push_back({"Username", {{CardRow::Look::Text, {}, user_name}}, std::nullopt});
    page.cards.push_back({"Registration date", {{CardRow::Look::Text, {}, to_page_time(kRegistered)}}, std::nullopt});
    page.items.push_back(ItemKind::ProfileField);
    page.root = one("profile_v2", std::move(profile));
    return page;
}

std::vector<Record> history(const Story& story, Draft& draft) {
    Random random = story.random("profile history");
    const std::string& name = story.persona().name;
    PostShape engaged;
    engaged.time = to_seconds(Date{2009, 12, 31}) + 72'000;
    engaged.title = name + " changed her relationship status.";
    engaged.life_event = "Got engaged to " + story.persona().words.at("partner");
    std::vector<Record> records;
    records.push_back({to_json(engaged), to_card(engaged), ItemKind::ProfileHistory});
    for (int i = 0; i < 4; ++i) {
        PostShape picture;
        picture.time = Story::moment(random);
        picture.title = name + (i % 2 == 0 ? " updated her profile picture." : " updated her cover photo.");
        Medium medium;
        medium.uri = std::string(kActivity) + "posts/media/Profilepictures_ef56/" + std::to_string(5000 + i) + "_n.jpg";
        medium.time = picture.time;
        medium.upload_ip = upload_address(random);
        picture.media.push_back(std::move(medium));
        note_media(draft, picture.media);
        records.push_back({to_json(picture), to_card(picture), ItemKind::ProfileHistory});
    }
    return records;
}

}  // namespace

void add_profile(const Story& story, Draft& draft) {
    draft.pages.push_back(profile(story));
    draft.pages.push_back(make_page(std::string(kPersonal) + "profile_information/profile_update_history",
                                    "Profile update history", "profile_updates_v2", history(story, draft)));
}

}  // namespace glasshouse::demo
