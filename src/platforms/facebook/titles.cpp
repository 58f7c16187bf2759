// Every post, comment and reaction asks here, so patterns are found by the first bytes of their words and only a few
// are tried. Tested by tests/platforms/facebook_titles_test.cpp.
#include "platforms/facebook/titles.hpp"

#include "glasshouse/base/tsv.hpp"
#include "platforms/facebook/sentence_pattern.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <optional>

namespace glasshouse::platforms::facebook {

namespace {

constexpr std::string_view kFile = "data/platforms/facebook-titles.tsv";
constexpr std::array<std::string_view, 6> kColumns{"language", "means", "pattern", "evidence", "source", "checked"};

constexpr std::size_t kKeyBytes = 3;
using Key = std::array<char, kKeyBytes>;

Key key_of(std::string_view words) {
    Key key{};
    std::copy_n(words.begin(), std::min(words.size(), kKeyBytes), key.begin());
    return key;
}

bool is_same_language(std::string_view pattern, std::string_view account) {
    const auto primary = [](std::string_view tag) { return tag.substr(0, tag.find_first_of("-_")); };
    return !account.empty() && primary(pattern) == primary(account);
}

/// All patterns of the table, in its order, which is that from narrow to wide within a language.
class PatternTable {
public:
    PatternTable() {
        const auto content = find_resource(kFile);
        assert(content);
        const Result<TsvTable> table = TsvTable::parse({kFile, content.value_or("")}, kColumns);
        assert(table);
        if (!table) return;
        for (const TsvTable::Row& row : table->rows()) {
            for (const std::string& text : expand_alternatives(row.cells[2])) {
                patterns_.emplace_back(row.cells[0], row.cells[1], text);
            }
        }
        for (const SentencePattern& pattern : patterns_) index(pattern);
    }

    [[nodiscard]] TitleMeaning read(std::string_view sentence, std::string_view owner,
                                    std::string_view language) const {
        TitleMeaning found;
        const bool has_owner = !owner.empty() && sentence.starts_with(owner);
        if (has_owner && try_listed(after_owner_, sentence.substr(owner.size()), {sentence, owner, language}, found))
            return found;
        if (try_listed(by_start_, sentence, {sentence, owner, language}, found)) return found;
        if (try_each(gap_first_, {sentence, owner, language}, found)) return found;
        // A title may carry a former name of the owner; then whoever the sentence begins with is taken for the owner.
        if (!has_owner) (void)try_each(owner_first_, {sentence, {}, language}, found);
        return found;
    }

private:
    using List = std::vector<const SentencePattern*>;
    using Lists = std::map<Key, List>;
    struct Asked {
        std::string_view sentence;
        std::string_view owner;
        std::string_view language;
    };

    void index(const SentencePattern& pattern) {
        const std::string_view words = pattern.first_words();
        if (pattern.begins_with_owner()) {
            owner_first_.push_back(&pattern);
            assert(words.size() >= kKeyBytes && "words after {owner} are too short to be found by");
            after_owner_[key_of(words)].push_back(&pattern);
        } else if (words.size() >= kKeyBytes) {
            by_start_[key_of(words)].push_back(&pattern);
        } else {
            gap_first_.push_back(&pattern);
        }
    }

    [[nodiscard]] static bool try_listed(const Lists& lists, std::string_view words, const Asked& asked,
                                         TitleMeaning& found) {
        const auto list = lists.find(key_of(words));
        return list != lists.end() && try_each(list->second, asked, found);
    }

    [[nodiscard]] static bool try_each(const List& list, const Asked& asked, TitleMeaning& found) {
        for (const bool own_language : {true, false}) {
            for (const SentencePattern* pattern : list) {
                if (is_same_language(pattern->language(), asked.language) != own_language) continue;
                if (pattern->match(asked.sentence, asked.owner, found)) return true;
            }
        }
        return false;
    }

    std::vector<SentencePattern> patterns_;
    Lists after_owner_;
    Lists by_start_;
    List gap_first_;
    List owner_first_;
};

/// The full stop is left out and a typographic apostrophe made a plain one, as in the table.
std::string_view plain_sentence(std::string_view sentence, std::string& storage) {
    constexpr std::string_view kApostrophe = "\xE2\x80\x99";
    if (sentence.find(kApostrophe) != std::string_view::npos) {
        storage = sentence;
        for (std::size_t at = 0; (at = storage.find(kApostrophe, at)) != std::string::npos;)
            storage.replace(at, 3, "'");
        sentence = storage;
    }
    if (sentence.ends_with('.')) {
        sentence.remove_suffix(1);
    } else if (sentence.ends_with("\xE3\x80\x82")) {
        sentence.remove_suffix(3);
    }
    return sentence;
}

}  // namespace

TitleMeaning read_title(std::string_view sentence, std::string_view owner, std::string_view language) {
    static const PatternTable table;
    if (sentence.empty()) return {};
    std::string sentence_storage;
    std::string owner_storage;
    std::string_view plain_owner = owner;
    if (owner.find('\xE2') != std::string_view::npos) plain_owner = plain_sentence(owner, owner_storage);
    return table.read(plain_sentence(sentence, sentence_storage), plain_owner, language);
}

}  // namespace glasshouse::platforms::facebook
