// The profile: one item for each value. Every section, and every element of one, counts as a record of its own.
// Sections of profile_information.json of 2018-2026, checked 2026-11-22. Tests:
// tests/platforms/facebook_kinds_profile_test.cpp.
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/profile_values.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/localized_words.hpp"
#include "platforms/facebook/readers.hpp"

#include <array>
#include <vector>

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using syntax::JsonType;
using syntax::JsonView;

/// Reads one element of a section; false when there is nothing to show in it.
using SectionReader = bool (*)(const JsonView& element, std::string_view field, RecordContext& context);

bool emit_text(std::string text, std::string_view field, const JsonView& source, RecordContext& context) {
    return emit_value({.field = field, .text = std::move(text), .other_party = {}, .url = {}}, source, context);
}

/// A string, or an object whose name says it.
bool read_named(const JsonView& element, std::string_view field, RecordContext& context) {
    return emit_text(named_words(element), field, element, context);
}

bool read_constant(const JsonView& element, std::string_view field, RecordContext& context) {
    return emit_text(to_plain_word(named_words(element)), field, element, context);
}

bool read_name(const JsonView& element, std::string_view field, RecordContext& context) {
    std::string name = element.is(JsonType::String) ? element.text() : element["full_name"].text();
    return emit_text(std::move(name), field, element, context);
}

bool read_emails(const JsonView& element, std::string_view field, RecordContext& context) {
    if (element.is(JsonType::String)) return read_named(element, field, context);
    // Earlier, pending and advertising addresses stand on no profile.
    bool any = false;
    element["emails"].for_each([&](JsonView email) { any = read_named(email, field, context) || any; });
    return any;
}

bool read_birthday(const JsonView& element, std::string_view field, RecordContext& context) {
    return emit_text(to_date_words(element), field, element, context);
}

bool read_gender(const JsonView& element, std::string_view field, RecordContext& context) {
    const std::string gender = element.is(JsonType::String) ? element.text() : element["gender_option"].text();
    const std::string pronoun = element["pronoun"].text();
    const bool any = emit_text(to_plain_word(gender), field, element, context);
    return (pronoun != gender && emit_text(to_plain_word(pronoun), "pronouns", element, context)) || any;
}

bool read_relationship(const JsonView& element, std::string_view field, RecordContext& context) {
    std::string text = element.is(JsonType::String) ? element.text() : element["status"].text();
    if (const std::string since = to_date_words(element["anniversary"]); !since.empty()) {
        text += text.empty() ? since : ", " + since;
    }
    return emit_value({.field = field, .text = std::move(text), .other_party = element["partner"].text(), .url = {}},
                      element, context);
}

bool read_previous_relationship(const JsonView& element, std::string_view field, RecordContext& context) {
    model::Item item = context.new_item(ItemKind::ProfileHistory);
    item.field = field;
    item.other_party = named_words(element);
    item.time = to_moment(element["timestamp"]);
    if (item.other_party.empty()) return false;
    context.emit(std::move(item));
    return true;
}

bool read_family(const JsonView& element, std::string_view field, RecordContext& context) {
    return emit_value(
        {.field = field, .text = element["relation"].text(), .other_party = element["name"].text(), .url = {}}, element,
        context);
}

bool read_education(const JsonView& element, std::string_view field, RecordContext& context) {
    return emit_text(education_words(element), field, element, context);
}

bool read_work(const JsonView& element, std::string_view field, RecordContext& context) {
    return emit_text(work_words(element), field, element, context);
}

bool read_blood(const JsonView& element, std::string_view field, RecordContext& context) {
    std::string status = element.is(JsonType::String) ? element.text() : element["blood_donor_status"].text();
    // Everybody who never came near the feature has this value.
    if (fold_case(status) == "unregistered") return false;
    return emit_text(std::move(status), field, element, context);
}

bool read_website(const JsonView& element, std::string_view field, RecordContext& context) {
    std::string address = element.is(JsonType::String) ? element.text() : element["address"].text();
    const std::string url = address;
    return emit_value({.field = field, .text = std::move(address), .other_party = {}, .url = url}, element, context);
}

bool read_phone(const JsonView& element, std::string_view field, RecordContext& context) {
    return emit_text(element.is(JsonType::String) ? element.text() : element["phone_number"].text(), field, element,
                     context);
}

bool read_address(const JsonView& element, std::string_view field, RecordContext& context) {
    return emit_text(address_words(element), field, element, context);
}

bool read_place_lived(const JsonView& element, std::string_view field, RecordContext& context) {
    return emit_text(element.is(JsonType::String) ? element.text() : element["place"].text(), field, element, context);
}

/// {"service": "Skype", "names": ["ana.example"]}: names on other services.
bool read_screen_names(const JsonView& element, std::string_view field, RecordContext& context) {
    bool any = read_named(element, field, context);
    element["names"].for_each([&](JsonView name) { any = read_named(name, field, context) || any; });
    return any;
}

