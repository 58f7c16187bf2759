// The words of HTML pages, which are in the account's language. Tested by tests/platforms/facebook_html_posts_test.cpp.
#include "platforms/facebook/html_words.hpp"

#include "glasshouse/base/table.hpp"
#include "glasshouse/base/tsv.hpp"
#include "glasshouse/text/text.hpp"
#include "platforms/facebook/kinds/words.hpp"

#include <array>
#include <cassert>
#include <unordered_map>
#include <vector>

namespace glasshouse::platforms::facebook {
namespace {

constexpr std::string_view kFile = "data/platforms/facebook-html.tsv";
constexpr std::array<std::string_view, 6> kColumns{"meaning", "language", "word", "evidence", "source", "checked"};
constexpr std::string_view kProfilePrefix = "profile.";

constexpr std::array<IdRow<HtmlWord>, 16> kWords{{
    {HtmlWord::Updated, "updated"},
    {HtmlWord::Place, "place"},
    {HtmlWord::Address, "address"},
    {HtmlWord::Group, "group"},
    {HtmlWord::Name, "name"},
    {HtmlWord::Url, "url"},
    {HtmlWord::Tags, "tags"},
    {HtmlWord::Latitude, "latitude"},
    {HtmlWord::Longitude, "longitude"},
    {HtmlWord::UploadAddress, "upload-address"},
    {HtmlWord::Taken, "taken"},
    {HtmlWord::Going, "going"},
    {HtmlWord::Interested, "interested"},
    {HtmlWord::Declined, "declined"},
    {HtmlWord::LifeEvent, "life-event"},
    {HtmlWord::Listing, "listing"},
}};
static_assert(in_enumerator_order(kWords));

bool is_sort(HtmlWord word) { return word == HtmlWord::LifeEvent || word == HtmlWord::Listing; }

/// A label without the colon and blanks at its end, folded.
std::string to_key(std::string_view label) {
    std::string key = text::fold(trim(label));
    for (const std::string_view end : {":", "：", " ", "\u00A0"}) {
        if (key.ends_with(end)) key.resize(key.size() - end.size());
    }
    return key;
}

struct Tables {
    std::unordered_map<std::string, HtmlWord> words;
    std::unordered_map<std::string, ProfileLabel> profile;
    std::vector<std::pair<std::string, HtmlWord>> sorts;  ///< parts of sentences

    Tables() {
        const auto content = find_resource(kFile);
        const Result<TsvTable> table = TsvTable::parse({kFile, content.value_or("")}, kColumns);
        assert(content && table && "the program's own tables are well-formed");
        if (!table) return;
        for (const TsvTable::Row& row : table->rows()) add(row);
    }

    void add(const TsvTable::Row& row) {
        const std::string_view meaning = row.cells[0];
        std::string key = to_key(row.cells[2]);
        if (meaning.starts_with(kProfilePrefix)) {
            profile.try_emplace(std::move(key), ProfileLabel{meaning.substr(kProfilePrefix.size()), row.cells[1]});
            return;
        }
        const auto word = find_by_id(kWords, meaning);
        assert(word && "every meaning of the table has an enumerator");
        if (word && is_sort(*word)) {
            sorts.emplace_back(std::move(key), *word);
        } else if (word) {
            words.try_emplace(std::move(key), *word);
        }
    }
};

const Tables& tables() {
    static const Tables instance;
    return instance;
}

/// Where the label of a line ends and its value begins; a plain "Updated" has no colon.
std::size_t find_label_end(std::string_view line) {
    const std::size_t colon = std::min(line.find(':'), line.find("："));
    const std::size_t blank = line.find_first_of(" \t");
    if (blank < colon && find_html_word(line.substr(0, blank)) == HtmlWord::Updated) return blank;
    return colon;
}

}  // namespace

std::optional<HtmlWord> find_html_word(std::string_view label) {
    const auto found = tables().words.find(to_key(label));
    return found == tables().words.end() ? std::nullopt : std::optional(found->second);
}

std::optional<HtmlWord> find_post_sort(std::string_view sentence) {
    const std::string folded = text::fold(sentence);
    for (const auto& [part, word] : tables().sorts) {
        if (folded.find(part) != std::string::npos) return word;
    }
    return std::nullopt;
}

std::optional<HtmlLine> parse_html_line(std::string_view line) {
    constexpr std::size_t kMaxLabel = 60;
    const std::size_t end = find_label_end(line);
    if (end > kMaxLabel) return std::nullopt;  // also where there is none
    const auto word = find_html_word(line.substr(0, end));
    if (!word) return std::nullopt;
    std::string_view value = line.substr(end);
    if (value.starts_with("：")) {
        value.remove_prefix(std::string_view("：").size());
    } else {
        value.remove_prefix(1);
    }
    return HtmlLine{*word, trim(value)};
}

std::optional<ProfileLabel> find_profile_label(std::string_view label) {
    const auto found = tables().profile.find(to_key(label));
    return found == tables().profile.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace glasshouse::platforms::facebook
