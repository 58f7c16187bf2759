// A profile page has a heading for each section and prints values in words. Tested by
// tests/platforms/facebook_html_profile_test.cpp.
#include "platforms/facebook/html_profile.hpp"

#include "glasshouse/text/text.hpp"
#include "platforms/facebook/html_json.hpp"
#include "platforms/facebook/html_words.hpp"
#include "platforms/facebook/kinds/words.hpp"
#include "platforms/facebook/localized_words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace glasshouse::platforms::facebook {
namespace {

using Values = std::vector<std::string_view>;

/// How the values of a section stand in the JSON form.
enum class Form : std::uint8_t {
    Plain,      ///< a string
    Strings,    ///< an array of strings
    Object,     ///< one object with the value under `key`
    Objects,    ///< an array of them
    Nested,     ///< an object with an array of strings under `key`
    Day,        ///< year, month and day
    Moment,     ///< seconds
    Partner,    ///< status, and a name after a word such as "to"
    Relatives,  ///< "Son: Cas Example"
};

struct SectionForm {
    std::string_view section;
    Form form;
    std::string_view key;
};

constexpr auto kForms = std::to_array<SectionForm>({
    {"name", Form::Object, "full_name"},
    {"emails", Form::Nested, "emails"},
    {"birthday", Form::Day, ""},
    {"gender", Form::Object, "gender_option"},
    {"pronouns", Form::Plain, ""},
    {"previous_names", Form::Objects, "name"},
    {"other_names", Form::Objects, "name"},
    {"current_city", Form::Object, "name"},
    {"hometown", Form::Object, "name"},
    {"relationship", Form::Partner, ""},
    {"previous_relationships", Form::Objects, "name"},
    {"family_members", Form::Relatives, ""},
    {"education_experiences", Form::Objects, "name"},
    {"work_experiences", Form::Objects, "title"},
    {"languages", Form::Objects, "name"},
    {"interested_in", Form::Strings, ""},
    {"political_view", Form::Object, "name"},
    {"religious_view", Form::Object, "name"},
    {"blood_info", Form::Object, "blood_donor_status"},
    {"websites", Form::Objects, "address"},
    {"phone_numbers", Form::Objects, "phone_number"},
    {"address", Form::Object, "street"},
    {"places_lived", Form::Objects, "place"},
    {"intro_bio", Form::Object, "name"},
    {"about_me", Form::Plain, ""},
    {"favorite_quotes", Form::Plain, ""},
    {"screen_names", Form::Objects, "name"},
    {"username", Form::Plain, ""},
    {"registration_timestamp", Form::Moment, ""},
    {"profile_uri", Form::Plain, ""},
    {"groups", Form::Objects, "name"},
    {"name_pronunciation", Form::Object, "name"},
});

std::string joined(const Values& values) {
    std::string all;
    for (const std::string_view value : values) all.append(all.empty() ? "" : "\n").append(value);
    return all;
}

void write_object(HtmlJson& json, std::string_view key, std::string_view value) {
    json.open_object().member(key, value).close_object();
}

void write_day(HtmlJson& json, const Values& values, std::string_view language) {
    const auto time = text::parse_local_date(values.front(), language);
    if (!time) return void(json.value(joined(values)));
    const Date date = to_date(*time);
    json.open_object().member("year", std::int64_t{date.year}).member("month", std::int64_t{date.month});
    if (time->precision != TimePrecision::Month) json.member("day", std::int64_t{date.day});
    json.close_object();
}

/// "Married to Bo Example", "Verheiratet mit Bo Example".
void write_partner(HtmlJson& json, const Values& values) {
    constexpr std::array<std::string_view, 8> kLinks{" to ",  " with ", " mit ", " met ",
                                                     " con ", " avec ", " à ",   " com "};
    const std::string all = joined(values);
    std::size_t at = std::string::npos;
    std::size_t length = 0;
    for (const std::string_view link : kLinks) {
        if (const std::size_t found = all.find(link); found < at) {
            at = found;
            length = link.size();
        }
    }
    json.open_object().member("status", all.substr(0, at));
    if (at != std::string::npos) json.member("partner", all.substr(at + length));
    json.close_object();
}

/// "Son: Cas Example" or "Cas Example (Son)".
void write_relative(HtmlJson& json, std::string_view value) {
    const std::size_t colon = value.find(": ");
    const std::size_t bracket = value.rfind(" (");
    json.open_object();
    if (colon != std::string_view::npos) {
        json.member("relation", value.substr(0, colon)).member("name", trim(value.substr(colon + 2)));
    } else if (bracket != std::string_view::npos && value.ends_with(')')) {
        json.member("name", value.substr(0, bracket));
        json.member("relation", value.substr(bracket + 2, value.size() - bracket - 3));
    } else {
        json.member("name", value);
    }
    json.close_object();
}

void write_list(HtmlJson& json, const SectionForm& form, const Values& values) {
    json.open_array();
    for (const std::string_view value : values) {
        if (form.form == Form::Strings || form.form == Form::Nested) {
            json.value(value);
        } else if (form.form == Form::Relatives) {
            write_relative(json, value);
        } else {
            write_object(json, form.key, value);
        }
    }
    json.close_array();
}

void write_section(HtmlJson& json, const SectionForm& form, const Values& values, std::string_view language) {
    json.key(form.section);
    switch (form.form) {
        case Form::Plain: json.value(joined(values)); return;
        case Form::Object: return write_object(json, form.key, joined(values));
        case Form::Day: return write_day(json, values, language);
        case Form::Partner: return write_partner(json, values);
        case Form::Strings:
        case Form::Objects:
        case Form::Relatives: return write_list(json, form, values);
        case Form::Nested:
            json.open_object().key(form.key);
            write_list(json, form, values);
            json.close_object();
            return;
        case Form::Moment: {
            const auto time = text::parse_local_date(values.front(), language);
            json.value(time ? time->seconds : std::int64_t{0});
            return;
        }
    }
}

/// The Likes section that a heading names; empty where it names none. Headings of the profile itself go first.
std::string_view find_likes(const HtmlRow& row) {
    static const LocalizedWords sections("data/platforms/facebook-likes.tsv");
    return find_profile_label(row.label) ? std::string_view{} : sections.find(row.label);
}

/// Pages liked, by section: {"name": "Music", "pages": ["X"]}.
void write_likes(HtmlJson& json, std::span<const HtmlRow> headings) {
    json.key("pages").open_array();
    for (const HtmlRow& row : headings) {
        if (row.value.empty() || find_likes(row).empty()) continue;
        json.open_object().member("name", row.label).key("pages").open_array().value(row.value);
        json.close_array().close_object();
    }
    json.close_array();
}

}  // namespace

std::string to_profile_json(std::span<const HtmlRow> headings, std::string_view language) {
    HtmlJson json;
    json.open_object().key("profile_v2").open_object();
    for (const SectionForm& form : kForms) {
        Values values;
        for (const HtmlRow& row : headings) {
            const auto label = find_profile_label(row.label);
            if (label && label->section == form.section && !row.value.empty()) values.push_back(row.value);
        }
        if (!values.empty()) write_section(json, form, values, language);
    }
    write_likes(json, headings);
    for (const HtmlRow& row : headings) {
        const bool is_known = find_profile_label(row.label) || !find_likes(row).empty();
        if (!row.value.empty() && !is_known) json.member("unknown_heading", row.value);
    }
    json.close_object().close_object();
    return json.text();
}

std::string_view find_profile_language(std::span<const HtmlRow> headings) {
    std::map<std::string_view, int> votes;
    for (const HtmlRow& row : headings) {
        if (const auto label = find_profile_label(row.label)) ++votes[label->language];
    }
    const auto most = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    return most == votes.end() ? std::string_view{} : most->first;
}

}  // namespace glasshouse::platforms::facebook
