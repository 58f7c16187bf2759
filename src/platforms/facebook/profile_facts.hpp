#pragma once

#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace glasshouse::platforms::facebook {

/// Who one profile file says the account belongs to.
struct ProfileFacts {
    std::string name;
    std::string user_name;
    std::vector<std::string> other_names;
    std::optional<Timestamp> registered;
    std::optional<Date> birthday;

    [[nodiscard]] bool empty() const { return name.empty() && user_name.empty() && !registered; }
};

/// Of the root of a profile_information.json of any year; empty facts when it holds no profile.
[[nodiscard]] ProfileFacts read_profile_facts(const syntax::JsonView& root);

/// Whether two profiles may be one person's: no different registration, and the same user name or, where that is not
/// given or was changed, the same name, an earlier one included.
[[nodiscard]] bool may_be_one_owner(const ProfileFacts& a, const ProfileFacts& b);

/// By what two profiles that are not one person's are told apart, in words that hold nothing of them.
[[nodiscard]] std::string_view what_differs(const ProfileFacts& a, const ProfileFacts& b);

/// What the account reading takes from one HTML page: a profile's facts, or the lines of a settings page.
struct HtmlAccountPage {
    ProfileFacts profile;
    std::vector<SettingLine> settings;
    std::string language;  ///< of the page's own words; empty when not recognised
};

}  // namespace glasshouse::platforms::facebook
