#pragma once

#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// What one of the platform's own sentences says, in whatever language the account has. Rows of
/// data/platforms/facebook-titles.tsv.
struct TitleMeaning {
    /// The row's second column: "wrote-on-timeline", "posted-in-group", "commented-own", "commented-other",
    /// "replied-own", "replied-other", "reacted-own", "reacted-other", "joined-group", "left-group",
    /// "removed-from-group", "timeline-by-other", "was-at", …; empty when no sentence fits.
    std::string_view means;
    std::string name;           ///< what stood for {name}: the other person or page
    std::string group;          ///< what stood for {group}
    std::string place;          ///< what stood for {place}
    std::string_view language;  ///< of the pattern that fits
};

/// Reads a sentence by the patterns of `language` first, then of all others. `owner` is the account's name, which
/// {owner} stands for; where it is empty any words fit.
[[nodiscard]] TitleMeaning read_title(std::string_view sentence, std::string_view owner, std::string_view language);

}  // namespace glasshouse::platforms::facebook
