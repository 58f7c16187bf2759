// Covered by patterns_test.
#include "lexicon/literal_finder.hpp"

#include "lexicon/letter_share.hpp"

#include <algorithm>
#include <cstring>

namespace glasshouse::lexicon {
namespace {

std::size_t rarest_gram(std::string_view text, std::size_t length) {
    std::size_t best = 0;
    for (std::size_t at = 1; at + length <= text.size(); ++at) {
        if (commonness(text.substr(at, length)) < commonness(text.substr(best, length))) best = at;
    }
    return best;
}

bool is_same(char pattern, char byte, bool any_case) {
    return pattern == byte || (any_case && byte >= 'A' && byte <= 'Z' && pattern == (byte | 0x20));
}

}  // namespace

std::uint32_t LiteralFinder::gram_of(std::string_view text, std::size_t at, std::size_t length) {
    std::uint32_t gram = 0;
    for (std::size_t i = 0; i < length; ++i) {
        gram |= std::uint32_t{static_cast<unsigned char>(text[at + i])} << (8 * i);
    }
    return (gram | kFold) & (0xFFFFFFFFU >> (8 * (kLongestGram - length)));
}

LiteralFinder::LiteralFinder(const std::vector<Literal>& literals) {
    std::array<std::vector<std::pair<std::uint32_t, Row>>, 3> filed;
    for (const Literal& literal : literals) {
        Row row{texts_.add(literal.text), literal.mark, 0, static_cast<std::uint16_t>(literal.any_case ? 1 : 0)};
        if (literal.text.size() == 1) {
            singles_.push_back(row);
            continue;
        }
        const std::size_t length = std::min(literal.text.size(), kLongestGram);
        row.gram_at = static_cast<std::uint16_t>(rarest_gram(literal.text, length));
        filed[length - 2].emplace_back(gram_of(literal.text, row.gram_at, length), row);
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < filed.size(); ++i) {
        std::ranges::stable_sort(filed[i], {}, [](const auto& each) { return each.first; });
        std::vector<std::uint64_t> filter((1U << kFilterBits) / 64);
        std::vector<std::uint32_t> keys;
        std::vector<std::uint32_t> begin;
        for (const auto& [gram, row] : filed[i]) {
            if (keys.empty() || keys.back() != gram) {
                keys.push_back(gram);
                begin.push_back(static_cast<std::uint32_t>(rows.size()));
                filter[filter_place(gram) / 64] |= 1ULL << (filter_place(gram) % 64);
            }
            rows.push_back(row);
        }
        begin.push_back(static_cast<std::uint32_t>(rows.size()));
        grams_[i].filter.assign(std::move(filter));
        grams_[i].keys.assign(std::move(keys));
        grams_[i].begin.assign(std::move(begin));
    }
    rows_.assign(std::move(rows));
}

void LiteralFinder::find(std::string_view text, std::vector<std::uint8_t>& marks) const {
    for (const Row& row : singles_) {
        const char byte = texts_[row.text].front();
        const auto is_it = [&](char c) { return is_same(byte, c, row.any_case != 0); };
        if (std::ranges::any_of(text, is_it)) marks[row.mark] = 1;
    }
    std::array<const std::uint64_t*, 3> filters{};
    for (std::size_t i = 0; i < filters.size(); ++i) filters[i] = grams_[i].filter.values().data();
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const std::size_t left = text.size() - at;
        std::uint32_t gram = 0;
        if (left >= kLongestGram) {
            std::memcpy(&gram, text.data() + at, kLongestGram);
            gram |= kFold;
        } else {
            gram = gram_of(text, at, left);
        }
        for (std::size_t i = 0; i < grams_.size(); ++i) {
            const std::uint32_t part = gram & (0xFFFFFFFFU >> (8 * (2 - i)));
            const std::size_t place = filter_place(part);
            if ((filters[i][place / 64] >> (place % 64) & 1U) != 0 && left >= i + 2) {
                try_rows(grams_[i], part, text, at, marks);
            }
        }
    }
}

void LiteralFinder::try_rows(const Grams& grams, std::uint32_t gram, std::string_view text, std::size_t at,
                             std::vector<std::uint8_t>& marks) const {
    const auto key = std::ranges::lower_bound(grams.keys, gram);
    if (key == grams.keys.end() || *key != gram) return;
    const auto place = static_cast<std::size_t>(key - grams.keys.begin());
    for (std::uint32_t r = grams.begin[place]; r < grams.begin[place + 1]; ++r) {
        const Row& row = rows_[r];
        if (marks[row.mark] == 0 && at >= row.gram_at && stands_at(row, text, at - row.gram_at)) marks[row.mark] = 1;
    }
}

bool LiteralFinder::stands_at(const Row& row, std::string_view text, std::size_t at) const {
    const std::string_view literal = texts_[row.text];
    if (at + literal.size() > text.size()) return false;
    return std::ranges::equal(literal, text.substr(at, literal.size()),
                              [&](char pattern, char byte) { return is_same(pattern, byte, row.any_case != 0); });
}

}  // namespace glasshouse::lexicon
