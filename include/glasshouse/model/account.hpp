#pragma once

#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/model/audience.hpp"
#include "glasshouse/model/platform.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace glasshouse::model {

/// What one account's export says about the account itself: read before its items, since owner, age and settings decide
/// whose words an item holds and who may see it.
struct Account {
    Platform platform = Platform::Facebook;
    std::string name;  ///< the owner's name as the platform prints it; empty when the export does not say
    std::vector<std::string> other_names;  ///< earlier names, nicknames, user name
    std::string user_name;
    std::optional<Date> created;
    std::optional<Date> birthday;
    std::optional<Date> exported_on;
    std::string language;  ///< BCP 47; empty when unknown
    std::string format;    ///< "json", "html", "mixed"

    /// Audiences from the account's own settings, by settings key: "future-posts", "friends-list", "followers",
    /// "following", "tagged-posts", "posts-by-others", "stories", "reels", "highlights", "likes", "likes.<section>",
    /// "profile.<field>". The keys are those of the settings file.
    std::map<std::string, Audience> settings;
    /// Entry each of `settings` was read from.
    std::map<std::string, std::string> setting_sources;

    friend bool operator==(const Account&, const Account&) = default;
};

}  // namespace glasshouse::model