/// {"name": "Music", "pages": ["X", "Y"], "timestamps": [...]}: likes by category.
bool read_liked_pages(const JsonView& element, std::string_view, RecordContext& context) {
    static const LocalizedWords sections("data/platforms/facebook-likes.tsv");
    const std::string_view section = sections.find(element["name"].raw_text());
    std::vector<std::optional<Timestamp>> times;
    element["timestamps"].for_each([&times](JsonView time) { times.push_back(to_moment(time)); });
    std::size_t position = 0;
    bool any = false;
    element["pages"].for_each([&](JsonView page) {
        model::Item item = context.new_item(ItemKind::PageLike);
        item.container = named_words(page);
        item.field = section;
        if (position < times.size()) item.time = times[position];
        ++position;
        if (item.container.empty()) return;
        context.emit(std::move(item));
        any = true;
    });
    return any;
}

bool read_group(const JsonView& element, std::string_view, RecordContext& context) {
    model::Item item = context.new_item(ItemKind::GroupMembership);
    item.container = named_words(element);
    item.time = to_moment(element["timestamp"]);
    if (item.container.empty()) return false;
    context.emit(std::move(item));
    return true;
}

/// Belongs to the account or repeats another section.
bool read_nothing(const JsonView&, std::string_view, RecordContext& context) {
    context.consume();
    return true;
}

struct SectionRow {
    std::string_view key;
    std::string_view field;
    SectionReader read;
};

constexpr std::array kSections{
    SectionRow{"name", "name", read_name},
    SectionRow{"emails", "email", read_emails},
    SectionRow{"birthday", "birthday", read_birthday},
    SectionRow{"gender", "gender", read_gender},
    SectionRow{"pronouns", "pronouns", read_constant},
    SectionRow{"previous_names", "previous-name", read_named},
    SectionRow{"other_names", "other-name", read_named},
    SectionRow{"current_city", "current-city", read_named},
    SectionRow{"hometown", "hometown", read_named},
    SectionRow{"relationship", "relationship", read_relationship},
    SectionRow{"previous_relationships", "relationship", read_previous_relationship},
    SectionRow{"family_members", "family", read_family},
    SectionRow{"education_experiences", "education", read_education},
    SectionRow{"work_experiences", "work", read_work},
    SectionRow{"languages", "languages", read_named},
    SectionRow{"interested_in", "interested-in", read_constant},
    SectionRow{"political_view", "political-view", read_named},
    SectionRow{"religious_view", "religious-view", read_named},
    SectionRow{"blood_info", "blood-donor", read_blood},
    SectionRow{"websites", "website", read_website},
    SectionRow{"phone_numbers", "phone", read_phone},
    SectionRow{"address", "address", read_address},
    SectionRow{"places_lived", "places-lived", read_place_lived},
    SectionRow{"intro_bio", "bio", read_named},
    SectionRow{"about_me", "about", read_named},
    SectionRow{"favorite_quotes", "quotes", read_named},
    SectionRow{"screen_names", "username", read_screen_names},
    SectionRow{"username", "username", read_named},
    SectionRow{"life_events", "life", read_named},
    SectionRow{"pages", "", read_liked_pages},
    SectionRow{"groups", "", read_group},
    SectionRow{"name_pronunciation", "", read_nothing},
    SectionRow{"registration_timestamp", "", read_nothing},
    SectionRow{"profile_uri", "", read_nothing},
};

bool is_empty(const JsonView& section) {
    if (section.is(JsonType::String)) return section.raw_text().empty();
    const bool is_container = section.is(JsonType::Array) || section.is(JsonType::Object);
    return section.type() == JsonType::Null || (is_container && section.size() == 0);
}

const SectionRow* find_section(std::string_view key) {
    for (const SectionRow& row : kSections) {
        if (row.key == key) return &row;
    }
    return nullptr;
}

void read_section(std::string_view key, const JsonView& section, RecordContext& context, bool& first) {
    const SectionRow* row = find_section(key);
    section.for_each([&](JsonView element) {
        if (is_empty(element)) return;
        if (!first) context.next_part();
        first = false;
        if (row == nullptr) return context.unknown("a section of the profile that is not known");
        const bool is_words = !element.is(JsonType::Number) && !element.is(JsonType::Bool);
        if (!is_words && row->read != read_nothing) return context.unknown("a value of the profile has another type");
        if (!row->read(element, row->field, context)) context.skip("empty");
    });
}

}  // namespace

void read_profile(const JsonView& record, RecordContext& context) {
    bool first = true;
    // A profile with one section only comes parted: {"profile_v2": {"languages": [...]}}.
    if (const std::string_view section = last_part(context.path()); find_section(section) != nullptr) {
        read_section(section, record, context, first);
        if (first) context.skip("empty");
        return;
    }
    if (!record.is(JsonType::Object)) return context.unknown("the profile is no object");
    const JsonView wrapped = record.any_of({"profile_v3", "profile_v2", "profile"});
    const JsonView profile = wrapped.is(JsonType::Object) ? wrapped : record;
    profile.for_each_member(
        [&](std::string_view key, JsonView section) { read_section(key, section, context, first); });
    if (first) context.skip("empty");
}

}  // namespace glasshouse::platforms::facebook
