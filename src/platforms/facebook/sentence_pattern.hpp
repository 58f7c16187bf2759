#pragma once

#include "platforms/facebook/titles.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::platforms::facebook {

/// A sentence with gaps: "{owner} commented on {name}'s {any}". {owner} stands for the account's name, {any} for a few
/// words without an apostrophe, {name}, {group} and {place} for what is to be found. Built once, then read-only.
class SentencePattern {
public:
    enum class Gap : std::uint8_t { None, Owner, Any, Name, Group, Place };

    /// A pattern without alternatives; absent gap names count as words.
    SentencePattern(std::string_view language, std::string_view means, std::string_view text);

    /// Fills `found` and returns true when the whole sentence fits. An empty owner fits any words.
    [[nodiscard]] bool match(std::string_view sentence, std::string_view owner, TitleMeaning& found) const;

    [[nodiscard]] std::string_view language() const { return language_; }
    /// The sentence begins with the owner's name.
    [[nodiscard]] bool begins_with_owner() const;
    /// The first words after the owner's name, or of the sentence; empty where a gap stands there.
    [[nodiscard]] std::string_view first_words() const;

private:
    /// Words, then the gap that follows them (None at the end).
    struct Piece {
        std::string words;
        Gap gap = Gap::None;
    };
    struct Captures;
    [[nodiscard]] bool match_from(std::size_t piece, std::string_view rest, Captures& captures) const;
    [[nodiscard]] bool match_gap(std::size_t piece, std::string_view rest, Captures& captures) const;

    std::string_view language_;
    std::string_view means_;
    std::vector<Piece> pieces_;
};

/// Writes out the alternatives of a pattern: "a [b|c]" gives "a b" and "a c".
[[nodiscard]] std::vector<std::string> expand_alternatives(std::string_view pattern);

}  // namespace glasshouse::platforms::facebook
