#include "platforms/facebook/profile_facts.hpp"

#include "glasshouse/text/text.hpp"
#include "platforms/facebook/kinds/moment.hpp"

#include <algorithm>

namespace glasshouse::platforms::facebook {

namespace {

using syntax::JsonType;
using syntax::JsonView;

std::string name_of(const JsonView& value) {
    return value.is(JsonType::String) ? value.text() : value.any_of({"full_name", "name"}).text();
}

std::optional<Date> date_of(const JsonView& value) {
    const auto part = [&](std::string_view key) { return static_cast<int>(value[key].integer().value_or(0)); };
    const Date date{part("year"), part("month"), part("day")};
    const bool is_day = date.year >= 1880 && date.year <= 2200 && parse_date(to_iso(date)).has_value();
    return is_day ? std::optional(date) : std::nullopt;
}

void add_names(const JsonView& section, std::vector<std::string>& names) {
    section.for_each([&](JsonView element) {
        std::string name = name_of(element);
        if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    });
}

/// All names, folded.
std::vector<std::string> all_names(const ProfileFacts& facts) {
    std::vector<std::string> names{text::fold(facts.name)};
    for (const std::string& name : facts.other_names) names.push_back(text::fold(name));
    std::erase(names, std::string());
    return names;
}

}  // namespace

ProfileFacts read_profile_facts(const JsonView& root) {
    ProfileFacts facts;
    JsonView profile = root.any_of({"profile_v2", "profile", "profile_v3"});
    if (!profile && root["registration_timestamp"]) profile = root;
    if (!profile.is(JsonType::Object)) return facts;
    facts.name = name_of(profile["name"]);
    facts.user_name = name_of(profile["username"]);
    facts.registered = to_moment(profile["registration_timestamp"]);
    facts.birthday = date_of(profile["birthday"]);
    add_names(profile["previous_names"], facts.other_names);
    add_names(profile["other_names"], facts.other_names);
    return facts;
}

bool may_be_one_owner(const ProfileFacts& a, const ProfileFacts& b) {
    if (a.empty() || b.empty()) return true;
    if (a.registered && b.registered && *a.registered != *b.registered) return false;
    const bool both_user_names = !a.user_name.empty() && !b.user_name.empty();
    if (both_user_names && a.user_name == b.user_name) return true;
    const std::vector<std::string> names = all_names(a);
    const std::vector<std::string> others = all_names(b);
    if (names.empty() || others.empty()) return !both_user_names;
    return std::ranges::any_of(
        names, [&](const std::string& name) { return std::ranges::find(others, name) != others.end(); });
}

std::string_view what_differs(const ProfileFacts& a, const ProfileFacts& b) {
    if (a.registered && b.registered && *a.registered != *b.registered)
        return "they were registered at different times";
    return a.name.empty() || b.name.empty() ? "their user names differ" : "their names and user names differ";
}

}  // namespace glasshouse::platforms::facebook
