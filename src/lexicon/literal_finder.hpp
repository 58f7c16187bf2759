#pragma once

#include "lexicon/column.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// Which of many short strings a text holds, in one walk over its bytes (Aho-Corasick with a full table). Bytes are
/// compared as they are, or ASCII letters in either case. Immutable and thread-safe.
class LiteralFinder {
public:
    /// Finding the literal marks the group. Never empty.
    struct Literal {
        std::string text;
        std::uint32_t group = 0;
    };

    /// Finds nothing.
    LiteralFinder() : LiteralFinder(std::vector<Literal>{}) {}
    explicit LiteralFinder(const std::vector<Literal>& literals) : LiteralFinder(literals, false) {}
    /// With `any_case`: requires literals in small letters.
    LiteralFinder(const std::vector<Literal>& literals, bool any_case);

    /// Marks the groups of all literals in the text. Requires room for every group in `groups`.
    void mark(std::string_view text, std::vector<std::uint8_t>& groups) const;

    template <class Image>
    void transfer(Image& image) {
        image.column(class_of_);
        image.column(next_);
        image.column(group_begin_);
        image.column(groups_);
    }

private:
    using State = std::uint32_t;
    static constexpr State kEnds = 1U << 31U;  ///< set in a step that leads where some literal ends

    Column<std::uint16_t> class_of_;     ///< by byte: bytes that no literal holds share class 0
    Column<State> next_;                 ///< by state and class; a state is where its row begins
    Column<std::uint32_t> group_begin_;  ///< by row: its part of groups_
    Column<std::uint32_t> groups_;
};

}  // namespace glasshouse::lexicon
