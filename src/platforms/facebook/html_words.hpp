#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// What a row of a page, or a word in it, stands for. The words are in data/platforms/facebook-html.tsv.
enum class HtmlWord : std::uint8_t {
    Updated,
    Place,
    Address,
    Group,
    Name,
    Url,
    Tags,
    Latitude,
    Longitude,
    UploadAddress,
    Taken,
    Going,
    Interested,
    Declined,
    LifeEvent,
    Listing,
};

/// Meaning of a label in any language of the table, letter case, marks and a colon at its end aside.
[[nodiscard]] std::optional<HtmlWord> find_html_word(std::string_view label);

/// Meaning of the first such word that the sentence contains, of those that stand for a kind of post (LifeEvent,
/// Listing).
[[nodiscard]] std::optional<HtmlWord> find_post_sort(std::string_view sentence);

/// A line such as "Place: Harbour Bar" or "Updated 3 Mar 2019, 14:05".
struct HtmlLine {
    HtmlWord word = HtmlWord::Updated;
    std::string_view value;  ///< borrowed from the line
};

/// The parts of a line that begins with a word of the table; absent for any other.
[[nodiscard]] std::optional<HtmlLine> parse_html_line(std::string_view line);

/// A row's heading on a profile page.
struct ProfileLabel {
    std::string_view section;  ///< key of the JSON form, e.g. "work_experiences"
    std::string_view language;
};
[[nodiscard]] std::optional<ProfileLabel> find_profile_label(std::string_view label);

}  // namespace glasshouse::platforms::facebook
