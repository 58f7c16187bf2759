// The profile, the files beside it, and its history.
#include "platforms/facebook_entry.hpp"

#include <algorithm>
#include <map>

using namespace glasshouse;
using model::Item;
using model::ItemKind;
using platforms::facebook::test::EntryResult;
using platforms::facebook::test::read_entry;
using platforms::facebook::test::read_item;

namespace {

constexpr std::string_view kProfile = R"({"KEY":{
 "name":{"full_name":"Ana Example","first_name":"Ana","middle_name":"","last_name":"Example"},
 "emails":{"emails":["ana@mail.example"],"previous_emails":["old@mail.example"],"pending_emails":[],"ad_account_emails":[]},
 "birthday":{"year":1980,"month":5,"day":1},"gender":{"gender_option":"FEMALE","pronoun":"FEMALE"},
 "previous_names":[{"name":"Ana Old","timestamp":0}],"other_names":[{"name":"Annie","type":"nickname","timestamp":0}],
 "current_city":{"name":"Leiden","timestamp":0},"hometown":{"name":"Gouda","timestamp":0},
 "relationship":{"status":"Married","partner":"Bo Example","anniversary":{"year":2005,"month":6,"day":4},"timestamp":0},
 "previous_relationships":[{"name":"Kim Past","timestamp":0}],
 "family_members":[{"name":"Cas Example","relation":"Son","timestamp":1400000000},{"name":"","relation":"","timestamp":0}],
 "education_experiences":[{"name":"University of X","start_timestamp":1400000001,"graduated":true,"concentrations":["Law","Ethics"],"degree":"","school_type":"College","description":""}],
 "work_experiences":[{"employer":"City Clinic","title":"Nurse","location":"Leiden","description":"Ward 3","timestamp":1400000003}],
 "languages":[{"name":"Dutch","timestamp":1400000001}],"interested_in":["MEN"],
 "political_view":{"name":"Green","description":"Since always"},"religious_view":"Quaker",
 "blood_info":{"blood_donor_status":"unregistered"},"websites":[{"address":"https://ana.example"}],
 "phone_numbers":[{"phone_type":"Mobile","phone_number":"+31 555 0100","verified":true}],
 "address":{"street":"1 Quay","neighborhood":"","city":"Leiden","region":"","country":"NL","zipcode":"2311"},
 "places_lived":[{"place":"Delft","start_timestamp":0,"timestamp":0}],
 "pages":[{"name":"Books","pages":["Poems"],"timestamps":[1400000007]},{"name":"Unheard","pages":[]}],
 "groups":[{"name":"Knitters","timestamp":0}],"intro_bio":{"name":"Mum, nurse, runner","timestamp":0},
 "name_pronunciation":{"name":"","timestamp":0},"username":"ana.example","registration_timestamp":1200000000,
 "profile_uri":"https://www.example.com/ana.example"}})";

std::string profile(const std::string& key) {
    std::string json(kProfile);
    return json.replace(json.find("KEY"), 3, key);
}

const Item* find_field(const EntryResult& result, std::string_view field) {
    const auto at = std::ranges::find(result.items, field, &Item::field);
    return at == result.items.end() ? nullptr : &*at;
}

std::string field_text_of(const EntryResult& result, std::string_view field) {
    const Item* item = find_field(result, field);
    return item == nullptr ? std::string("(none)") : item->text;
}

}  // namespace

TEST_CASE("names on other services are read as plain words, as named objects and as lists of either") {
    const auto json = GENERATE(
        as<std::string>{}, R"({"profile":{"screen_names":["ana.sk"]}})",
        R"({"profile":{"screen_names":[{"name":"ana.sk"}]}})",
        R"({"profile":{"screen_names":[{"service":"Skype","names":["ana.sk"]}]}})",
        R"({"profile":{"screen_names":[{"service_name":"Skype","names":[{"name":"ana.sk","timestamp":0}]}]}})");
    const auto result = read_entry("facebook.profile", json);
    REQUIRE(result.items.size() == 1);
    CHECK(result.items[0].text == "ana.sk");
    CHECK(result.items[0].field == "username");
}

