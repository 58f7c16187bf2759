// Tables of words in many languages. Tests: tests/platforms/facebook_kinds_facts_test.cpp.
#include "platforms/facebook/localized_words.hpp"

#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/tsv.hpp"
#include "glasshouse/syntax/mojibake.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace glasshouse::platforms::facebook {
namespace {

constexpr std::array<std::string_view, 6> kColumns{"meaning", "language", "word", "evidence", "source", "checked"};

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::string fold_case(std::string_view text) {
    std::string folded(text);
    for (char& c : folded) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return folded;
}

LocalizedWords::LocalizedWords(std::string_view path) {
    const auto content = find_resource(path);
    assert(content && "the program carries its own tables");
    if (!content) return;
    const auto table = TsvTable::parse(Resource{.path = path, .content = *content}, kColumns);
    assert(table && "the program's own tables are well-formed");
    if (!table) return;
    for (const TsvTable::Row& row : table->rows()) meanings_.emplace(fold_case(row.cells[2]), row.cells[0]);
}

std::string_view LocalizedWords::find(std::string_view word) const {
    const auto at = meanings_.find(fold_case(is_ascii(word) ? std::string(word) : syntax::repair_mojibake(word)));
    return at == meanings_.end() ? std::string_view{} : at->second;
}

std::string_view LocalizedWords::find_within(std::string_view sentence) const {
    const std::string folded = fold_case(sentence);
    std::string_view longest;
    std::string_view meaning;
    for (const auto& [word, of_word] : meanings_) {
        // Of words of one length the first by spelling, since the table's order is lost.
        const bool is_better = word.size() > longest.size() || (word.size() == longest.size() && word < longest);
        if (is_better && folded.find(word) != std::string::npos) {
            longest = word;
            meaning = of_word;
        }
    }
    return meaning;
}

}  // namespace glasshouse::platforms::facebook
