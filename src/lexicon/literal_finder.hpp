#pragma once

#include "lexicon/column.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// Which of many short strings a text holds. Each string is filed by its rarest four bytes (or all of its two or
/// three); one walk looks up the bytes at every place of the text, which waits for nothing, and a filter in the
/// first-level cache answers nearly all of them. Immutable and thread-safe.
class LiteralFinder {
public:
    /// Finding the text sets the mark. Two bytes or more are fast; one byte is looked for on its own.
    struct Literal {
        std::string text;  ///< never empty; in small letters where `any_case`
        std::uint32_t mark = 0;
        bool any_case = false;  ///< ASCII letters of either case count
    };

    /// Finds nothing.
    LiteralFinder() : LiteralFinder(std::vector<Literal>{}) {}
    explicit LiteralFinder(const std::vector<Literal>& literals);

    /// Sets the marks of all literals in the text. Requires room for every mark in `marks`.
    void find(std::string_view text, std::vector<std::uint8_t>& marks) const;

    template <class Image>
    void transfer(Image& image) {
        texts_.transfer(image);
        image.column(rows_);
        image.column(singles_);
        for (Grams& grams : grams_) {
            image.column(grams.filter);
            image.column(grams.keys);
            image.column(grams.begin);
        }
    }

private:
    static constexpr std::size_t kLongestGram = 4;
    static constexpr std::uint32_t kFold = 0x20202020;  ///< makes letters of either case alike, and some signs too
    static constexpr unsigned kFilterBits = 16;

    struct Row {
        std::uint32_t text = 0;  ///< index into texts_
        std::uint32_t mark = 0;
        std::uint16_t gram_at = 0;  ///< where in the text its gram begins
        std::uint16_t any_case = 0;
    };
    /// The literals with grams of one length, by gram: those of keys[i] are rows [begin[i], begin[i + 1]).
    struct Grams {
        Column<std::uint64_t> filter;
        Column<std::uint32_t> keys;  ///< ascending
        Column<std::uint32_t> begin;
    };

    static std::uint32_t gram_of(std::string_view text, std::size_t at, std::size_t length);
    static std::size_t filter_place(std::uint32_t gram) { return (gram * 2654435761U) >> (32U - kFilterBits); }
    void try_rows(const Grams& grams, std::uint32_t gram, std::string_view text, std::size_t at,
                  std::vector<std::uint8_t>& marks) const;
    [[nodiscard]] bool stands_at(const Row& row, std::string_view text, std::size_t at) const;

    Texts texts_;
    Column<Row> rows_;
    Column<Row> singles_;         ///< literals of one byte
    std::array<Grams, 3> grams_;  ///< of two, three and four bytes
};

}  // namespace glasshouse::lexicon