TEST_CASE("every value of the profile is an item in words, by either key") {
    const auto key = GENERATE(as<std::string>{}, "profile", "profile_v2");
    const EntryResult result = read_entry("facebook.profile", profile(key));
    const std::map<std::string, std::string> expected{
        {"name", "Ana Example"},
        {"email", "ana@mail.example"},
        {"birthday", "1980-05-01"},
        {"gender", "Female"},
        {"previous-name", "Ana Old"},
        {"other-name", "Annie"},
        {"current-city", "Leiden"},
        {"hometown", "Gouda"},
        {"relationship", "Married, 2005-06-04"},
        {"family", "Son"},
        {"education", "Law, Ethics at University of X"},
        {"work", "Nurse at City Clinic, Leiden\n\nWard 3"},
        {"languages", "Dutch"},
        {"interested-in", "Men"},
        {"political-view", "Green\n\nSince always"},
        {"religious-view", "Quaker"},
        {"website", "https://ana.example"},
        {"phone", "+31 555 0100"},
        {"address", "1 Quay, 2311, Leiden, NL"},
        {"places-lived", "Delft"},
        {"bio", "Mum, nurse, runner"},
        {"username", "ana.example"},
    };
    for (const auto& [field, text] : expected) {
        CAPTURE(field);
        CHECK(field_text_of(result, field) == text);
    }
    CHECK(find_field(result, "relationship")->other_party == "Bo Example");
    CHECK(find_field(result, "family")->other_party == "Cas Example");
    CHECK(find_field(result, "family")->time == Timestamp{.seconds = 1400000000});
    CHECK_FALSE(find_field(result, "current-city")->time);
    CHECK(find_field(result, "blood-donor") == nullptr);
    CHECK(find_field(result, "pronouns") == nullptr);
    CHECK(result.coverage.records().unknown == 0);
}

TEST_CASE("a former partner is history, not profile") {
    const EntryResult result = read_entry("facebook.profile", profile("profile_v2"));
    const auto at = std::ranges::find(result.items, ItemKind::ProfileHistory, &Item::kind);
    REQUIRE(at != result.items.end());
    CHECK(at->field == "relationship");
    CHECK(at->other_party == "Kim Past");
    CHECK(at->text.empty());
}

TEST_CASE("likes in the profile carry their section, groups are memberships") {
    const EntryResult result = read_entry("facebook.profile", profile("profile_v2"));
    const auto like = std::ranges::find(result.items, ItemKind::PageLike, &Item::kind);
    REQUIRE(like != result.items.end());
    CHECK(like->container == "Poems");
    CHECK(like->field == "books");
    CHECK(like->time == Timestamp{.seconds = 1'400'000'007});
    const auto group = std::ranges::find(result.items, ItemKind::GroupMembership, &Item::kind);
    REQUIRE(group != result.items.end());
    CHECK(group->container == "Knitters");
}

TEST_CASE("each section and each of its elements is a record") {
    const EntryResult result =
        read_entry("facebook.profile",
                   R"({"profile_v2":{"languages":[{"name":"Dutch"},{"name":"French"},{"name":""}],
        "current_city":{"name":"Leiden"},"hometown":{},"websites":[],"registration_timestamp":1400000012}})");
    CHECK(result.items.size() == 3);
    CHECK(result.coverage.records().total() == 5);
    CHECK(result.coverage.records().read == 4);
    CHECK(result.skipped("empty") == 1);
}

TEST_CASE("a section nobody knows is booked as unknown, the rest is read") {
    const EntryResult result =
        read_entry("facebook.profile", R"({"profile_v2":{"horoscope":{"sign":"Leo"},"hometown":{"name":"Gouda"}}})");
    CHECK(result.items.size() == 1);
    CHECK(result.coverage.records().unknown == 1);
}

