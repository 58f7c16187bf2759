#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace glasshouse::report {

/// Values for the {names} of a sentence.
using Words = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The sentences of data/wording/en.tsv: key, wording for one, wording for other counts. All text that a report says in
/// its own voice comes from here.
class Wording {
public:
    /// English, read once from the program's own copy.
    [[nodiscard]] static const Wording& english();
    explicit Wording(std::string_view tsv);

    /// The sentence with its values filled in. Requires a key of the file.
    [[nodiscard]] std::string say(std::string_view key, Words words = {}) const;
    /// The wording for this count; {n} is the count as people read it.
    [[nodiscard]] std::string say_count(std::string_view key, std::uint64_t count, Words words = {}) const;
    /// Empty when the file has no such key: for open sets such as record kinds.
    [[nodiscard]] std::string find(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return rows_.contains(key); }

private:
    struct Row {
        std::string one;
        std::string other;
    };
    std::map<std::string, Row, std::less<>> rows_;
};

/// The text with a capital letter at its start, as a headline or sentence has it: "describes a night out" gives
/// "Describes a night out". Letters of ASCII and Latin-1; others stay as they are.
[[nodiscard]] std::string sentence_case(std::string text);

/// A count as people read it: exact to 9,999, then 12,400, then 1.2 million.
[[nodiscard]] std::string to_words(std::uint64_t count);

}  // namespace glasshouse::report
