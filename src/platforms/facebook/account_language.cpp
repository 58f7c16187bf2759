#include "platforms/facebook/account_language.hpp"

#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/classify.hpp"
#include "platforms/facebook/titles.hpp"
#include "platforms/headed_stream.hpp"

#include <algorithm>
#include <array>
#include <map>

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

}  // namespace

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
