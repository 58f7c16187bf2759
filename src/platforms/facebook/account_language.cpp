#include "platforms/facebook/account_language.hpp"

#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/classify.hpp"
#include "platforms/facebook/titles.hpp"
#include "platforms/headed_stream.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace glasshouse::platforms::facebook {

namespace {

constexpr std::array<std::string_view, 4> kTitledKinds{"facebook.posts", "facebook.comments", "facebook.reactions",
                                                       "facebook.group-memberships"};
constexpr std::size_t kMaxEntries = 6;

/// An entry that ends after its first bytes.
class HeadOnly final : public archive::EntryStream {
public:
    explicit HeadOnly(std::string_view head) : head_(head) {}
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override {
        const std::size_t count = std::min(buffer.size(), head_.size());
        head_.copy(buffer.data(), count);
        head_.remove_prefix(count);
        return count;
    }

private:
    std::string_view head_;
};

constexpr std::size_t kMaxPages = 40;

/// The numbers of a date such as 14/11/2023 whose slash stands at `slash`.
std::optional<std::pair<int, int>> slashed_date(std::string_view text, std::size_t slash) {
    const auto number_at = [text](std::size_t begin, std::size_t end) {
        int value = -1;
        const auto [stop, error] = std::from_chars(text.data() + begin, text.data() + end, value);
        return error == std::errc{} && stop == text.data() + end ? value : -1;
    };
    const auto is_digit = [text](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    std::size_t begin = slash;
    while (begin > 0 && is_digit(begin - 1)) --begin;
    std::size_t end = slash + 1;
    while (is_digit(end)) ++end;
    const bool has_year = end < text.size() && text[end] == '/' && is_digit(end + 1) && is_digit(end + 2) &&
                          is_digit(end + 3) && is_digit(end + 4) && !is_digit(end + 5);
    // An address has a slash before the numbers, a date the end of a tag or a blank.
    const bool stands_alone = begin > 0 && (text[begin - 1] == '>' || text[begin - 1] == ' ');
    if (!has_year || !stands_alone || slash - begin > 2 || end - slash > 3) return std::nullopt;
    return std::pair{number_at(begin, slash), number_at(slash + 1, end)};
}

}  // namespace

std::string guess_english_region(const archive::Archive& archive) {
    bool day_first = false;
    bool month_first = false;
    std::size_t opened = 0;
    for (std::size_t index = 0; index < archive.entries().size() && opened < kMaxPages; ++index) {
        const NameClass name = classify_name(archive.entries()[index].name);
        if (name.form != Form::Html || name.kind == nullptr || !name.kind->is_read()) continue;
        const auto stream = HeadedStream::open(archive, index, kHeadBytes);
        if (!stream) continue;
        ++opened;
        const std::string_view head = (*stream)->head();
        for (std::size_t at = head.find('/'); at != std::string_view::npos; at = head.find('/', at + 1)) {
            const auto date = slashed_date(head, at);
            if (!date) continue;
            day_first = day_first || (date->first > 12 && date->first <= 31 && date->second <= 12);
            month_first = month_first || (date->second > 12 && date->second <= 31 && date->first <= 12);
        }
    }
    if (day_first == month_first) return {};
    return day_first ? "en-GB" : "en-US";
}

std::string guess_language(const archive::Archive& archive, std::string_view owner) {
    std::map<std::string_view, int> votes;
    std::size_t opened = 0;
    syntax::JsonVisitor visitor;
    visitor.record = [&](std::string_view, std::uint64_t, syntax::JsonView record) {
        const std::string_view language = read_title(record["title"].text(), owner, {}).language;
        if (!language.empty()) ++votes[language];
    };
    visitor.broken_record = [](std::uint64_t, std::string_view) {};
    for (std::size_t index = 0; index < archive.entries().size() && opened < kMaxEntries; ++index) {
        const NameClass name = classify_name(archive.entries()[index].name);
        if (name.form != Form::Json || name.kind == nullptr) continue;
        if (std::ranges::find(kTitledKinds, name.kind->id) == kTitledKinds.end()) continue;
        const auto stream = HeadedStream::open(archive, index, kHeadBytes);
        if (!stream) continue;
        ++opened;
        HeadOnly head((*stream)->head());
        (void)syntax::read_json_records(head, visitor);
    }
    const auto most = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    return most == votes.end() ? std::string() : std::string(most->first);
}

}  // namespace glasshouse::platforms::facebook