TEST_CASE("a birthday without a year keeps day and month") {
    CHECK(read_item("facebook.profile", R"({"profile_v2":{"birthday":{"month":5,"day":1}}})").text == "05-01");
}

TEST_CASE("views are strings in some exports and objects in others; lists of either are read") {
    const auto value = GENERATE(as<std::string>{}, R"("Quaker")", R"({"name":"Quaker"})",
                                R"({"name":"Quaker","description":""})", R"([{"name":"Quaker"}])", R"(["Quaker"])");
    CAPTURE(value);
    const Item item = read_item("facebook.profile", R"({"profile":{"religious_view":)" + value + "}}");
    CHECK(item.field == "religious-view");
    CHECK(item.text == "Quaker");
}

TEST_CASE("wrong types in the profile are booked section by section") {
    const EntryResult result =
        read_entry("facebook.profile",
                   R"({"profile_v2":{"name":5,"emails":true,"birthday":"May","gender":[1],"pages":{"pages":7},
        "family_members":["x",null,[]],"work_experiences":[{"title":{}}],"hometown":{"name":"Gouda"}}})");
    CHECK(result.items.size() == 1);
    CHECK(result.coverage.records().unknown == 3);
    CHECK(result.coverage.records().total() == result.coverage.records().read + 3 + result.skipped("empty"));
    CHECK(read_entry("facebook.profile", R"({"profile_v2":[]})").coverage.records().unknown == 0);
    CHECK(read_entry("facebook.profile", R"([5])").coverage.records().unknown == 1);
}

TEST_CASE("files beside the profile tell a field by label, else by their name") {
    const EntryResult contact = read_entry("facebook.profile-extras", R"({"media":[],"label_values":[
        {"label":"Telefonnummer","value":"+31 555 0100"},{"label":"E-Mail-Adresse","value":"ana@mail.example"}],"fbid":"1"})",
                                           "profile_information/contact_info.json");
    REQUIRE(contact.items.size() == 2);
    CHECK(contact.items[0].field == "phone");
    CHECK(contact.items[1].field == "email");
    const Item site = read_item("facebook.profile-extras",
                                R"([{"label_values":[{"label":"?","value":"ana.example"}]}])", "websites.json");
    CHECK(site.field == "website");
    const Item film = read_item("facebook.profile-extras", R"([{"label_values":[{"label":"Name","value":"A Film"}]}])",
                                "movies_and_tv.json");
    CHECK(film.kind == ItemKind::PageLike);
    CHECK(film.container == "A Film");
    CHECK(film.field == "films");
    CHECK(read_entry("facebook.profile-extras", R"([{"label_values":[]},{"label_values":7},5])")
              .coverage.records()
              .unknown == 2);
}

TEST_CASE("profile history keeps the event, the field and the caption of old pictures") {
    const EntryResult result = read_entry("facebook.profile-updates", R"({"profile_updates_v2":[
        {"timestamp":1400000005,"title":"Ana Example changed her relationship status.","attachments":[{"data":[{"life_event":
          {"title":"In a relationship with Kim Past","start_date":{"year":2001}}}]}],"data":[{"backdated_timestamp":1400000003}]},
        {"timestamp":1400000006,"title":"Ana Example hat ihr Profilbild aktualisiert.","attachments":[{"data":[{"media":{"uri":"a.jpg","description":"New hair"}}]}]},
        {"timestamp":1400000007,"title":"","attachments":[]},{"timestamp":1400000008,"attachments":7}]})");
    REQUIRE(result.items.size() == 2);
    CHECK(result.items[0].kind == ItemKind::ProfileHistory);
    CHECK(result.items[0].field == "relationship");
    CHECK(result.items[0].text == "In a relationship with Kim Past");
    CHECK(to_iso(*result.items[0].time) == "2001");
    CHECK(result.items[1].field == "profile-picture");
    CHECK(result.items[1].text == "New hair");
    CHECK(result.items[1].media_count == 1);
    CHECK(result.skipped("empty") == 1);
    CHECK(result.coverage.records().unknown == 1);
}
